import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import * as commands from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import type {
  ClockEventId,
  GroupId,
  ItemId,
  LineId,
  ParticipantId,
  PreviousActionId,
} from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import type { Instant } from '../../../shared/meeting/text.ts';
import { makeMeeting } from '../../builders.ts';
import { attendancePlan, offerPlan } from './intake-plans.ts';

const ORIGIN = 'test';
const itemId = (id: string) => id as ItemId;
const lineId = (id: string) => id as LineId;
const groupId = (id: string) => id as GroupId;
const personId = (id: string) => id as ParticipantId;

const note = (id: string, text = id) => ({
  kind: 'note' as const,
  id: lineId(id),
  level: 1 as const,
  text: [{ text }],
});
const item = (id: string): AgendaItem => makeMeeting({ agenda: [{ id, title: id }] }).agenda[0] as AgendaItem;

const start = (): Meeting =>
  makeMeeting({
    agenda: ['a', 'b', 'c'].map((id) => ({
      id,
      title: id,
      minutes: [
        note(`${id}1`),
        note(`${id}2`),
        ...(id === 'c'
          ? [{ kind: 'action' as const, id: 'c3', text: 'Do it', status: 'open' as const }]
          : []),
      ],
    })),
    roster: [
      {
        id: 'g',
        name: 'G',
        participants: [
          { id: 'p', familyName: 'P', givenName: 'Q' },
          { id: 'r', familyName: 'A' },
        ],
      },
      { id: 'h', name: 'H', participants: [{ id: 's', familyName: 'S' }] },
    ],
    attendance: { p: { state: 'present' }, s: { state: 'online' } },
    previousActions: [
      { id: 'r1', text: 'Send it', assignees: ['s'] },
      { id: 'r2', text: 'Ask them' },
    ],
  });

const titles = (doc: Y.Doc) => documentToMeeting(doc).agenda.map(({ title }) => title);
const lines = (doc: Y.Doc, index: number) =>
  documentToMeeting(doc).agenda[index]?.minutes.map(({ id }) => id);
const members = (doc: Y.Doc) =>
  documentToMeeting(doc).roster.map(({ id, participants }) => [
    id,
    participants.map((participant) => participant.id),
  ]);

describe('commands on the agenda', () => {
  it('[MT5] adds, moves and removes items, their minutes with them', () => {
    const doc = meetingToDocument(start());
    commands.addItem(doc, { ...item('n'), minutes: [note('n1')] }, 1, ORIGIN);
    expect(titles(doc)).toEqual(['a', 'n', 'b', 'c']);
    commands.moveItem(doc, itemId('c'), 0, ORIGIN);
    commands.moveItem(doc, itemId('a'), 99, ORIGIN);
    expect(titles(doc)).toEqual(['c', 'n', 'b', 'a']);
    expect(lines(doc, 3)).toEqual(['a1', 'a2']);
    commands.removeItem(doc, itemId('b'), ORIGIN);
    expect(titles(doc)).toEqual(['c', 'n', 'a']);
    commands.updateItem(doc, itemId('a'), { title: 'A', plannedMinutes: 5 }, ORIGIN);
    expect(documentToMeeting(doc).agenda[2]).toMatchObject({ title: 'A', plannedMinutes: 5 });
  });

  it('[MT6] an item moved by one and filled by another at once is moved and filled', () => {
    const mine = meetingToDocument(start());
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    commands.moveItem(mine, itemId('a'), 2, ORIGIN);
    commands.addLine(theirs, itemId('a'), note('new'), 99, ORIGIN);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    expect(titles(mine)).toEqual(['b', 'c', 'a']);
    expect(lines(mine, 2)).toEqual(['a1', 'a2', 'new']);
    expect(documentToMeeting(theirs)).toEqual(documentToMeeting(mine));
  });
});

describe('commands on lines', () => {
  it('[MT5] adds, rewrites, converts, moves and removes lines', () => {
    const doc = meetingToDocument(start());
    commands.addLine(doc, itemId('a'), note('a0'), 0, ORIGIN);
    commands.rewriteLine(doc, lineId('a0'), [{ text: 'new ' }, { text: 'words', bold: true }], ORIGIN);
    commands.convertLine(doc, lineId('a0'), 'action', ORIGIN);
    commands.updateLine(doc, lineId('a0'), { dueOn: '2026-03-08', assignees: ['p'] }, ORIGIN);
    expect(documentToMeeting(doc).agenda[0]?.minutes[0]).toEqual({
      kind: 'action',
      id: 'a0',
      text: [{ text: 'new ' }, { text: 'words', bold: true }],
      status: 'open',
      dueOn: '2026-03-08',
      assignees: ['p'],
    });
    commands.moveLine(doc, lineId('a0'), itemId('b'), 1, ORIGIN);
    expect([lines(doc, 0), lines(doc, 1)]).toEqual([
      ['a1', 'a2'],
      ['b1', 'a0', 'b2'],
    ]);
    commands.updateLine(doc, lineId('a0'), { dueOn: undefined }, ORIGIN);
    expect(documentToMeeting(doc).agenda[1]?.minutes[1]).not.toHaveProperty('dueOn');
    commands.removeLine(doc, lineId('a0'), ORIGIN);
    expect(lines(doc, 1)).toEqual(['b1', 'b2']);
  });

  it('[MT7] a line whose id another line already has gets one of its own', () => {
    const doc = meetingToDocument(start());
    commands.addLine(doc, itemId('b'), note('a1'), 0, ORIGIN);
    expect([lines(doc, 0), lines(doc, 1)]).toEqual([
      ['a1', 'a2'],
      ['a1-2', 'b1', 'b2'],
    ]);
  });
});

