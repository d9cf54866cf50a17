import { useEffect } from 'react';
import { DocumentBar } from './document-bar.tsx';
import { DocumentPages } from './document-pages.tsx';
import { FindingList } from './finding-list.tsx';
import { keepPreview } from './keep-preview.ts';
import './document.css';

/** The official document as it will be printed, beside the notes all the time, and what to look at before it goes out. */
export function DocumentView() {
  useEffect(keepPreview, []);
  return (
    <div className="document">
      <DocumentBar />
      <DocumentPages />
      <FindingList />
    </div>
  );
}
