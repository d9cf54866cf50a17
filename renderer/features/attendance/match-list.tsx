import { useEffect, type ReactElement } from 'react';
import { attendanceOf } from '../../../shared/meeting/attendance-of.ts';
import type { GroupId, ParticipantId } from '../../../shared/meeting/identifier.ts';
import { readPersonName } from '../../../shared/names/read-person-name.ts';
import { walkInGroupOf } from '../../../shared/meeting/walk-in-group.ts';
import { isMac } from '../../commands/is-mac.ts';
import { shortcutText } from '../../commands/shortcut.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { addTypedWalkIn } from './add-walk-in.ts';
import { attendanceStore, setTyped, useAttendance } from './attendance-state.ts';
import { calledName, tick } from './change-attendance.ts';
import { focusFindField } from './find-focus.ts';
import { STATE_LABELS } from './state-labels.ts';
import { StateMark } from './state-mark.tsx';
import type { Matches } from './use-matches.ts';

export const MATCH_LIST = 'attendance-matches';
export const matchElementId = (id: ParticipantId): string => `attendance-match-${id}`;

/** Those whose names fit what was typed: always with given name and group, so that namesakes can be told apart. */
export function MatchList({ matches }: { readonly matches: Matches }): ReactElement {
  const { people, more, highlighted, isAmbiguous } = matches;
  const highlightedId = highlighted === null ? undefined : people[highlighted];
  useEffect(() => {
    if (highlightedId === undefined) return;
    document.getElementById(matchElementId(highlightedId))?.scrollIntoView({ block: 'nearest' });
  }, [highlightedId]);
  return (
    <div className="attendance-found">
      {isAmbiguous && highlighted === null && (
        <p className="attendance-hint">More than one person fits. Choose with ↑ ↓, then Enter.</p>
      )}
      <div role="listbox" id={MATCH_LIST} aria-label="People found">
        {people.map((id, index) => (
          <Match key={id} id={id} isHighlighted={index === highlighted} />
        ))}
      </div>
      {more > 0 && <p className="attendance-hint">and {more} more; type on to find them</p>}
      <WalkInOffer isAlone={people.length === 0} />
    </div>
  );
}

function Match({ id, isHighlighted }: { readonly id: ParticipantId; readonly isHighlighted: boolean }) {
  const place = useMeeting((meeting) => meeting.roster).flatMap((group) => {
    const participant = group.participants.find((member) => member.id === id);
    return participant === undefined ? [] : [{ participant, group }];
  })[0];
  const state = useMeeting((meeting) => attendanceOf(meeting, id)?.state ?? null);
  if (place === undefined) return null;
  const { familyName, givenName } = place.participant;
  return (
    <div
      id={matchElementId(id)}
      role="option"
      aria-selected={isHighlighted}
      className="attendance-match"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        tick(id, 'present');
        setTyped('');
        attendanceStore.setState({ active: { kind: 'participant', id } });
      }}
    >
      <span className="attendance-match-name" dir="auto">
        <span className="attendance-family">{familyName}</span> {givenName}
      </span>
      <StateMark state={state} />
      <span className="visually-hidden">
        {state === null ? ', not ticked, ' : `, ${STATE_LABELS[state]}, `}
      </span>
      <span className="attendance-match-group" dir="auto">
        {place.group.name}
      </span>
    </div>
  );
}

/** Adding who is not on the roster: who it will be, and in which group. */
function WalkInOffer({ isAlone }: { readonly isAlone: boolean }): ReactElement {
  const typed = useAttendance((state) => state.typed);
  const remembered = useAttendance((state) => state.walkInGroup);
  const roster = useMeeting((meeting) => meeting.roster);
  const group = useMeeting((meeting) => walkInGroupOf(meeting, remembered));
  const name = readPersonName(typed);
  return (
    <div className={isAlone ? 'attendance-walk-in attendance-walk-in-alone' : 'attendance-walk-in'}>
      <p role={isAlone ? 'status' : undefined}>
        {isAlone ? 'Nobody on the roster fits. ' : 'Somebody else? '}
        <span className="attendance-walk-in-name">{calledName(name)}</span>
        {name.givenName !== '' && <span className="attendance-muted"> (family name {name.familyName})</span>}
      </p>
      {roster.length > 0 && (
        <label className="attendance-walk-in-group">
          <span>Group</span>
          <select
            value={group ?? ''}
            onChange={(event) => attendanceStore.setState({ walkInGroup: event.target.value as GroupId })}
          >
            {roster.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          addTypedWalkIn();
          focusFindField();
        }}
      >
        Add as walk-in, present {isAlone && <kbd>{shortcutText('Mod+Enter', isMac)}</kbd>}
      </button>
    </div>
  );
}
