import type { ReactElement } from 'react';
import type { AttendanceState } from '../../../shared/meeting/roster.ts';

/** A shape for each state, so that it can be told without its colour. The word stands beside it or is read for it. */
export function StateMark({ state }: { readonly state: AttendanceState | null }): ReactElement {
  return (
    <svg
      className={`attendance-mark attendance-mark-${state ?? 'open'}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(state)}
    </svg>
  );
}

function shapeOf(state: AttendanceState | null): ReactElement {
  switch (state) {
    case 'present':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path className="attendance-mark-tick" d="M4.7 8.3 7 10.6l4.4-4.9" />
        </>
      );
    case 'online':
      return (
        <>
          <rect x="1.5" y="2.8" width="13" height="8.4" rx="1.5" fill="none" stroke="currentColor" />
          <path d="M5 14h6M8 11.2V14" stroke="currentColor" fill="none" />
          <path d="M5.4 6.9 7.2 8.7l3.4-3.6" stroke="currentColor" fill="none" />
        </>
      );
    case 'apologies':
      return (
        <>
          <rect x="1.5" y="3.5" width="13" height="9" rx="1.5" fill="none" stroke="currentColor" />
          <path d="m2 4.5 6 4.6 6-4.6" stroke="currentColor" fill="none" />
        </>
      );
    case 'absent':
      return <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" fill="none" />;
    case null:
      return <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeDasharray="2 2.4" />;
  }
}
