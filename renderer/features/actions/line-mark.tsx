import type { ReactElement } from 'react';
import type { Action, Decision } from '../../../shared/meeting/line.ts';

/** What a line is, by its shape: an arrow, a tick, a cross, or the double line of a decision. */
export const LineMark = ({ line }: { readonly line: Action | Decision }): ReactElement => (
  <svg
    className="actions-mark"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawingOf(line)} />
  </svg>
);

function drawingOf(line: Action | Decision): string {
  if (line.kind === 'decision') return 'M2.5 5.5h7M2.500 10.500h7M8.500 2.500 13.500 8l-5 5.500';
  if (line.status === 'done') return 'M3 8.500l3.200 3.200L13 4.800';
  if (line.status === 'dropped') return 'm4 4 8 8m0-8-8 8';
  return 'M2.500 8h10.500M8.500 3.500 13 8l-4.500 4.500';
}
