import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  documentToMeeting,
  meetingToDocument,
  reconcile,
} from '../../../../shared/meeting/document/index.ts';
import { longestRising } from '../../../../shared/meeting/document/longest-rising.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { arbitraryChange } from './arbitrary-change.ts';

const bytesOfChange = (before: Meeting, after: Meeting): number => {
  const doc = meetingToDocument(before);
  const known = Y.encodeStateVector(doc);
  reconcile(doc, after, 'disk');
  return Y.encodeStateAsUpdate(doc, known).byteLength;
};
const note = (id: string, text = id) => ({ kind: 'note' as const, id, level: 1 as const, text });

describe('a document made to say what a meeting says', () => {
  it('[SE20] reads back exactly that meeting, whatever it held before', () => {
    fc.assert(
      fc.property(arbitraryMeeting, arbitraryMeeting, (before, after) => {
        const doc = meetingToDocument(before);
        reconcile(doc, after, 'disk');
        expect(documentToMeeting(doc)).toEqual(after);
      }),
    );
  });

  it('[SE20] after any changes of one meeting, over and over, and on a copy that gets the updates', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.array(arbitraryChange, { maxLength: 6 }), (meeting, changes) => {
        const doc = meetingToDocument(meeting);
        const copy = new Y.Doc();
        doc.on('update', (update: Uint8Array) => Y.applyUpdate(copy, update));
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        let current = meeting;
        for (const change of changes) {
          current = change(current);
          reconcile(doc, current, 'disk');
          expect(documentToMeeting(doc)).toStrictEqual(current);
        }
        expect(documentToMeeting(copy)).toEqual(current);
      }),
    );
  });

  it('[SE20] also where copies left two lines under one id, equal orders and foreign elements', () => {
    const doc = meetingToDocument(
      makeMeeting({
        agenda: ['a', 'b', 'c'].map((id) => ({ id, title: id, minutes: [note(`${id}1`), note(`${id}2`)] })),
      }),
    );
    const minutes = doc.getMap<Y.XmlFragment>('minutes');
    const twin = new Y.XmlElement('note');
    twin.setAttribute('id', 'a1');
    twin.setAttribute('level', 1 as unknown as string);
    minutes.get('b')?.insert(0, [new Y.XmlElement('drawing'), twin]);
    const agenda = doc.getMap<Y.Map<unknown>>('agenda');
    for (const fields of agenda.values()) fields.set('@order', 'a0');
    const read = documentToMeeting(doc);
    const [a, b, c] = read.agenda;
    const after = makeMeeting({
      agenda: [a, b, { id: 'n', title: 'between' }, c].filter((item) => item !== undefined),
    });
    reconcile(doc, after, 'disk');
    expect(documentToMeeting(doc)).toEqual(after);
    const names = minutes
      .get('b')
      ?.toArray()
      .map((node) => (node instanceof Y.XmlElement ? node.nodeName : ''));
    expect(names).toContain('drawing');
  });

  it('[SE21] changes nothing where nothing changed', () => {
    const doc = meetingToDocument(referenceMeeting());
    let updates = 0;
    doc.on('update', () => updates++);
    reconcile(doc, referenceMeeting(), 'disk');
    expect(updates).toBe(0);
  });

  it('[SE21] a changed word is a change of that word: the line stays the element it was', () => {
    const before = makeMeeting({
      agenda: [{ id: 'a', title: 'A', minutes: [note('l', `${'long '.repeat(2_000)}old 👩‍💻 end`)] }],
    });
    const after = makeMeeting({
      agenda: [{ id: 'a', title: 'A', minutes: [note('l', `${'long '.repeat(2_000)}new 👩‍🚀 end`)] }],
    });
    const doc = meetingToDocument(before);
    const element = doc.getMap<Y.XmlFragment>('minutes').get('a')?.get(0);
    reconcile(doc, after, 'disk');
    expect(documentToMeeting(doc)).toEqual(after);
    expect(doc.getMap<Y.XmlFragment>('minutes').get('a')?.get(0)).toBe(element);
    expect(bytesOfChange(before, after)).toBeLessThan(150);
  });

  it('[SE21] one moved person of 2,000 is one moved person', () => {
    const people = Array.from({ length: 2_000 }, (_, index) => ({
      id: `p${index}`,
      familyName: `F${index}`,
    }));
    const moved = [...people.slice(1, 1_500), ...people.slice(0, 1), ...people.slice(1_500)];
    const roster = (participants: typeof people) =>
      makeMeeting({ roster: [{ id: 'g', name: 'G', participants }] });
    expect(bytesOfChange(roster(people), roster(moved))).toBeLessThan(100);
  });

  it('[SE21] is one transaction, marked with its origin', () => {
    const doc = meetingToDocument(makeMeeting());
    const origins: unknown[] = [];
    doc.on('afterTransaction', (transaction: Y.Transaction) => origins.push(transaction.origin));
    reconcile(doc, referenceMeeting(), 'disk');
    expect(origins).toEqual(['disk']);
  });

  it('[SE21] keeps as many in their place as any choice could', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 9 }), (ranks) => {
        const chosen = longestRising(ranks);
        const values = chosen.map((index) => ranks[index] ?? -1);
        expect(values).toEqual([...new Set(values)].toSorted((one, other) => one - other));
        expect(values.every((value) => value >= 0)).toBe(true);
        let longest = 0;
        for (let choice = 0; choice < 2 ** ranks.length; choice++) {
          const some = ranks.filter((rank, index) => rank >= 0 && (choice >> index) % 2 === 1);
          if (some.every((rank, index) => index === 0 || rank > (some[index - 1] ?? 0)))
            longest = Math.max(longest, some.length);
        }
        expect(chosen.length).toBe(longest);
      }),
      { numRuns: 60 },
    );
  });
});
