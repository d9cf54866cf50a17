import type { ReactElement } from 'react';
import { attendanceOf } from '../../../shared/meeting/attendance-of.ts';
import type { AttendanceState } from '../../../shared/meeting/roster.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { openDialog } from './attendance-state.ts';
import { calledName, clear, leave, tick } from './change-attendance.ts';
import { removeRow, swapNamesOf } from './change-roster.ts';
import type { RosterPlace } from './roster-place.ts';
import { STATE_LABELS } from './state-labels.ts';
import { StateMark } from './state-mark.tsx';
import { TimeField } from './time-field.tsx';
import { ToolButton } from './tool-button.tsx';

const STATES: readonly (readonly [AttendanceState, string])[] = [
  ['present', '↵'],
  ['online', 'O'],
  ['apologies', 'A'],
  ['absent', 'X'],
];

/** The selected person: state, times, and what can be done with the entry. */
export function SelectedParticipant({ place }: { readonly place: RosterPlace }): ReactElement {
  const { participant, group } = place;
  const { id } = participant;
  const attendance = useMeeting((meeting) => attendanceOf(meeting, id));
  const isReadOnly = meetingStore.getState().open?.isReadOnly === true;
  const takesPart = attendance?.state === 'present' || attendance?.state === 'online';
  const name = calledName(participant);
  const details = [participant.affiliation, participant.country].filter((detail) => detail).join(', ');
  const row = { kind: 'participant', id } as const;
  return (
    <section className="attendance-selected" aria-label={`Selected: ${name}`}>
      <p className="attendance-selected-name" dir="auto">
        <strong>{name}</strong>
        <span className="attendance-muted">
          {[details, group.name].filter((text) => text !== '').join(' · ')}
        </span>
      </p>
      <div className="attendance-states" role="group" aria-label={`Attendance of ${name}`}>
        {STATES.map(([state, key]) => (
          <button
            key={state}
            type="button"
            className="attendance-state"
            aria-pressed={attendance?.state === state}
            disabled={isReadOnly}
            onClick={() => tick(id, state)}
          >
            <span className="attendance-state-top" aria-hidden="true">
              <StateMark state={state} />
              <kbd>{key}</kbd>
            </span>
            {STATE_LABELS[state]}
          </button>
        ))}
      </div>
      <div className="attendance-selected-times">
        <TimeField key={`arrived-${id}`} id={id} which="arrivedAt" isDisabled={isReadOnly || !takesPart} />
        <TimeField key={`left-${id}`} id={id} which="leftAt" isDisabled={isReadOnly || !takesPart} />
        <ToolButton
          label="Leaves now"
          hint="L"
          isDisabled={isReadOnly || !takesPart || attendance?.leftAt !== undefined}
          onClick={() => leave(id)}
        />
      </div>
      <div className="attendance-tools">
        <ToolButton
          label="Clear"
          hint="⌫"
          isDisabled={isReadOnly || attendance === undefined}
          onClick={() => clear(id)}
        />
        <ToolButton
          label="Edit…"
          hint="F2"
          isDisabled={isReadOnly}
          onClick={() => openDialog({ kind: 'person', id, groupId: null })}
        />
        <ToolButton
          label="Merge…"
          isDisabled={isReadOnly}
          onClick={() => openDialog({ kind: 'merge', id })}
        />
        <ToolButton label="Swap names" isDisabled={isReadOnly} onClick={() => swapNamesOf(row)} />
        <ToolButton label="Remove" isDisabled={isReadOnly} onClick={() => removeRow(row)} />
        <ToolButton
          label="Forget…"
          isDisabled={meetingStore.getState().open?.isFileReadOnly === true}
          onClick={() => openDialog({ kind: 'forget', participant })}
        />
      </div>
    </section>
  );
}
