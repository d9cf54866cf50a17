import * as Y from 'yjs';
import type { AgendaItem } from '../agenda-item.ts';
import type { Meeting } from '../meeting.ts';
import type { PreviousAction } from '../previous-action.ts';
import type { ParticipantGroup } from '../roster.ts';
import { arrangeEntities } from './arrange-entities.ts';
import { inOrder, type Entities, type EntityEntry } from './entity-order.ts';
import { isSameValue } from './is-same-value.ts';
import { GROUP, ORDER, topLevel } from './layout.ts';
import { entity } from './meeting-to-document.ts';
import { reconcileMinutes } from './reconcile-minutes.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes a document hold `meeting` by the smallest change, in one transaction: a file changed by another program flows
 * into the open windows as if a colleague had typed the difference. `documentToMeeting` gives exactly `meeting` after.
 */
export function reconcile(doc: Y.Doc, meeting: Meeting, origin: string | object): void {
  const { agenda, roster, attendance, clock, previousActions, ...scalars } = meeting;
  doc.transact(() => {
    replaceFields(topLevel.meeting(doc), scalars);
    reconcileAgenda(doc, agenda);
    reconcileRoster(doc, roster);
    keepOnly(topLevel.attendance(doc), new Set(Object.keys(attendance)));
    for (const [id, entry] of Object.entries(attendance)) write(topLevel.attendance(doc), id, entry);
    reconcileList(topLevel.clock(doc), clock);
    reconcilePreviousActions(doc, previousActions);
  }, origin);
}

function reconcileAgenda(doc: Y.Doc, agenda: readonly AgendaItem[]): void {
  const ids = new Set<string>(agenda.map(({ id }) => id));
  const items = topLevel.agenda(doc);
  keepOnly(items, ids);
  keepOnly(topLevel.minutes(doc), ids);
  const current = inOrder(items);
  const wanted = agenda.map(({ id, minutes: _minutes, ...fields }) => write(items, id, fields));
  arrangeEntities(current, wanted);
  for (const { id, minutes } of agenda) {
    const fragment = topLevel.minutes(doc).get(id) ?? topLevel.minutes(doc).set(id, new Y.XmlFragment());
    reconcileMinutes(fragment, minutes);
  }
}

function reconcileRoster(doc: Y.Doc, roster: readonly ParticipantGroup[]): void {
  const groups = topLevel.groups(doc);
  const participants = topLevel.participants(doc);
  keepOnly(groups, new Set(roster.map(({ id }) => id)));
  keepOnly(participants, new Set(roster.flatMap((group) => group.participants.map(({ id }) => id))));
  const current = inOrder(groups);
  const membersBefore = membersByGroup(inOrder(participants));
  arrangeEntities(
    current,
    roster.map(({ id, participants: _participants, ...fields }) => write(groups, id, fields)),
  );
  for (const group of roster) {
    const wanted = group.participants.map(({ id, ...fields }) => {
      const entry = write(participants, id, fields);
      if (entry[1].get(GROUP) !== group.id) entry[1].set(GROUP, group.id);
      return entry;
    });
    arrangeEntities(membersBefore.get(group.id) ?? [], wanted);
  }
}

function reconcilePreviousActions(doc: Y.Doc, previousActions: readonly PreviousAction[]): void {
  const entities = topLevel.previousActions(doc);
  keepOnly(entities, new Set(previousActions.map(({ id }) => id)));
  const current = inOrder(entities);
  arrangeEntities(
    current,
    previousActions.map(({ id, ...fields }) => write(entities, id, fields)),
  );
}

function membersByGroup(participants: readonly EntityEntry[]): ReadonlyMap<string, EntityEntry[]> {
  const byGroup = new Map<string, EntityEntry[]>();
  for (const entry of participants) {
    const group = String(entry[1].get(GROUP));
    const members = byGroup.get(group);
    if (members === undefined) byGroup.set(group, [entry]);
    else members.push(entry);
  }
  return byGroup;
}

/** Writes an entity's fields, those of its place left alone; a new one has no place yet. */
function write(entities: Entities, id: string, fields: Fields): EntityEntry {
  const standing = entities.get(id);
  if (standing === undefined) return [id, entities.set(id, entity(fields))];
  replaceFields(standing, fields);
  return [id, standing];
}

function replaceFields(target: Y.Map<unknown>, fields: Fields): void {
  for (const key of target.keys())
    if (key !== ORDER && key !== GROUP && !Object.hasOwn(fields, key)) target.delete(key);
  for (const [key, value] of Object.entries(fields))
    if (!target.has(key) || !isSameValue(target.get(key), value)) target.set(key, value);
}

function keepOnly<Entity>(entities: Y.Map<Entity>, ids: ReadonlySet<string>): void {
  for (const id of entities.keys()) if (!ids.has(id)) entities.delete(id);
}

/** The clock's log: what two logs share at their beginning and end is not touched. */
function reconcileList(list: Y.Array<unknown>, wanted: readonly unknown[]): void {
  const current = list.toArray();
  const least = Math.min(current.length, wanted.length);
  let start = 0;
  while (start < least && isSameValue(current[start], wanted[start])) start++;
  let end = 0;
  while (end < least - start && isSameValue(current.at(-1 - end), wanted.at(-1 - end))) end++;
  const removed = current.length - start - end;
  if (removed > 0) list.delete(start, removed);
  if (wanted.length - start - end > 0) list.insert(start, wanted.slice(start, wanted.length - end));
}
