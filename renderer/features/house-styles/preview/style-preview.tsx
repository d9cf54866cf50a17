import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { HouseStyle } from '../../../../shared/summary/house-style.ts';
import { PageList } from '../../../components/page-list.tsx';
import { meetingStore } from '../../../store/open-meeting.ts';
import { useStylePreview } from './use-style-preview.ts';

/** The pages in the style as it is being written; while a field is not valid, as it was before. */
export function StylePreview({ style }: { readonly style: HouseStyle | null }): ReactElement {
  const { pages, problem, notices } = useStylePreview(style);
  const isOpen = useStore(meetingStore, ({ open }) => open !== null);
  return (
    <section className="style-preview" aria-label="Preview">
      <p className="style-preview-what">
        {isOpen ? 'This meeting, as it would be printed' : 'The example, as it would be printed'}
        {style === null && '. The pages wait until the marked fields are right.'}
      </p>
      <PageList pages={pages} problem={problem} />
      {notices.map((sentence) => (
        <p key={sentence} className="style-preview-notice">
          {sentence}
        </p>
      ))}
    </section>
  );
}
