import { flushSync } from 'react-dom';
import type { AttendanceState } from '../../../shared/meeting/roster.ts';
import type { Command } from '../../commands/command.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';
import { attendanceStore, openDialog, type RosterRow } from './attendance-state.ts';
import { clear, leave, tick } from './change-attendance.ts';
import { moveRow, removeRow, sortGroup, swapNamesOf } from './change-roster.ts';
import { focusFindField } from './find-focus.ts';
import { placeOf } from './roster-place.ts';
import { STATE_LABELS } from './state-labels.ts';

type Participant = RosterRow & { readonly kind: 'participant' };

const canChange = (): boolean => meetingStore.getState().open?.isReadOnly === false;

/** Brings the panel into view; its dialogs and its find field stand in it. */
function show(): void {
  flushSync(() => {
    windowStore.getState().showSideTab('attendance');
    windowStore.getState().bringToFront('attendance');
  });
}

const selected = (): RosterRow | null => attendanceStore.getState().active;

const command = (verb: string, label: string, run: () => void, isEnabled = canChange): Command => ({
  id: `attendance.${verb}`,
  label,
  group: 'Attendance',
  shortcut: null,
  isEnabled,
  run,
});

/** One that acts on the selected row. */
const onRow = (verb: string, label: string, run: (row: RosterRow) => void): Command =>
  command(
    verb,
    label,
    () => {
      const row = selected();
      if (row !== null) run(row);
    },
    () => canChange() && selected() !== null,
  );

/** One that acts on the selected person. */
const onPerson = (verb: string, label: string, run: (row: Participant) => void): Command =>
  command(
    verb,
    label,
    () => {
      const row = selected();
      if (row?.kind === 'participant') run(row);
    },
    () => canChange() && selected()?.kind === 'participant',
  );

/** One that acts on the selected group, or on that of the selected person. */
const onGroup = (verb: string, label: string, run: (row: RosterRow & { kind: 'group' }) => void): Command =>
  onRow(verb, label, (row) => {
    const { meeting } = meetingStore.getState();
    if (row.kind === 'group') run(row);
    else if (meeting !== null) {
      const place = placeOf(meeting, row.id);
      if (place !== undefined) run({ kind: 'group', id: place.group.id });
    }
  });

const STATES: readonly AttendanceState[] = ['present', 'online', 'apologies', 'absent'];

/** Everything the panel does, for palette and menu. In the panel each has a key or a button. */
export const commands: readonly Command[] = [
  command(
    'find',
    'Find a person and tick them',
    () => {
      show();
      focusFindField();
    },
    () => meetingStore.getState().meeting !== null,
  ),
  ...STATES.map((state) =>
    onPerson(state, `${STATE_LABELS[state]}: the selected person`, ({ id }) => void tick(id, state)),
  ),
  onPerson('leave', 'The selected person leaves now', ({ id }) => leave(id)),
  onPerson('clear', 'Clear attendance of the selected person', ({ id }) => clear(id)),
  command('addPerson', 'Add a person to the roster', () => {
    show();
    const row = selected();
    openDialog({ kind: 'person', id: null, groupId: row?.kind === 'group' ? row.id : null });
  }),
  command('pasteRoster', 'Paste a roster of many people', () => {
    show();
    openDialog({ kind: 'paste', text: '' });
  }),
  onPerson('edit', 'Edit the selected person, or move them to another group', ({ id }) => {
    show();
    openDialog({ kind: 'person', id, groupId: null });
  }),
  onPerson('merge', 'Merge another entry into the selected person', ({ id }) => {
    show();
    openDialog({ kind: 'merge', id });
  }),
  command(
    'forget',
    'Forget the selected person in the whole series, for good',
    () => {
      const row = selected();
      const { meeting } = meetingStore.getState();
      if (row?.kind !== 'participant' || meeting === null) return;
      const place = placeOf(meeting, row.id);
      if (place === undefined) return;
      show();
      openDialog({ kind: 'forget', participant: place.participant });
    },
    // Final meetings too: what is forgotten is no part of what was made final.
    () => meetingStore.getState().open?.isFileReadOnly === false && selected()?.kind === 'participant',
  ),
  onRow('swapNames', 'Swap family and given name of the selected person or group', swapNamesOf),
  onRow('moveUp', 'Move the selected person or group up', (row) => moveRow(row, -1)),
  onRow('moveDown', 'Move the selected person or group down', (row) => moveRow(row, 1)),
  onRow('remove', 'Remove the selected person or group from the roster', removeRow),
  onGroup('sort', 'Sort the group A to Z', ({ id }) => sortGroup(id, { keepsHead: false })),
  onGroup('sortBehindHead', 'Sort the group A to Z, first name stays first', ({ id }) =>
    sortGroup(id, { keepsHead: true }),
  ),
  command('addGroup', 'Add a participant group', () => {
    show();
    openDialog({ kind: 'group', id: null });
  }),
  onGroup('editGroup', 'Rename the group or give it an office', ({ id }) => {
    show();
    openDialog({ kind: 'group', id });
  }),
  command('quorum', 'Edit the quorum rule', () => {
    show();
    openDialog({ kind: 'quorum' });
  }),
];
