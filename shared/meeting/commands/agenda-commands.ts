import * as Y from 'yjs';
import type { AgendaItem } from '../agenda-item.ts';
import { inOrder, orderAt } from '../document/entity-order.ts';
import { ORDER, topLevel } from '../document/layout.ts';
import { lineToElement } from '../document/line-element.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { ItemId } from '../identifier.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

export type ItemFields = Partial<Omit<AgendaItem, 'id' | 'minutes'>>;

/** Adds an item, its minutes with it, before the one now at `position` (0 is first; past the end is last). */
export const addItem = (doc: Y.Doc, item: AgendaItem, position: number, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const agenda = topLevel.agenda(doc);
    const { id, minutes, ...fields } = item;
    agenda.set(id, entity(fields, { [ORDER]: orderAt(inOrder(agenda), position) }));
    const fragment = new Y.XmlFragment();
    fragment.insert(0, minutes.map(lineToElement));
    topLevel.minutes(doc).set(id, fragment);
  });

/** Changes fields of an item; one that is gone stays gone. */
export const updateItem = (doc: Y.Doc, id: ItemId, fields: ItemFields, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const item = topLevel.agenda(doc).get(id);
    if (item !== undefined) setEntityFields(item, fields);
  });

/** Moves an item so that it stands at `position` among the others. */
export const moveItem = (doc: Y.Doc, id: ItemId, position: number, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const agenda = topLevel.agenda(doc);
    const others = inOrder(agenda).filter(([other]) => other !== id);
    agenda.get(id)?.set(ORDER, orderAt(others, position));
  });

/** Takes an item off the agenda, its minutes with it. */
export const removeItem = (doc: Y.Doc, id: ItemId, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    topLevel.agenda(doc).delete(id);
    topLevel.minutes(doc).delete(id);
  });
