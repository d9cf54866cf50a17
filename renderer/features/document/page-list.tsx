import { useLayoutEffect, useRef } from 'react';
import { usePreview } from './preview-store.ts';
import { useZoom } from './zoom.ts';

/** One point of paper in CSS pixels. */
const PIXELS_PER_POINT = 96 / 72;

/** The pages, one below the other; the place that is read stays where it is when they are set again. */
export function PageList() {
  const pages = usePreview((preview) => preview.pages);
  const problem = usePreview((preview) => preview.problem);
  const zoom = useZoom();
  const element = useRef<HTMLDivElement>(null);
  const widest = Math.max(0, ...pages.map(({ width }) => width));

  useLayoutEffect(() => {
    const width = zoom === null ? '100%' : `${Math.round(widest * PIXELS_PER_POINT * zoom)}px`;
    element.current?.style.setProperty('--document-width', width);
  }, [zoom, widest]);

  return (
    <div
      className="document-pages"
      ref={element}
      tabIndex={0}
      role="group"
      aria-label="Pages"
      data-panel-start
    >
      {problem !== null && (
        <p className="document-problem" role="alert">
          {problem}
        </p>
      )}
      {pages.length === 0 && problem === null && <p className="document-waiting">Setting the pages…</p>}
      {pages.map(({ address, width, height }, index) => (
        <img
          // oxlint-disable-next-line react/no-array-index-key -- a page is its place
          key={index}
          className="document-page"
          src={address}
          width={width}
          height={height}
          alt={`Page ${index + 1} of ${pages.length}`}
          decoding="sync"
        />
      ))}
    </div>
  );
}
