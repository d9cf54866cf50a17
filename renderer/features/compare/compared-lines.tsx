import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { ComparedLine, Comparison } from '../../../shared/compare/comparison.ts';
import { ComparedText } from './compared-text.tsx';
import { lineWords } from './line-words.ts';

type ComparedLinesProps = {
  readonly comparison: Comparison;
  /** Only lines that changed, below their headings. */
  readonly isShort: boolean;
  /** The change the keyboard is at, counted from 0. */
  readonly current: number;
  readonly onWalk: (step: 1 | -1) => void;
};

type Shown = { readonly line: ComparedLine; readonly place: number; readonly change: number | null };

/** Both documents in one, line by line; arrow keys walk from change to change. */
export function ComparedLines({ comparison, isShort, current, onWalk }: ComparedLinesProps) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector(`[data-change="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [comparison, isShort, current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onWalk(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <ol
      ref={list}
      className="compare-lines"
      aria-label="Lines of both versions"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls and takes the arrow keys, so it takes the keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {shownLines(comparison, isShort).map(({ line, place, change }) => (
        <li
          key={place}
          className={`compare-line compare-role-${line.role}`}
          data-kind={line.kind}
          data-change={change ?? undefined}
          aria-current={change !== null && change === current}
        >
          <span className="compare-words">{lineWords(line)}</span>
          <span className="compare-text">
            <ComparedText line={line} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The lines to show: all, or those that changed with the heading each stands below. */
function shownLines({ lines }: Comparison, isShort: boolean): Shown[] {
  const shown: Shown[] = [];
  let heading: Shown | null = null;
  let changes = 0;
  for (const [place, line] of lines.entries()) {
    const isKept = line.kind === 'kept';
    const entry: Shown = { line, place, change: isKept ? null : changes };
    if (!isKept) changes++;
    const isHeading = line.role === 'heading' || line.role === 'annex';
    if (isShort && isKept) {
      if (isHeading) heading = entry;
      continue;
    }
    if (isShort && heading !== null && !isHeading) shown.push(heading);
    heading = null;
    shown.push(entry);
  }
  return shown;
}
