import type { ReactElement } from 'react';
import { attendanceCounts } from '../../../shared/meeting/attendance-counts.ts';
import { attendanceStore, openDialog, useAttendance } from './attendance-state.ts';
import { openDialog as openWindowDialog } from '../../store/open-dialog.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { ToolButton } from './tool-button.tsx';

const WIDTH = 1000;
const GAP = 6;

/** How many take part: of everybody in words, of each group as a piece of a bar as long as the group is large. */
export function Glance(): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const attendance = useMeeting((meeting) => meeting.attendance);
  const counts = roster.map((group) => ({
    id: group.id,
    name: group.name,
    ...attendanceCounts({ attendance }, group.participants),
  }));
  const all = attendanceCounts(
    { attendance },
    roster.flatMap(({ participants }) => participants),
  );
  const words = counts.map(({ name, takingPart, expected }) => `${name}: ${takingPart} of ${expected}`);
  return (
    <header className="attendance-glance">
      <p className="attendance-total">
        <strong>{all.takingPart}</strong> of {all.expected}
        <span className="visually-hidden"> present</span>
        {all.online > 0 && <span className="attendance-muted"> · {all.online} online</span>}
        {all.apologies > 0 && <span className="attendance-muted"> · {all.apologies} apologies</span>}
      </p>
      <div className="attendance-glance-tools">
        {roster.length > 0 && (
          <ToolButton
            label="Report…"
            hint="Attendance report of the meeting program"
            isDisabled={meetingStore.getState().open?.isReadOnly === true}
            onClick={() => openWindowDialog('attendanceReport')}
          />
        )}
        {roster.length > 0 && (
          <ToolButton
            label="Paste roster…"
            isDisabled={meetingStore.getState().open?.isReadOnly === true}
            onClick={() => openDialog({ kind: 'paste', text: '' })}
          />
        )}
        <FoldAll />
      </div>
      <svg
        className="attendance-bar"
        viewBox={`0 0 ${WIDTH} 8`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Present by group. ${words.join('; ')}`}
      >
        {piecesOf(counts).map(({ id, start, length, filled }) => (
          <g key={id}>
            <rect className="attendance-bar-ground" x={start} width={length} height="8" />
            <rect className="attendance-bar-filled" x={start} width={filled} height="8" />
          </g>
        ))}
      </svg>
    </header>
  );
}

type Counted = { readonly id: string; readonly takingPart: number; readonly expected: number };
type Piece = {
  readonly id: string;
  readonly start: number;
  readonly length: number;
  readonly filled: number;
};

function piecesOf(counts: readonly Counted[]): Piece[] {
  const peopled = counts.filter(({ expected }) => expected > 0);
  const total = peopled.reduce((sum, { expected }) => sum + expected, 0);
  const room = WIDTH - GAP * Math.max(0, peopled.length - 1);
  let start = 0;
  return peopled.map(({ id, takingPart, expected }) => {
    const length = (room * expected) / total;
    const piece = { id, start, length, filled: (length * takingPart) / expected };
    start += length + GAP;
    return piece;
  });
}

/** Folds every group, so that the roster is a list of groups and their counts; unfolds them again. */
function FoldAll(): ReactElement | null {
  const roster = useMeeting((meeting) => meeting.roster);
  const isFolded = useAttendance(({ collapsed }) => roster.every(({ id }) => collapsed.has(id)));
  if (roster.length < 2) return null;
  return (
    <button
      type="button"
      className="attendance-tool attendance-fold"
      aria-pressed={isFolded}
      aria-label="Groups only"
      title="Groups only"
      onClick={() =>
        attendanceStore.setState({ collapsed: new Set(isFolded ? [] : roster.map(({ id }) => id)) })
      }
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M2.500 3.500h11M2.500 8h11M2.500 12.500h11" fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}
