import { useEffect, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { useWindow, windowStore } from '../../store/window-state.ts';
import {
  attendanceStore,
  openDialog,
  setActive,
  setCollapsed,
  setTyped,
  useAttendance,
  type RosterRow,
} from './attendance-state.ts';
import { clear, leave, tick } from './change-attendance.ts';
import { moveRow } from './change-roster.ts';
import { focusFindField } from './find-focus.ts';
import { RosterGroup } from './roster-group.tsx';
import type { RosterIntent } from './roster-keys.ts';
import { focusRow, placeOf, visibleRows } from './roster-place.ts';

const PAGE = 10;

/** The roster as a tree grid (WAI-ARIA Authoring Practices, "Treegrid"): groups, and their people under them. */
export function RosterTree({ isHidden }: { readonly isHidden: boolean }): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  useActiveRow();
  useFocusRequests();
  return (
    <div className="attendance-roster" hidden={isHidden}>
      <div role="treegrid" aria-label="Roster" aria-describedby="attendance-keys">
        {roster.map((group, index) => (
          <RosterGroup key={group.id} group={group} position={index} count={roster.length} />
        ))}
      </div>
      <p id="attendance-keys" className="visually-hidden">
        Enter ticks present, O online, A apologies, X absent, L leaves, Delete clears. Other letters find a
        name.
      </p>
    </div>
  );
}

/** One row can always be reached with Tab: the first one where none was chosen or the chosen one is gone. */
function useActiveRow(): void {
  const roster = useMeeting((meeting) => meeting.roster);
  const active = useAttendance((state) => state.active);
  useEffect(() => {
    const { meeting } = meetingStore.getState();
    if (meeting === null) return;
    const isThere =
      active?.kind === 'group'
        ? roster.some(({ id }) => id === active.id)
        : active !== null && placeOf(meeting, active.id) !== undefined;
    const first = roster[0];
    if (!isThere) setActive(first === undefined ? null : { kind: 'group', id: first.id });
  }, [roster, active]);
}

/** Somebody asked for a participant to be shown. */
function useFocusRequests(): void {
  const request = useWindow(({ focusRequest }) => focusRequest);
  useEffect(() => {
    const { meeting } = meetingStore.getState();
    if (request?.target.kind !== 'participant' || meeting === null) return;
    const { id } = request.target;
    const place = placeOf(meeting, id);
    windowStore.getState().focusTaken(request);
    if (place === undefined) return;
    const row: RosterRow = { kind: 'participant', id };
    // An effect cannot wait for what it changes to be painted; right after it can.
    queueMicrotask(() => {
      flushSync(() => {
        setTyped('');
        setCollapsed(place.group.id, false);
      });
      focusRow(row);
    });
  }, [request]);
}

/** Does what a key on a row asks for. */
export function doRosterIntent(row: RosterRow, intent: RosterIntent): void {
  const id = row.kind === 'participant' ? row.id : null;
  switch (intent.kind) {
    case 'go':
      return go(row, intent.to);
    case 'state':
      if (id !== null) tick(id, intent.state);
      return;
    case 'leave':
      if (id !== null) leave(id);
      return;
    case 'clear':
      if (id !== null) clear(id);
      return;
    case 'move':
      flushSync(() => moveRow(row, intent.by));
      focusRow(row);
      return;
    case 'toGroup': {
      const { meeting } = meetingStore.getState();
      const group = meeting === null || id === null ? undefined : placeOf(meeting, id)?.group;
      if (group !== undefined) focusRow({ kind: 'group', id: group.id });
      return;
    }
    case 'expand':
    case 'collapse':
    case 'toggle':
      if (row.kind === 'group') foldGroup(row, intent.kind);
      return;
    case 'edit':
      return openDialog(
        row.kind === 'group' ? { kind: 'group', id: row.id } : { kind: 'person', id: row.id, groupId: null },
      );
    case 'find':
      return focusFindField();
  }
}

function foldGroup(row: RosterRow & { kind: 'group' }, how: 'expand' | 'collapse' | 'toggle'): void {
  const isCollapsed = attendanceStore.getState().collapsed.has(row.id);
  // Right on an open group goes to its first person, as in every tree.
  if (how === 'expand' && !isCollapsed) return go(row, 'next');
  setCollapsed(row.id, how === 'toggle' ? !isCollapsed : how === 'collapse');
}

function go(row: RosterRow, to: (RosterIntent & { kind: 'go' })['to']): void {
  const { meeting } = meetingStore.getState();
  if (meeting === null) return;
  const rows = visibleRows(meeting, attendanceStore.getState().collapsed);
  const at = rows.findIndex(({ kind, id }) => kind === row.kind && id === row.id);
  const steps = {
    next: 1,
    previous: -1,
    pageDown: PAGE,
    pageUp: -PAGE,
    first: -rows.length,
    last: rows.length,
  };
  if (to === 'previous' && at === 0) return focusFindField();
  const target = rows[Math.min(Math.max(at + steps[to], 0), rows.length - 1)];
  if (target !== undefined) focusRow(target);
}
