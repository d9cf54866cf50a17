import { useEffect, type KeyboardEvent, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { isMac } from '../../commands/is-mac.ts';
import { shortcutText } from '../../commands/shortcut.ts';
import { useIncomingText } from '../../store/incoming-text.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import './attendance-panel.css';
import './attendance-roster.css';
import './attendance-selected.css';
import { attendanceStore, openDialog, resetAttendance, setTyped, useAttendance } from './attendance-state.ts';
import { AttendanceDialogs } from './dialogs/attendance-dialogs.tsx';
import { FindField } from './find-field.tsx';
import { FIND_FIELD, focusFindField } from './find-focus.ts';
import { Glance } from './glance.tsx';
import { MatchList } from './match-list.tsx';
import { holdLetter, settleLetter, takeLetter } from './pending-letter.ts';
import { QuorumLine } from './quorum-line.tsx';
import { isCharacter, letterIntent, rosterIntent } from './roster-keys.ts';
import { doRosterIntent, RosterTree } from './roster-tree.tsx';
import { SelectedRow } from './selected-row.tsx';
import { useMatches } from './use-matches.ts';

/** Who is here: find, tick, count, and keep the roster. */
export function AttendancePanel(): ReactElement {
  const matches = useMatches();
  const isEmpty = useMeeting(({ roster }) => roster.length === 0);
  const announcement = useAttendance((state) => state.announcement);
  useForgetting();
  useIncomingText('roster', (text) => openDialog({ kind: 'paste', text }));
  return (
    <>
      <section
        className="attendance-panel"
        aria-label="Attendance"
        onKeyDown={onPanelKey}
        onBlur={settleLetter}
      >
        <Glance />
        <QuorumLine />
        <FindField matches={matches} />
        {isEmpty && !matches.isFinding && <EmptyRoster />}
        {matches.isFinding && <MatchList matches={matches} />}
        <RosterTree isHidden={matches.isFinding || isEmpty} />
        <SelectedRow matches={matches} />
      </section>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      <AttendanceDialogs />
    </>
  );
}

/** Another meeting, another panel. */
function useForgetting(): void {
  const sessionId = meetingStore.getState().open?.sessionId;
  useEffect(() => resetAttendance, [sessionId]);
}

/** Keys on a row act on it; letters typed anywhere look for a name. */
function onPanelKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (event.nativeEvent.isComposing || target.matches('input, select, textarea')) return;
  const row = target.role === 'row' ? attendanceStore.getState().active : null;
  const intent = row === null ? null : rosterIntent(event, row.kind);
  if (row !== null && intent !== null) {
    settleLetter();
    doRosterIntent(row, intent);
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (!isCharacter(event)) return settleLetter();
  const letter = row?.kind === 'participant' ? letterIntent(event) : null;
  const held = takeLetter();
  if (row !== null && letter !== null && held === '') {
    holdLetter(event.key, () => doRosterIntent(row, letter));
    event.preventDefault();
    return;
  }
  // The character itself is typed by the browser, into the field that has the keyboard now.
  flushSync(() => setTyped(held));
  focusFindField();
  const field = document.getElementById(FIND_FIELD);
  if (field instanceof HTMLInputElement) field.setSelectionRange(held.length, held.length);
}

function EmptyRoster(): ReactElement {
  const isReadOnly = meetingStore.getState().open?.isReadOnly === true;
  return (
    <div className="panel-empty attendance-empty">
      <p>
        <strong>Nobody is on the roster yet.</strong>
      </p>
      <p>
        Paste the whole list, a table or one person a line. Or type a name above and press{' '}
        <kbd>{shortcutText('Mod+Enter', isMac)}</kbd> to add somebody who is here, or add a group first. A
        roster also comes along with an earlier summary.
      </p>
      <div className="attendance-empty-buttons">
        <button
          type="button"
          className="button"
          disabled={isReadOnly}
          onClick={() => openDialog({ kind: 'paste', text: '' })}
        >
          Paste roster…
        </button>
        <button
          type="button"
          className="button"
          disabled={isReadOnly}
          onClick={() => openDialog({ kind: 'group', id: null })}
        >
          Add a group…
        </button>
      </div>
    </div>
  );
}
