import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { PageImage } from './page-image.tsx';
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
  /** The page in view when the first pages are there, counted from 0. */
  readonly opensAt?: () => number;
  /** What the keyboard does on the pages, said by `words`, which are heard and not seen. */
  readonly keyboard?: {
    readonly words: ReactNode;
    /** The part of the words that tells the keys. */
    readonly wordsId: string;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onBlur: () => void;
  };
  readonly renderPage?: (page: ShownPage, name: string, index: number) => ReactNode;
};

/** The pages of a document, one below the other; the place that is read stays where it is when they are set again. */
export function PageList({
  pages,
  problem,
  zoom = null,
  opensAt,
  keyboard,
  renderPage = plainPage,
}: PageListProps) {
  const element = useRef<HTMLDivElement>(null);
  const widest = Math.max(0, ...pages.map(({ width }) => width));
  const hasPages = pages.length > 0;

  useLayoutEffect(() => {
    const width = zoom === null ? '100%' : `${Math.round(widest * PIXELS_PER_POINT * zoom)}px`;
    element.current?.style.setProperty('--page-width', width);
  }, [zoom, widest]);

  useEffect(() => {
    const page = hasPages ? (opensAt?.() ?? 0) : 0;
    if (page > 0) element.current?.querySelectorAll('.page-list-page')[page]?.scrollIntoView();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the first pages are there
  }, [hasPages]);

  return (
    <div
      className="page-list"
      ref={element}
      tabIndex={0}
      role="group"
      aria-label="Pages"
      aria-describedby={keyboard?.wordsId}
      data-panel-start
      onKeyDown={keyboard?.onKeyDown}
      onBlur={keyboard?.onBlur}
    >
      {keyboard?.words}
      {problem !== null && (
        <p className="page-list-problem" role="alert">
          {problem}
        </p>
      )}
      {pages.length === 0 && problem === null && <p className="page-list-waiting">Setting the pages…</p>}
      {pages.map((page, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a page is its place
        <div key={index} className="page-list-page">
          {renderPage(page, `Page ${index + 1} of ${pages.length}`, index)}
        </div>
      ))}
    </div>
  );
}

function plainPage(page: ShownPage, name: string) {
  return <PageImage page={page} name={name} />;
}
