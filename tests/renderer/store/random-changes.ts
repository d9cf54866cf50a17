import fc from 'fast-check';
import * as Y from 'yjs';
import * as commands from '../../../shared/meeting/commands/index.ts';
import { replaceInLines } from '../../../shared/meeting/commands/replace-in-lines.ts';
import { topLevel } from '../../../shared/meeting/document/index.ts';
import type { ClockEvent } from '../../../shared/meeting/clock-event.ts';
import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import type {
  GroupId,
  ItemId,
  LineId,
  ParticipantId,
  PreviousActionId,
} from '../../../shared/meeting/identifier.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { makeMeeting } from '../../builders.ts';

/** One change of a document, by the numbers that choose what it falls on. */
export type RandomChange = { readonly name: string; readonly numbers: readonly [number, number, number] };

const pick = <Member>(members: readonly Member[], number: number): Member | undefined =>
  members[number % Math.max(1, members.length)];
const keys = (map: { keys(): Iterable<string> }) => [...map.keys()];
const fragments = (doc: Y.Doc) => [...topLevel.minutes(doc).values()];
const elements = (doc: Y.Doc) =>
  fragments(doc).flatMap((fragment) => fragment.toArray().filter((node) => node instanceof Y.XmlElement));
const lineIds = (doc: Y.Doc) => elements(doc).map((element) => String(element.getAttribute('id')) as LineId);
const line = (id: number): Line => {
  const [item] = makeMeeting({
    agenda: [
      { id: 'x', title: 'x', minutes: [{ kind: 'note', id: `l${id}`, text: `said ${id}`, level: 1 }] },
    ],
  }).agenda;
  return item?.minutes[0] as Line;
};

function characterStarts(text: Y.XmlText): number[] {
  const whole = (text.toDelta() as { insert: unknown }[]).map(({ insert }) => String(insert)).join('');
  let at = 0;
  return [...whole].map((character) => (at += character.length) - character.length);
}

const rosterPlan = (id: string, group: number): commands.RosterPlan => ({
  changed: [],
  groups: [
    {
      group: { id: `g${group % 5}` as GroupId, name: 'Taken' },
      members: [{ id: id as ParticipantId, familyName: id, givenName: '' }],
    },
  ],
});

type Change = (doc: Y.Doc, origin: object, numbers: RandomChange['numbers']) => void;

