import { memo, type ReactElement } from 'react';
import type { Attendance, Participant } from '../../../shared/meeting/roster.ts';
import { wallTimeText } from '../../../shared/meeting/wall-time.ts';
import { setActive, useAttendance } from './attendance-state.ts';
import { rowElementId } from './roster-place.ts';
import { STATE_LABELS } from './state-labels.ts';
import { StateMark } from './state-mark.tsx';

type Props = {
  readonly participant: Participant;
  readonly attendance: Attendance | undefined;
  readonly position: number;
  readonly count: number;
  readonly timeZone: string;
};

/** One person of the roster. Nothing in it takes the keyboard but the row itself. */
export const ParticipantRow = memo(function ParticipantRow(props: Props): ReactElement {
  const { participant, attendance, position, count, timeZone } = props;
  const { id, familyName, givenName } = participant;
  const isActive = useAttendance(({ active }) => active?.kind === 'participant' && active.id === id);
  const state = attendance?.state ?? null;
  return (
    <div
      id={rowElementId({ kind: 'participant', id })}
      className="attendance-row"
      role="row"
      aria-level={2}
      aria-posinset={position + 1}
      aria-setsize={count}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      data-state={state ?? 'open'}
      onFocus={() => setActive({ kind: 'participant', id })}
    >
      <span role="gridcell" className="attendance-row-name" dir="auto">
        <span className="attendance-family">{familyName}</span> {givenName}
        {attendance?.isWalkIn === true && <span className="attendance-tag">walk-in</span>}
      </span>
      <span role="gridcell" className="attendance-row-state">
        {attendance !== undefined && <Times attendance={attendance} timeZone={timeZone} />}
        {state === null ? (
          <span className="visually-hidden">not ticked</span>
        ) : (
          <span className={state === 'present' ? 'visually-hidden' : ''}>
            {STATE_LABELS[state].toLowerCase()}
          </span>
        )}
        <StateMark state={state} />
      </span>
    </div>
  );
});

function Times({ attendance, timeZone }: { readonly attendance: Attendance; readonly timeZone: string }) {
  const { arrivedAt, leftAt } = attendance;
  if (arrivedAt === undefined && leftAt === undefined) return null;
  return (
    <span className="attendance-times">
      {arrivedAt !== undefined && (
        <>
          <span className="visually-hidden">arrived </span>
          {wallTimeText(arrivedAt, timeZone)}
        </>
      )}
      {leftAt !== undefined && (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">, left </span>
          {wallTimeText(leftAt, timeZone)}
        </>
      )}
    </span>
  );
}
