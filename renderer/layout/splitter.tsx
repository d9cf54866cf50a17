import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { setColumnWidth, useColumnWidth, WIDTH_LIMITS, type SizedColumn } from './column-widths.ts';

export type SplitterProps = {
  readonly column: SizedColumn;
  /** The column stands before (left of) the splitter or after it. */
  readonly side: 'before' | 'after';
  readonly label: string;
};

const STEP = 1;
const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The line between two columns: dragged, moved with arrow keys, Home and End, set back by a double click (APG, window splitter). */
export function Splitter({ column, side, label }: SplitterProps) {
  const width = useColumnWidth(column);
  const { least, most, usual } = WIDTH_LIMITS[column];
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const direction = side === 'before' ? 1 : -1;

  const onKeyDown = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: width + STEP * direction,
      ArrowLeft: width - STEP * direction,
      Home: least,
      End: most,
      Enter: usual,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setColumnWidth(column, wanted);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current === null) return;
    const moved = (event.clientX - drag.current.x) / remInPixels();
    setColumnWidth(column, drag.current.width + moved * direction);
  };

  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={`panel-${column}`}
      aria-valuenow={Math.round(((width - least) / (most - least)) * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setColumnWidth(column, usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
    />
  );
}
