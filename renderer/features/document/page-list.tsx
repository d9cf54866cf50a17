import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMeeting } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';
import { describePlace } from './describe-place.ts';
import { PageSheet } from './page-sheet.tsx';
import { pageOfItem } from './page-of-item.ts';
import { usePreview } from './preview-store.ts';
import { usePointedPlace } from './use-pointed-place.ts';
import { useZoom } from './zoom.ts';

/** One point of paper in CSS pixels. */
const PIXELS_PER_POINT = 96 / 72;

/** The pages, one below the other; the place that is read stays where it is when they are set again. */
export function PageList() {
  const pages = usePreview((preview) => preview.pages);
  const problem = usePreview((preview) => preview.problem);
  const zoom = useZoom();
  const element = useRef<HTMLDivElement>(null);
  const { pointed, onKeyDown, letGo } = usePointedPlace(pages);
  const pointedText = useMeeting((meeting) =>
    pointed === null ? '' : `Page ${pointed.page + 1}. ${describePlace(meeting, pointed.place.place)}`,
  );
  const widest = Math.max(0, ...pages.map(({ width }) => width));
  const hasPages = pages.length > 0;

  useLayoutEffect(() => {
    const width = zoom === null ? '100%' : `${Math.round(widest * PIXELS_PER_POINT * zoom)}px`;
    element.current?.style.setProperty('--document-width', width);
  }, [zoom, widest]);

  // Opened in the middle of a meeting, the document shows what is being written.
  useEffect(() => {
    if (!hasPages) return;
    const page = pageOfItem(pages, windowStore.getState().focusedItemId);
    if (page > 0) element.current?.querySelectorAll('.document-sheet')[page]?.scrollIntoView();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the first pages are there
  }, [hasPages]);

  return (
    <div
      className="document-pages"
      ref={element}
      tabIndex={0}
      role="group"
      aria-label="Pages"
      aria-describedby="document-pages-keys"
      data-panel-start
      onKeyDown={onKeyDown}
      onBlur={letGo}
    >
      <p id="document-pages-keys" hidden>
        Enter points at what stands on the page, arrow keys at the next, and Enter again goes to it.
      </p>
      <p className="visually-hidden" role="status">
        {pointedText}
      </p>
      {problem !== null && (
        <p className="document-problem" role="alert">
          {problem}
        </p>
      )}
      {pages.length === 0 && problem === null && <p className="document-waiting">Setting the pages…</p>}
      {pages.map((page, index) => (
        <PageSheet
          // oxlint-disable-next-line react/no-array-index-key -- a page is its place
          key={index}
          page={page}
          name={`Page ${index + 1} of ${pages.length}`}
          pointed={pointed?.page === index ? pointed.place : null}
        />
      ))}
    </div>
  );
}
