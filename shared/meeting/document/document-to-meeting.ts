import type * as Y from 'yjs';
import type { LineId } from '../identifier.ts';
import type { Line } from '../line.ts';
import { meetingSchema, type Meeting } from '../meeting.ts';
import { inOrder, type EntityEntry } from './entity-order.ts';
import { GROUP, ORDER, topLevel } from './layout.ts';
import { elementToLine } from './line-element.ts';

/**
 * The meeting a document holds. What concurrent edits can leave behind is settled here, so that every copy reads the
 * same valid meeting: attendance of a removed participant and minutes of a removed item are not read, participants
 * whose group was removed under them stand in a last group of their own. Where two give one field a value at once and
 * one of them takes that back, Yjs can leave the field without any: a title or name is empty then, and who was ticked
 * without a state is not ticked.
 */
export function documentToMeeting(doc: Y.Doc): Meeting {
  const roster = readRoster(doc);
  const known = new Set(roster.flatMap((group) => group.participants.map(({ id }) => id)));
  const attendance = [...topLevel.attendance(doc).entries()].filter(
    ([id, fields]) => known.has(id) && fields.has('state'),
  );
  const freshLineId = uniqueLineIds();
  return meetingSchema.parse({
    ...topLevel.meeting(doc).toJSON(),
    agenda: inOrder(topLevel.agenda(doc)).map(([id, fields]) => ({
      title: '',
      ...fieldsOf(fields),
      id,
      minutes: readMinutes(doc, id, freshLineId),
    })),
    roster,
    attendance: Object.fromEntries(attendance.map(([id, fields]) => [id, fields.toJSON()])),
    clock: readClock(doc),
    previousActions: inOrder(topLevel.previousActions(doc)).map(([id, fields]) => ({
      ...fieldsOf(fields),
      id,
    })),
  });
}

/** An event that reached the log twice counts once. */
const readClock = (doc: Y.Doc): unknown[] =>
  [
    ...new Map(
      (topLevel.clock(doc).toJSON() as { id: string }[]).toReversed().map((event) => [event.id, event]),
    ).values(),
  ].toReversed();

const fieldsOf = (fields: Y.Map<unknown>): Record<string, unknown> => {
  const { [ORDER]: _order, [GROUP]: _group, ...rest } = fields.toJSON() as Record<string, unknown>;
  return rest;
};

const readMinutes = (doc: Y.Doc, itemId: string, freshLineId: (id: unknown) => LineId): Line[] =>
  (topLevel.minutes(doc).get(itemId)?.toArray() ?? []).flatMap((node) => {
    const line = elementToLine(node);
    return line === null ? [] : { ...line, id: freshLineId(line.id) };
  });

/** An editor that splits a line copies its id with it; the later line gets one of its own, the same on every copy. */
function uniqueLineIds(): (id: unknown) => LineId {
  const seen = new Set<string>();
  return (id) => {
    const wanted = typeof id === 'string' ? id : 'line';
    let unique = wanted;
    for (let count = 2; seen.has(unique); count++) unique = `${wanted.slice(0, 50)}-${count}`;
    seen.add(unique);
    return unique as LineId;
  };
}

function readRoster(doc: Y.Doc) {
  const byGroup = new Map<string, EntityEntry[]>();
  for (const entry of inOrder(topLevel.participants(doc))) {
    const group = String(entry[1].get(GROUP));
    const members = byGroup.get(group);
    if (members === undefined) byGroup.set(group, [entry]);
    else members.push(entry);
  }
  const membersOf = (group: string) =>
    (byGroup.get(group) ?? []).map(([id, fields]) => ({ ...fieldsOf(fields), id }));
  const groups = inOrder(topLevel.groups(doc)).map(([id, fields]) => ({
    name: '',
    ...fieldsOf(fields),
    id,
    participants: membersOf(id),
  }));
  const standing = new Set(groups.map(({ id }) => id));
  const orphaned = [...byGroup.keys()]
    .filter((group) => !standing.has(group))
    .toSorted((one, other) => (one < other ? -1 : 1));
  return [
    ...groups,
    ...orphaned.map((id) => ({ id, name: 'Other participants', participants: membersOf(id) })),
  ];
}