describe('commands on the roster', () => {
  it('[MT5] adds, moves, arranges, swaps and removes', () => {
    const doc = meetingToDocument(start());
    commands.addGroup(doc, { id: groupId('n'), name: 'New' }, 0, ORIGIN);
    commands.addParticipant(
      doc,
      groupId('n'),
      { id: personId('t'), familyName: 'T', givenName: '' },
      0,
      ORIGIN,
    );
    commands.moveParticipant(doc, personId('s'), groupId('g'), 1, ORIGIN);
    expect(members(doc)).toEqual([
      ['n', ['t']],
      ['g', ['p', 's', 'r']],
      ['h', []],
    ]);
    commands.arrangeParticipants(doc, groupId('g'), [personId('r'), personId('p')], ORIGIN);
    commands.moveGroup(doc, groupId('n'), 9, ORIGIN);
    expect(members(doc)).toEqual([
      ['g', ['r', 'p', 's']],
      ['h', []],
      ['n', ['t']],
    ]);
    commands.swapNames(doc, [personId('p')], ORIGIN);
    expect(documentToMeeting(doc).roster[0]?.participants[1]).toMatchObject({
      familyName: 'Q',
      givenName: 'P',
    });
    commands.updateGroup(doc, groupId('n'), { name: 'N', office: 'chair' }, ORIGIN);
    commands.updateParticipant(doc, personId('t'), { email: 't@example.org' }, ORIGIN);
    expect(documentToMeeting(doc).roster[2]).toMatchObject({
      name: 'N',
      office: 'chair',
      participants: [{ email: 't@example.org' }],
    });
    commands.removeGroup(doc, groupId('g'), ORIGIN);
    expect(members(doc)).toEqual([
      ['h', []],
      ['n', ['t']],
    ]);
    expect(documentToMeeting(doc).attendance).toEqual({});
  });

  it('[MT8] a participant moved into a group that is removed at the same time is kept, with their attendance', () => {
    const mine = meetingToDocument(start());
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    commands.moveParticipant(mine, personId('p'), groupId('h'), 0, ORIGIN);
    commands.removeGroup(theirs, groupId('h'), ORIGIN);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    expect(members(mine)).toEqual([
      ['g', ['r']],
      ['h', ['p']],
    ]);
    expect(documentToMeeting(mine).attendance).toEqual({ p: { state: 'present' } });
  });

  it('[MT5] records and clears attendance, of people on the roster only', () => {
    const doc = meetingToDocument(start());
    commands.recordAttendance(
      doc,
      personId('p'),
      { state: 'online', arrivedAt: '2026-03-02T11:02:00Z' as Instant },
      ORIGIN,
    );
    commands.recordAttendance(doc, personId('nobody'), { state: 'present' }, ORIGIN);
    commands.clearAttendance(doc, personId('s'), ORIGIN);
    expect(documentToMeeting(doc).attendance).toEqual({
      p: { state: 'online', arrivedAt: '2026-03-02T11:02:00Z' },
    });
  });
});

