import { useLayoutEffect, useRef } from 'react';
import type { ShownPage } from './show-pages.ts';
import './page-list.css';

/** One point of paper in CSS pixels. */
const PIXELS_PER_POINT = 96 / 72;

export type PageListProps = {
  readonly pages: readonly ShownPage[];
  /** Why these are not the pages wanted; null where they are, or are on their way. */
  readonly problem: string | null;
  /** 1 is the paper's own size; null fits the page to the column. */
  readonly zoom?: number | null;
};

/** The pages of a document, one below the other; the place that is read stays where it is when they are set again. */
export function PageList({ pages, problem, zoom = null }: PageListProps) {
  const element = useRef<HTMLDivElement>(null);
  const widest = Math.max(0, ...pages.map(({ width }) => width));

  useLayoutEffect(() => {
    const width = zoom === null ? '100%' : `${Math.round(widest * PIXELS_PER_POINT * zoom)}px`;
    element.current?.style.setProperty('--page-width', width);
  }, [zoom, widest]);

  return (
    <div className="page-list" ref={element} tabIndex={0} role="group" aria-label="Pages" data-panel-start>
      {problem !== null && (
        <p className="page-list-problem" role="alert">
          {problem}
        </p>
      )}
      {pages.length === 0 && problem === null && <p className="page-list-waiting">Setting the pages…</p>}
      {pages.map(({ address, width, height }, index) => (
        <img
          // oxlint-disable-next-line react/no-array-index-key -- a page is its place
          key={index}
          className="page-list-page"
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
