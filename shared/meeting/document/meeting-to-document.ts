import * as Y from 'yjs';
import type { Meeting } from '../meeting.ts';
import { ordersFor } from './entity-order.ts';
import { GROUP, ORDER, topLevel } from './layout.ts';
import { lineToElement } from './line-element.ts';

/** A new document that holds a meeting. `documentToMeeting` gives the same meeting back. */
export function meetingToDocument(meeting: Meeting): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => fillDocument(doc, meeting), 'open');
  return doc;
}

/** Writes a meeting into an empty document, inside the caller's transaction. */
function fillDocument(doc: Y.Doc, meeting: Meeting): void {
  const { agenda, roster, attendance, clock, previousActions, ...scalars } = meeting;
  for (const [key, value] of Object.entries(scalars)) topLevel.meeting(doc).set(key, value);

  const itemOrders = ordersFor(agenda.length);
  for (const [index, { id, minutes, ...fields }] of agenda.entries()) {
    topLevel.agenda(doc).set(id, entity(fields, { [ORDER]: itemOrders[index] }));
    const fragment = new Y.XmlFragment();
    fragment.insert(0, minutes.map(lineToElement));
    topLevel.minutes(doc).set(id, fragment);
  }

  const groupOrders = ordersFor(roster.length);
  for (const [index, { id: groupId, participants, ...fields }] of roster.entries()) {
    topLevel.groups(doc).set(groupId, entity(fields, { [ORDER]: groupOrders[index] }));
    const orders = ordersFor(participants.length);
    for (const [place, { id, ...participant }] of participants.entries())
      topLevel.participants(doc).set(id, entity(participant, { [ORDER]: orders[place], [GROUP]: groupId }));
  }

  for (const [id, entry] of Object.entries(attendance)) topLevel.attendance(doc).set(id, entity(entry));
  topLevel.clock(doc).insert(0, [...clock]);

  const actionOrders = ordersFor(previousActions.length);
  for (const [index, { id, ...fields }] of previousActions.entries())
    topLevel.previousActions(doc).set(id, entity(fields, { [ORDER]: actionOrders[index] }));
}

/** An entity's fields as a map; `place` says where it stands. */
export function entity(
  fields: Readonly<Record<string, unknown>>,
  place: Readonly<Record<string, unknown>> = {},
): Y.Map<unknown> {
  return new Y.Map(Object.entries({ ...fields, ...place }).filter(([, value]) => value !== undefined));
}