describe('every command', () => {
  const everyCommand: Record<string, (doc: Y.Doc) => void> = {
    updateMeeting: (doc) => commands.updateMeeting(doc, { place: 'Geneva' }, ORIGIN),
    addItem: (doc) => commands.addItem(doc, item('x'), 0, ORIGIN),
    updateItem: (doc) => commands.updateItem(doc, itemId('a'), { title: 'X' }, ORIGIN),
    moveItem: (doc) => commands.moveItem(doc, itemId('a'), 2, ORIGIN),
    removeItem: (doc) => commands.removeItem(doc, itemId('a'), ORIGIN),
    addLine: (doc) => commands.addLine(doc, itemId('a'), note('x'), 0, ORIGIN),
    updateLine: (doc) => commands.updateLine(doc, lineId('a1'), { level: 2 }, ORIGIN),
    rewriteLine: (doc) => commands.rewriteLine(doc, lineId('a1'), [{ text: 'X' }], ORIGIN),
    convertLine: (doc) => commands.convertLine(doc, lineId('a1'), 'decision', ORIGIN),
    moveLine: (doc) => commands.moveLine(doc, lineId('a1'), itemId('b'), 0, ORIGIN),
    removeLine: (doc) => commands.removeLine(doc, lineId('a1'), ORIGIN),
    addGroup: (doc) => commands.addGroup(doc, { id: groupId('x'), name: 'X' }, 0, ORIGIN),
    updateGroup: (doc) => commands.updateGroup(doc, groupId('g'), { name: 'X' }, ORIGIN),
    moveGroup: (doc) => commands.moveGroup(doc, groupId('g'), 1, ORIGIN),
    removeGroup: (doc) => commands.removeGroup(doc, groupId('g'), ORIGIN),
    addParticipant: (doc) =>
      commands.addParticipant(
        doc,
        groupId('g'),
        { id: personId('x'), familyName: 'X', givenName: '' },
        0,
        ORIGIN,
      ),
    updateParticipant: (doc) => commands.updateParticipant(doc, personId('p'), { familyName: 'X' }, ORIGIN),
    moveParticipant: (doc) => commands.moveParticipant(doc, personId('p'), groupId('h'), 0, ORIGIN),
    arrangeParticipants: (doc) => commands.arrangeParticipants(doc, groupId('g'), [personId('r')], ORIGIN),
    swapNames: (doc) => commands.swapNames(doc, [personId('p'), personId('r')], ORIGIN),
    removeParticipant: (doc) => commands.removeParticipant(doc, personId('p'), ORIGIN),
    recordAttendance: (doc) => commands.recordAttendance(doc, personId('r'), { state: 'apologies' }, ORIGIN),
    clearAttendance: (doc) => commands.clearAttendance(doc, personId('p'), ORIGIN),
    addWalkIn: (doc) =>
      commands.addWalkIn(
        doc,
        { id: groupId('w'), name: 'Walk-ins' },
        {
          participant: { id: personId('w1'), familyName: 'W', givenName: '' },
          position: 0,
          attendance: { state: 'present' },
        },
        ORIGIN,
      ),
    takeRoster: (doc) =>
      commands.takeRoster(
        doc,
        {
          changed: [{ id: personId('p'), fields: { country: 'Portugal' } }],
          groups: [
            {
              group: { id: groupId('taken'), name: 'Taken' },
              members: [{ id: personId('taken'), familyName: 'T', givenName: '' }],
            },
          ],
        },
        ORIGIN,
      ),
    addAlias: (doc) => commands.addAlias(doc, personId('p'), 'Ana at FCT', ORIGIN),
    takeAttendance: (doc) => commands.takeAttendance(doc, attendancePlan, ORIGIN),
    takeOffer: (doc) => commands.takeOffer(doc, offerPlan, ORIGIN),
    mergeParticipants: (doc) => commands.mergeParticipants(doc, personId('p'), personId('s'), ORIGIN),
    updatePreviousAction: (doc) =>
      commands.updatePreviousAction(
        doc,
        'r1' as PreviousActionId,
        { status: 'done', outcome: 'Sent' },
        ORIGIN,
      ),
    removePreviousAction: (doc) => commands.removePreviousAction(doc, 'r1' as PreviousActionId, ORIGIN),
    setActionStatus: (doc) => commands.setActionStatus(doc, lineId('c3'), 'done', ORIGIN),
    settleAction: (doc) =>
      commands.settleAction(
        doc,
        { kind: 'previousAction', previousActionId: 'r1' as PreviousActionId },
        'dropped',
        ORIGIN,
      ),
    recordClockEvent: (doc) =>
      commands.recordClockEvent(
        doc,
        { kind: 'start', id: 'e' as ClockEventId, at: '2026-03-02T11:00:00Z' as Instant },
        ORIGIN,
      ),
  };

  it('[MT4] is in this list', () => {
    expect(Object.keys(everyCommand).toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it.each(Object.entries(everyCommand))(
    '[MT4] %s is one transaction, changes the meeting, and one undo takes it back',
    (_name, run) => {
      const doc = meetingToDocument(start());
      const undo = new Y.UndoManager([...doc.share.values()], {
        trackedOrigins: new Set([ORIGIN]),
        captureTimeout: 0,
      });
      let transactions = 0;
      doc.on('afterTransaction', () => transactions++);
      run(doc);
      expect(transactions).toBe(1);
      const changed = documentToMeeting(doc);
      expect(changed).not.toEqual(start());
      expect(meetingSchema.safeParse(changed).success).toBe(true);
      undo.undo();
      expect(documentToMeeting(doc)).toEqual(start());
    },
  );

  it('[MT9] copies that took any commands in any order end equal and valid', () => {
    const names = Object.keys(everyCommand);
    const some = fc.array(fc.constantFrom(...names), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const mine = meetingToDocument(start());
        const theirs = new Y.Doc();
        Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
        for (const name of first) everyCommand[name]?.(mine);
        for (const name of second) everyCommand[name]?.(theirs);
        Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
        Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
        expect(documentToMeeting(theirs)).toEqual(documentToMeeting(mine));
      }),
    );
  });
});
