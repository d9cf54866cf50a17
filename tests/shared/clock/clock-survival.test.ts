import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import { recordClockEvent } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { topLevel } from '../../../shared/meeting/document/layout.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { arbitraryTakenMeeting, at, committee, log, press, recordingAt, type Key } from './clock-builders.ts';

const AGENDA = { a: 10, b: 20, c: 30 };

/** Presses a key on a document as a window does: one step of its own. */
function pressOn(doc: Y.Doc, key: Key, time: string, prefix: string): void {
  const pressed = press(documentToMeeting(doc), key, recordingAt(time, prefix));
  if (!pressed.ok) throw new Error(pressed.error.kind);
  doc.transact(() => {
    for (const event of pressed.value) recordClockEvent(doc, event, 'window');
  }, 'window');
}

describe('what the clock survives', () => {
  it('[CK21] a restart in the middle: read back from its file a meeting goes on as if nothing had been', () => {
    fc.assert(
      fc.property(arbitraryTakenMeeting, ([meeting, now]) => {
        const read = readMeetingText(writeMeetingText(meeting));
        if (!read.ok) throw new Error(read.error.kind);
        expect(meetingTimings(read.value.meeting, now)).toEqual(meetingTimings(meeting, now));
      }),
    );
  });

  it('[CK21] a sleeping machine: nobody asked for an hour, and the item has taken it', () => {
    const meeting = committee(AGENDA, log('11:00 start', '11:00 item a'));
    meetingTimings(meeting, at('11:01'));
    expect(meetingTimings(meeting, at('12:01')).items[0]).toMatchObject({
      elapsed: 61 * 60_000,
      overrun: 51 * 60_000,
    });
  });

  it('[CK26] one undo takes back one key, the start with its first item', () => {
    const doc = meetingToDocument(committee(AGENDA));
    const undo = new Y.UndoManager(topLevel.clock(doc), {
      trackedOrigins: new Set(['window']),
      captureTimeout: 0,
    });
    const current = () => meetingTimings(documentToMeeting(doc), at('11:30'));
    pressOn(doc, 'start', '11:00', 'x');
    pressOn(doc, 'next', '11:10', 'y');
    pressOn(doc, 'adjourn', '11:20', 'z');
    expect(current().state).toBe('adjourned');
    undo.undo();
    expect(current()).toMatchObject({ state: 'running', currentItem: 'b' });
    undo.undo();
    expect(current()).toMatchObject({ state: 'running', currentItem: 'a' });
    undo.undo();
    expect(current()).toMatchObject({ state: 'notStarted', startedAt: null });
    undo.redo();
    expect(current()).toMatchObject({ state: 'running', currentItem: 'a', startedAt: at('11:00') });
    undo.destroy();
  });

  it('[CK25] two copies whose keys were pressed at once agree on one state, in either order of merging', () => {
    const first = meetingToDocument(committee(AGENDA, log('11:00 start', '11:00 item a')));
    const second = new Y.Doc();
    Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
    pressOn(first, 'next', '11:10', 'mine');
    pressOn(second, 'next', '11:09:58', 'theirs');
    Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
    Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
    const timings = meetingTimings(documentToMeeting(first), at('11:12'));
    expect(timings).toEqual(meetingTimings(documentToMeeting(second), at('11:12')));
    expect(timings.currentItem).toBe('b');
  });
});