/** Every command, what an editor does to the minutes, and what another program might leave behind. */
export const changes: Readonly<Record<string, Change>> = {
  type: (doc, origin, [at, , number]) => {
    const text = pick(elements(doc), at)?.get(0);
    if (text instanceof Y.XmlText) doc.transact(() => text.insert(0, `${number}`), origin);
  },
  format: (doc, origin, [at, from, length]) => {
    const text = pick(elements(doc), at)?.get(0);
    if (!(text instanceof Y.XmlText) || text.length === 0) return;
    // Whole characters, as an editor does: Yjs replaces both halves of one that is cut.
    const starts = [...characterStarts(text), text.length];
    const start = from % starts.length;
    const begin = starts[start] ?? 0;
    const end = starts[Math.min(start + length, starts.length - 1)] ?? begin;
    if (end > begin) doc.transact(() => text.format(begin, end - begin, { bold: {} }), origin);
  },
  // As an editor splits: the new line has the id of the old one.
  split: (doc, origin, [at]) => {
    const element = pick(elements(doc), at);
    const fragment = element?.parent;
    if (element === undefined || !(fragment instanceof Y.XmlFragment)) return;
    const index = fragment.toArray().indexOf(element);
    doc.transact(() => fragment.insert(index + 1, [element.clone()]), origin);
  },
  strangeNode: (doc, origin, [at, index]) => {
    const fragment = pick(fragments(doc), at);
    doc.transact(
      () => fragment?.insert(index % (fragment.length + 1), [new Y.XmlElement('table'), new Y.XmlText('x')]),
      origin,
    );
  },
  addItem: (doc, origin, [id, at]) =>
    commands.addItem(
      doc,
      {
        ...(makeMeeting({ agenda: [{ id: `i${id % 9}`, title: 't' }] }).agenda[0] as AgendaItem),
        minutes: [line(id)],
      },
      at,
      origin,
    ),
  updateItem: (doc, origin, [at, number]) =>
    commands.updateItem(doc, pick(keys(topLevel.agenda(doc)), at) as ItemId, { title: `t${number}` }, origin),
  moveItem: (doc, origin, [at, to]) =>
    commands.moveItem(doc, pick(keys(topLevel.agenda(doc)), at) as ItemId, to, origin),
  removeItem: (doc, origin, [at]) =>
    commands.removeItem(doc, pick(keys(topLevel.agenda(doc)), at) as ItemId, origin),
  addLine: (doc, origin, [at, id, to]) =>
    commands.addLine(doc, pick(keys(topLevel.minutes(doc)), at) as ItemId, line(id), to, origin),
  updateLine: (doc, origin, [at, number]) =>
    commands.updateLine(
      doc,
      pick(lineIds(doc), at) as LineId,
      { isInternal: number % 2 === 0, xnew: number },
      origin,
    ),
  rewriteLine: (doc, origin, [at, number]) =>
    commands.rewriteLine(doc, pick(lineIds(doc), at) as LineId, [{ text: `re ${number}` }], origin),
  convertLine: (doc, origin, [at, kind]) =>
    commands.convertLine(
      doc,
      pick(lineIds(doc), at) as LineId,
      pick(['note', 'action', 'decision', 'paragraph'] as const, kind) ?? 'note',
      origin,
    ),
  moveLine: (doc, origin, [at, item, to]) =>
    commands.moveLine(
      doc,
      pick(lineIds(doc), at) as LineId,
      pick(keys(topLevel.minutes(doc)), item) as ItemId,
      to,
      origin,
    ),
  removeLine: (doc, origin, [at]) => commands.removeLine(doc, pick(lineIds(doc), at) as LineId, origin),
  updateMeeting: (doc, origin, [number]) =>
    commands.updateMeeting(doc, { number: `${number}`, slotMinutes: number % 100 }, origin),
  addGroup: (doc, origin, [id, at]) =>
    commands.addGroup(doc, { id: `g${id % 5}` as GroupId, name: 'G' }, at, origin),
  updateGroup: (doc, origin, [at, number]) =>
    commands.updateGroup(
      doc,
      pick(keys(topLevel.groups(doc)), at) as GroupId,
      { name: `G${number}` },
      origin,
    ),
  moveGroup: (doc, origin, [at, to]) =>
    commands.moveGroup(doc, pick(keys(topLevel.groups(doc)), at) as GroupId, to, origin),
  removeGroup: (doc, origin, [at]) =>
    commands.removeGroup(doc, pick(keys(topLevel.groups(doc)), at) as GroupId, origin),
  // As a colleague does who removes the group while somebody is moved into it.
  dropGroupOnly: (doc, origin, [at]) =>
    doc.transact(() => topLevel.groups(doc).delete(String(pick(keys(topLevel.groups(doc)), at))), origin),
  addParticipant: (doc, origin, [id, group, at]) =>
    commands.addParticipant(
      doc,
      pick(keys(topLevel.groups(doc)), group) as GroupId,
      { id: `p${id}` as ParticipantId, familyName: `F${id}`, givenName: '' },
      at,
      origin,
    ),
  updateParticipant: (doc, origin, [at, number]) =>
    commands.updateParticipant(
      doc,
      pick(keys(topLevel.participants(doc)), at) as ParticipantId,
      { country: `${number}` },
      origin,
    ),
  moveParticipant: (doc, origin, [at, group, to]) =>
    commands.moveParticipant(
      doc,
      pick(keys(topLevel.participants(doc)), at) as ParticipantId,
      pick(keys(topLevel.groups(doc)), group) as GroupId,
      to,
      origin,
    ),
  arrangeParticipants: (doc, origin, [group]) => {
    const id = pick(keys(topLevel.groups(doc)), group) as GroupId;
    commands.arrangeParticipants(
      doc,
      id,
      keys(topLevel.participants(doc)).toReversed() as ParticipantId[],
      origin,
    );
  },
  swapNames: (doc, origin, [at]) =>
    commands.swapNames(doc, [pick(keys(topLevel.participants(doc)), at) as ParticipantId], origin),
  removeParticipant: (doc, origin, [at]) =>
    commands.removeParticipant(doc, pick(keys(topLevel.participants(doc)), at) as ParticipantId, origin),
  recordAttendance: (doc, origin, [at, state]) =>
    commands.recordAttendance(
      doc,
      pick(keys(topLevel.participants(doc)), at) as ParticipantId,
      { state: pick(['present', 'online', 'absent'] as const, state) ?? 'present' },
      origin,
    ),
  clearAttendance: (doc, origin, [at]) =>
    commands.clearAttendance(doc, pick(keys(topLevel.attendance(doc)), at) as ParticipantId, origin),
  updatePreviousAction: (doc, origin, [at, number]) =>
    commands.updatePreviousAction(
      doc,
      pick(keys(topLevel.previousActions(doc)), at) as PreviousActionId,
      { status: number % 2 === 0 ? 'done' : 'open', outcome: number % 3 === 0 ? undefined : `o${number}` },
      origin,
    ),
  removePreviousAction: (doc, origin, [at]) =>
    commands.removePreviousAction(
      doc,
      pick(keys(topLevel.previousActions(doc)), at) as PreviousActionId,
      origin,
    ),
  addWalkIn: (doc, origin, [id, group, at]) =>
    commands.addWalkIn(
      doc,
      { id: `g${group % 5}` as GroupId, name: 'Walk-ins' },
      {
        participant: { id: `w${id}` as ParticipantId, familyName: `W${id}`, givenName: '' },
        position: at,
        attendance: { state: 'present' },
      },
      origin,
    ),
  mergeParticipants: (doc, origin, [kept, other]) =>
    commands.mergeParticipants(
      doc,
      pick(keys(topLevel.participants(doc)), kept) as ParticipantId,
      pick(keys(topLevel.participants(doc)), other) as ParticipantId,
      origin,
    ),
  takeRoster: (doc, origin, [at, id, group]) =>
    commands.takeRoster(
      doc,
      {
        changed: [
          { id: pick(keys(topLevel.participants(doc)), at) as ParticipantId, fields: { country: `${id}` } },
        ],
        groups: [
          {
            group: { id: `g${group % 5}` as GroupId, name: 'Taken' },
            members: [
              { id: `t${id}` as ParticipantId, familyName: `T${id}`, givenName: '' },
              { id: `p${at}` as ParticipantId, familyName: `P${at}`, givenName: '' },
            ],
          },
        ],
      },
      origin,
    ),
  replaceInLines: (doc, origin, [at, from, length]) =>
    replaceInLines(
      doc,
      [{ lineId: pick(lineIds(doc), at) as LineId, from, to: from + length }],
      'found',
      origin,
    ),
  addAlias: (doc, origin, [at, number]) =>
    commands.addAlias(
      doc,
      pick(keys(topLevel.participants(doc)), at) as ParticipantId,
      `Alias ${number}`,
      origin,
    ),
  setActionStatus: (doc, origin, [at, number]) =>
    void commands.setActionStatus(
      doc,
      pick(lineIds(doc), at) as LineId,
      number % 2 === 0 ? 'done' : 'open',
      origin,
    ),
  settleAction: (doc, origin, [at, number]) =>
    void commands.settleAction(
      doc,
      {
        kind: 'previousAction',
        previousActionId: pick(keys(topLevel.previousActions(doc)), at) as PreviousActionId,
      },
      number % 2 === 0 ? 'done' : 'dropped',
      origin,
    ),
  takeAttendance: (doc, origin, [at, id, group]) =>
    commands.takeAttendance(
      doc,
      {
        ticked: [
          {
            id: pick(keys(topLevel.participants(doc)), at) as ParticipantId,
            change: { state: 'online' },
          },
        ],
        roster: rosterPlan(`u${id}`, group),
        walkIns: [{ id: `u${id}` as ParticipantId, change: { state: 'present' } }],
        aliases: [{ id: `u${id}` as ParticipantId, name: `Alias ${at}` }],
      },
      origin,
    ),
  takeOffer: (doc, origin, [id, group, at]) =>
    commands.takeOffer(
      doc,
      {
        fields: { place: `Place ${at}` },
        items: makeMeeting({ agenda: [{ id: `o${id}`, title: `Offered ${id}` }] }).agenda,
        roster: rosterPlan(`v${id}`, group),
      },
      origin,
    ),
  recordClockEvent: (doc, origin, [id]) =>
    commands.recordClockEvent(
      doc,
      { kind: 'pause', id: `c${id}`, at: '2026-03-02T11:00:00Z' } as ClockEvent,
      origin,
    ),
};

export const arbitraryChanges: fc.Arbitrary<readonly RandomChange[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(changes), 'undo', 'redo'),
    numbers: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
  }),
  { maxLength: 25 },
);
