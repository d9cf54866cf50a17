import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import {
  addItem,
  moveItem,
  removeItem,
  updateItem,
  type ItemFields,
} from '../../../../shared/meeting/commands/index.ts';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { agendaItemSchema } from '../../../../shared/meeting/agenda-item.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { windowStore } from '../../../store/window-state.ts';
import { agendaView, announce, selectItem } from '../agenda-view.ts';
import { canChange } from '../can-change.ts';
import { newIdentifier } from '../new-identifier.ts';
import { inOneUndoStep } from '../one-undo-step.ts';

export type NewItem = {
  readonly title: string;
  readonly minutes: number | null;
  readonly speakers: readonly string[];
};

const agendaNow = (): readonly AgendaItem[] => meetingStore.getState().meeting?.agenda ?? [];

/** The item the keyboard is on, if it is still there. */
export const selectedItem = (): AgendaItem | undefined =>
  agendaNow().find(({ id }) => id === agendaView.getState().selectedId);

/** Adds items in one step, after one of the agenda or (null) at its end. */
export function addItems(items: readonly NewItem[], after: ItemId | null): void {
  if (items.length === 0 || !canChange()) return;
  const agenda = agendaNow();
  const place = agenda.findIndex(({ id }) => id === after);
  const position = place < 0 ? agenda.length : place + 1;
  const added = items.map(({ title, minutes, speakers }) =>
    agendaItemSchema.parse({
      id: newIdentifier(),
      title: cleanText(title).trim().slice(0, 1_000),
      plannedMinutes: minutes,
      speakers: [...speakers],
    }),
  );
  inOneUndoStep((doc, origin) => {
    for (const [index, item] of added.entries()) addItem(doc, item, position + index, origin);
  });
  selectItem(added.at(-1)?.id ?? null);
  announce(
    added.length === 1
      ? `Added “${added[0]?.title}” as item ${position + 1}.`
      : `Added ${added.length} items.`,
  );
}

/** Changes fields of an item, in one step. */
export const changeItem = (id: ItemId, fields: ItemFields): void =>
  inOneUndoStep((doc, origin) => updateItem(doc, id, fields, origin));

/** Moves an item to a place (0 is first) and says where it stands now. */
export function moveItemTo(id: ItemId, position: number): void {
  const agenda = agendaNow();
  const place = agenda.findIndex((item) => item.id === id);
  const item = agenda[place];
  const target = Math.min(Math.max(position, 0), agenda.length - 1);
  if (item === undefined || target === place || !canChange()) return;
  inOneUndoStep((doc, origin) => moveItem(doc, id, target, origin));
  announce(`“${item.title}” is now ${target + 1} of ${agenda.length}.`);
}

export const moveItemBy = (id: ItemId, steps: number): void =>
  moveItemTo(id, agendaNow().findIndex((item) => item.id === id) + steps);

/** Takes an item off the agenda, its minutes with it, and offers to take that back. */
export function removeFromAgenda(item: AgendaItem): void {
  if (!canChange()) return;
  const agenda = agendaNow();
  const place = agenda.findIndex(({ id }) => id === item.id);
  const lines = agenda[place]?.minutes.length ?? 0;
  inOneUndoStep((doc, origin) => removeItem(doc, item.id, origin));
  selectItem(agenda[place + 1]?.id ?? agenda[place - 1]?.id ?? null);
  const minutes = lines === 0 ? '' : lines === 1 ? ', its note with it' : `, its ${lines} notes with it`;
  windowStore.getState().notify(`Removed “${item.title}”${minutes}.`, { undo: true });
}

const STATES = {
  scheduled: 'is on the agenda again',
  skipped: 'is skipped',
  deferred: 'is deferred',
} as const;

/** Skips, defers or restores an item. */
export function setItemState(item: AgendaItem, state: AgendaItem['state']): void {
  if (!canChange() || item.state === state) return;
  changeItem(item.id, { state });
  announce(`“${item.title}” ${STATES[state]}.`);
}

/** A protected item is never proposed for shortening. */
export function setProtected(item: AgendaItem, isProtected: boolean): void {
  if (!canChange() || item.isProtected === isProtected) return;
  changeItem(item.id, { isProtected });
  announce(`“${item.title}” is ${isProtected ? 'protected from cuts' : 'no longer protected from cuts'}.`);
}

/** A standing item comes back at the next meeting of the series. */
export function setStanding(item: AgendaItem, isStanding: boolean): void {
  if (!canChange() || (item.isStanding === true) === isStanding) return;
  changeItem(item.id, { isStanding });
  announce(`“${item.title}” is ${isStanding ? 'a standing item' : 'no longer a standing item'}.`);
}

/** Shortens items by the minutes proposed for them, in one step. */
export function acceptCuts(cuts: ReadonlyMap<ItemId, number>): void {
  if (!canChange()) return;
  inOneUndoStep((doc, origin) => {
    for (const { id, plannedMinutes } of agendaNow()) {
      const cut = cuts.get(id) ?? 0;
      if (plannedMinutes !== null && cut > 0)
        updateItem(doc, id, { plannedMinutes: Math.max(plannedMinutes - cut, 0) }, origin);
    }
  });
  const total = [...cuts.values()].reduce((sum, cut) => sum + cut, 0);
  windowStore.getState().notify(`Cut ${total} min from the agenda.`, { undo: true });
}
