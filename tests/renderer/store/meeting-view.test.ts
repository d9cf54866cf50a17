import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ZodError } from 'zod';
import * as commands from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument, topLevel } from '../../../shared/meeting/document/index.ts';
import type { ItemId, LineId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { meetingView } from '../../../renderer/store/meeting-view/meeting-view.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { arbitraryChanges, changes, type RandomChange } from './random-changes.ts';

const HERE = { name: 'here' };

/** A document, its view kept up to date, and undo as a window has it. */
function watch(meeting: Meeting) {
  const doc = meetingToDocument(meeting);
  const view = meetingView(doc);
  doc.on('afterTransaction', (transaction) => view.takeIn(transaction));
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([HERE]), captureTimeout: 0 });
  return { doc, view, undo };
}

function make({ doc, undo }: ReturnType<typeof watch>, { name, numbers }: RandomChange): void {
  if (name === 'undo') undo.undo();
  else if (name === 'redo') undo.redo();
  else changes[name]?.(doc, HERE, numbers);
}

/** A meeting of so many notes in so many items. */
const large = (items: number, notesEach: number): Meeting =>
  makeMeeting({
    agenda: Array.from({ length: items }, (_, index) => ({
      id: `i${index}`,
      title: `Item ${index}`,
      minutes: Array.from({ length: notesEach }, (_, note) => ({
        kind: 'note' as const,
        id: `n${index}-${note}`,
        text: `Note ${note} with the usual dozen words that a note of a meeting has.`,
        level: 1 as const,
      })),
    })),
  });

const firstText = (doc: Y.Doc, item: string, line: number): Y.XmlText => {
  const element = topLevel.minutes(doc).get(item)?.get(line);
  return (element as Y.XmlElement).get(0) as Y.XmlText;
};

describe('the meeting view', () => {
  it('[WI2] equals what the document says, at first and after any changes, undo and redo', () => {
    fc.assert(
      fc.property(arbitraryMeeting, arbitraryChanges, (meeting, made) => {
        const watched = watch(meeting);
        expect(watched.view.read()).toEqual(documentToMeeting(watched.doc));
        for (const change of made) {
          make(watched, change);
          expect(watched.view.read()).toEqual(documentToMeeting(watched.doc));
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('[WI2] equals what the document says after a colleague’s changes arrive in one update', () => {
    fc.assert(
      fc.property(arbitraryMeeting, arbitraryChanges, arbitraryChanges, (meeting, mine, theirs) => {
        const here = watch(meeting);
        const there = new Y.Doc();
        Y.applyUpdate(there, Y.encodeStateAsUpdate(here.doc));
        for (const change of mine) make(here, change);
        for (const { name, numbers } of theirs) changes[name]?.(there, HERE, numbers);
        Y.applyUpdate(here.doc, Y.encodeStateAsUpdate(there, Y.encodeStateVector(here.doc)));
        expect(here.view.read()).toEqual(documentToMeeting(here.doc));
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('[WI3] a keystroke gives a new identity to its line, its item and the agenda, and to nothing else', () => {
    const { doc, view } = watch(referenceMeeting());
    const before = view.read();
    firstText(doc, before.agenda[1]?.id ?? '', 1).insert(0, 'x');
    const after = view.read();
    expect(after).not.toBe(before);
    expect(after.roster).toBe(before.roster);
    expect(after.attendance).toBe(before.attendance);
    expect(after.clock).toBe(before.clock);
    const isSame = after.agenda.map((item, index) => item === before.agenda[index]);
    expect(isSame).toEqual(after.agenda.map((_, index) => index !== 1));
    const lines = after.agenda[1]?.minutes ?? [];
    expect(lines.map((line, place) => line === before.agenda[1]?.minutes[place])).toEqual(
      lines.map((_, place) => place !== 1),
    );
  });

  it('[WI3] what is written again as it was changes nothing', () => {
    const { doc, view } = watch(referenceMeeting());
    const before = view.read();
    const [group] = before.roster;
    commands.arrangeParticipants(
      doc,
      group?.id as never,
      group?.participants.map(({ id }) => id) ?? [],
      HERE,
    );
    topLevel.meeting(doc).set('body', before.body);
    expect(view.read()).toBe(before);
  });

  it('[WI4] a document that is invalid for a moment does not throw: each part stands as it last was', () => {
    const { doc, view } = watch(referenceMeeting());
    const before = view.read();
    const item = before.agenda.find(({ minutes }) => minutes.length > 0);
    topLevel.meeting(doc).set('date', 'tomorrow');
    topLevel
      .agenda(doc)
      .get(item?.id ?? '')
      ?.set('title', 'two\nlines');
    firstText(doc, item?.id ?? '', 0).insert(0, '\u0007');
    topLevel.clock(doc).push([{ kind: 'nonsense' }]);
    topLevel
      .attendance(doc)
      .get(Object.keys(before.attendance)[0] ?? '')
      ?.set('state', 'asleep');
    expect(() => documentToMeeting(doc)).toThrow(ZodError);
    expect(view.read()).toEqual(before);
    topLevel.meeting(doc).set('date', '2026-03-03');
    expect(view.read().date).toBe('2026-03-03');
  });

  it('[WI4] an empty document, not yet filled from the host, is read as an empty meeting', () => {
    const view = meetingView(new Y.Doc());
    expect(view.read()).toMatchObject({ body: '', agenda: [], roster: [], clock: [] });
  });

  it.each([
    ['10,000 notes in 200 items', 200, 50],
    ['10,000 notes in one item', 1, 10_000],
  ])('[WI5] a keystroke among %s costs about a millisecond at most', (_name, items, notes) => {
    const doc = meetingToDocument(large(items, notes));
    const view = meetingView(doc);
    const times: number[] = [];
    doc.on('afterTransaction', (transaction) => {
      const start = performance.now();
      view.takeIn(transaction);
      times.push(performance.now() - start);
    });
    const text = firstText(doc, `i${items - 1}`, notes - 1);
    for (let key = 0; key < 300; key++) text.insert(text.length, 'x');
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[150] ?? Infinity;
    console.info(`view per keystroke: median ${median.toFixed(3)} ms, p99 ${sorted[297]?.toFixed(3)} ms`);
    expect(median).toBeLessThan(1);
    expect(view.read()).toEqual(documentToMeeting(doc));
  });

  it('[WI2] a line split with its id copied has an id of its own at once, and the old one keeps its own', () => {
    const { doc, view } = watch(large(1, 2));
    const fragment = topLevel.minutes(doc).get('i0');
    fragment?.insert(1, [(fragment.get(0) as Y.XmlElement).clone()]);
    expect(view.read().agenda[0]?.minutes.map(({ id }) => id)).toEqual(['n0-0', 'n0-0-2', 'n0-1']);
    commands.removeLine(doc, 'n0-0' as LineId, HERE);
    expect(view.read().agenda[0]?.minutes.map(({ id }) => id)).toEqual(['n0-0', 'n0-1']);
    commands.removeItem(doc, 'i0' as ItemId, HERE);
    expect(view.read().agenda).toEqual([]);
  });
});
