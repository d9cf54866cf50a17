import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import { readPersonName } from '../../../shared/names/read-person-name.ts';
import { isMac } from '../../commands/is-mac.ts';
import { addTypedWalkIn } from './add-walk-in.ts';
import { announce, attendanceStore, openDialog, setTyped, useAttendance } from './attendance-state.ts';
import { calledName, editableMeeting, tick } from './change-attendance.ts';
import { FIND_FIELD } from './find-focus.ts';
import { MATCH_LIST, matchElementId } from './match-list.tsx';
import { altState } from './roster-keys.ts';
import { focusRow } from './roster-place.ts';
import type { AttendanceState } from '../../../shared/meeting/roster.ts';
import type { Matches } from './use-matches.ts';

/** Where letters typed anywhere in the panel go. */
export function FindField({ matches }: { readonly matches: Matches }): ReactElement {
  const typed = useAttendance((state) => state.typed);
  const { isFinding, people, highlighted } = matches;
  const highlightedId = highlighted === null ? undefined : people[highlighted];
  return (
    <div className="attendance-find">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="attendance-find-mark">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" fill="none" />
      </svg>
      <input
        id={FIND_FIELD}
        className="attendance-find-input"
        data-panel-start=""
        role="combobox"
        aria-label="Find a person"
        aria-expanded={isFinding && people.length > 0}
        aria-controls={MATCH_LIST}
        aria-autocomplete="list"
        aria-activedescendant={
          isFinding && highlightedId !== undefined ? matchElementId(highlightedId) : undefined
        }
        placeholder="Two letters of a name, then Enter"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => onFindKey(event, matches)}
        onPaste={onPaste}
      />
    </div>
  );
}

/** Several lines are no name to find but a roster, which is looked at first. */
function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
  const text = event.clipboardData.getData('text/plain');
  if (text.trim().split(/[\r\n]+/u).length < 2) return;
  event.preventDefault();
  if (editableMeeting() !== null) openDialog({ kind: 'paste', text });
}

function onFindKey(event: KeyboardEvent<HTMLInputElement>, matches: Matches): void {
  if (event.nativeEvent.isComposing) return;
  const state = altState(event);
  const taken =
    state !== null
      ? tickHighlighted(matches, state)
      : event.altKey || event.shiftKey
        ? false
        : onPlainKey(event, matches);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

function onPlainKey(event: KeyboardEvent<HTMLInputElement>, matches: Matches): boolean {
  const isMod = isMac ? event.metaKey : event.ctrlKey;
  if (isMod) return event.key === 'Enter' && matches.isFinding && matches.people.length === 0 && walkIn();
  switch (event.key) {
    case 'Enter':
      return tickHighlighted(matches, 'present');
    case 'ArrowDown':
      return matches.isFinding ? highlight(matches, 1) : focusActiveRow();
    case 'ArrowUp':
      return matches.isFinding && highlight(matches, -1);
    case 'Escape':
      if (attendanceStore.getState().typed === '') return false;
      setTyped('');
      return true;
    default:
      return false;
  }
}

const walkIn = (): boolean => addTypedWalkIn() !== null;

/** Ticks the highlighted person and nobody else; says what to do where nobody is. */
function tickHighlighted(matches: Matches, state: AttendanceState): boolean {
  const { isFinding, people, highlighted } = matches;
  if (!isFinding) return attendanceStore.getState().typed !== '';
  const id = highlighted === null ? undefined : people[highlighted];
  if (id !== undefined) {
    if (!tick(id, state)) return true;
    setTyped('');
    attendanceStore.setState({ active: { kind: 'participant', id } });
  } else if (people.length === 0) {
    const name = calledName(readPersonName(attendanceStore.getState().typed));
    announce(`Nobody fits. ${isMac ? 'Command' : 'Control'} and Enter add ${name}.`);
  } else announce('More than one person has this name. Choose one with the arrow keys.');
  return true;
}

function highlight({ people, highlighted }: Matches, by: 1 | -1): boolean {
  if (people.length === 0) return false;
  const from = highlighted ?? (by === 1 ? -1 : people.length);
  attendanceStore.setState({ highlighted: (from + by + people.length) % people.length });
  return true;
}

function focusActiveRow(): boolean {
  const { active } = attendanceStore.getState();
  return active !== null && focusRow(active);
}
