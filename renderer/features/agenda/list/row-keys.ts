import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { windowStore } from '../../../store/window-state.ts';
import { agendaView, editItem } from '../agenda-view.ts';
import { clockActions } from '../clock/clock-actions.ts';
import { moveItemBy, removeFromAgenda, setItemState, setProtected, setStanding } from './item-actions.ts';

const PAGE = 10;

/** The keys of a row. Keys of controls inside it are theirs. */
export function rowKeys(
  event: KeyboardEvent,
  agenda: readonly AgendaItem[],
  canChange: boolean,
  focusRow: (item: AgendaItem) => void,
): void {
  const row = event.target instanceof HTMLElement ? event.target : null;
  const place = agenda.findIndex(({ id }) => id === row?.dataset['item']);
  const item = agenda[place];
  if (item === undefined || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  const target = event.altKey ? undefined : agenda[destination(event.key, place, agenda.length)];
  if (target !== undefined) {
    focusRow(target);
    return event.preventDefault();
  }
  const act = event.altKey ? alteration(event.key, item) : deed(event.key, item, event.shiftKey);
  if (act === undefined || (!canChange && event.key !== ' ' && event.key !== 'ArrowRight')) return;
  event.preventDefault();
  flushSync(act);
  const next = agendaView.getState().selectedId;
  // A row that was moved or has made way keeps the keyboard in the list.
  const kept = next === null || agendaView.getState().editingId !== null ? undefined : next;
  if (kept !== undefined && document.activeElement === document.body) focusRow({ ...item, id: kept });
}

function destination(key: string, place: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(place + PAGE, count - 1);
    case 'PageUp':
      return Math.max(place - PAGE, 0);
    default:
      return -1;
  }
}

const alteration = (key: string, item: AgendaItem): (() => void) | undefined => {
  if (key === 'ArrowUp') return () => moveItemBy(item.id, -1);
  return key === 'ArrowDown' ? () => moveItemBy(item.id, 1) : undefined;
};

function deed(key: string, item: AgendaItem, isShifted: boolean): (() => void) | undefined {
  switch (key) {
    case 'Enter':
      return isShifted ? undefined : () => editItem(item.id);
    case 'F2':
      return () => editItem(item.id);
    case 'Delete':
    case 'Backspace':
      return key === 'Backspace' ? () => undefined : () => removeFromAgenda(item);
    case 'ArrowRight':
      return () => windowStore.getState().requestFocus({ kind: 'item', id: item.id });
    case ' ':
      // Space scrolls a page elsewhere; on a row it does nothing.
      return () => undefined;
    case 'b':
      return () => clockActions.begin(item.id);
    case 's':
      return () => setItemState(item, 'skipped');
    case 'd':
      return () => setItemState(item, 'deferred');
    case 'r':
      return () => setItemState(item, 'scheduled');
    case 'p':
      return () => setProtected(item, !item.isProtected);
    case 't':
      return () => setStanding(item, item.isStanding !== true);
    default:
      return undefined;
  }
}
