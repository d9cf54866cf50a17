import { minutesOf } from '../../../../shared/meeting/document/index.ts';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { isEditableFragment } from '../../../editor/is-editable-fragment.ts';
import type { SectionPlace } from '../../../editor/section-context.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { beginLine } from './begin-line.ts';
import { putCursor } from './mounted-editors.ts';

/** Puts the cursor into the minutes of an item; an empty section gets a line to begin. False where it cannot stand there. */
export function focusSection(itemId: ItemId, place: SectionPlace): boolean {
  const { open } = meetingStore.getState();
  const fragment = open === null ? undefined : minutesOf(open.doc, itemId);
  if (fragment === undefined || !isEditableFragment(fragment)) return false;
  if (fragment.length === 0 && open?.isReadOnly === true) return false;
  beginLine(itemId);
  putCursor(itemId, place);
  return true;
}

/** The nearest section before or after an item that takes the cursor. */
export function focusNeighbour(itemId: ItemId, direction: 'before' | 'after', left?: number): boolean {
  const ids = meetingStore.getState().meeting?.agenda.map(({ id }) => id) ?? [];
  const step = direction === 'before' ? -1 : 1;
  const place = {
    kind: direction === 'before' ? 'end' : 'start',
    ...(left === undefined ? {} : { left }),
  } as const;
  for (let index = ids.indexOf(itemId) + step; index >= 0 && index < ids.length; index += step) {
    const id = ids[index];
    if (id !== undefined && focusSection(id, place)) return true;
  }
  return false;
}

/** The beginning or the end of all minutes. */
export function focusEnd(end: 'first' | 'last'): void {
  const ids = meetingStore.getState().meeting?.agenda.map(({ id }) => id) ?? [];
  for (const id of end === 'first' ? ids : ids.toReversed())
    if (focusSection(id, { kind: end === 'first' ? 'start' : 'end' })) return;
}

/** The section a line stands in. */
export const sectionOf = (lineId: string): ItemId | null =>
  meetingStore.getState().meeting?.agenda.find(({ minutes }) => minutes.some(({ id }) => id === lineId))
    ?.id ?? null;
