import { useEffect } from 'react';
import { DocumentBar } from './document-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { keepPreview } from './keep-preview.ts';
import { PageList } from './page-list.tsx';
import './document.css';

/** The official document as it will be printed, beside the notes all the time, and what to look at before it goes out. */
export function DocumentView() {
  useEffect(keepPreview, []);
  return (
    <div className="document">
      <DocumentBar />
      <PageList />
      <FindingList />
    </div>
  );
}
