import { describe, expect, it } from 'vitest';
import {
  finaliseMeeting,
  isFinalDocument,
  reopenMeeting,
} from '../../../shared/meeting/commands/version-commands.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Instant } from '../../../shared/meeting/text.ts';
import { isDraft, isFinal, versionOf } from '../../../shared/meeting/version.ts';
import { withoutPrivate } from '../../../shared/meeting/without-private.ts';
import { makeMeeting } from '../../builders.ts';

const MONDAY = '2026-03-02T14:05:00Z' as Instant;
const TUESDAY = '2026-03-03T09:00:00Z' as Instant;

describe('the versions of a meeting', () => {
  it('[FN1] a file without the fields is a draft of version 1, and an imported one is none', () => {
    const read = readMeetingText('{"format":"rapporteur/meeting","version":1,"id":"old"}');
    if (!read.ok) throw new Error('does not open');
    expect(isDraft(read.value.meeting)).toBe(true);
    expect(isFinal(read.value.meeting)).toBe(false);
    expect(versionOf(read.value.meeting)).toBe(1);
    expect(isDraft(makeMeeting({ isPublished: true }))).toBe(false);
    expect(isFinal(makeMeeting({ isPublished: true }))).toBe(false);
  });

  it('[FN2] finalising stamps, reopening remembers why, and the number goes up with the next time', () => {
    const doc = meetingToDocument(makeMeeting({ isPublished: true }));
    expect(isFinalDocument(doc)).toBe(false);
    finaliseMeeting(doc, MONDAY, 'host');
    finaliseMeeting(doc, TUESDAY, 'host');
    expect(isFinalDocument(doc)).toBe(true);
    expect(documentToMeeting(doc).finalised).toEqual({ version: 1, at: MONDAY });

    reopenMeeting(doc, TUESDAY, 'A name was missing', 'host');
    reopenMeeting(doc, TUESDAY, 'Twice', 'host');
    const open = documentToMeeting(doc);
    expect(open.versions).toEqual([
      { version: 1, finalisedAt: MONDAY, reopenedAt: TUESDAY, reason: 'A name was missing' },
    ]);
    expect([isFinal(open), isDraft(open), versionOf(open)]).toEqual([false, true, 2]);

    finaliseMeeting(doc, TUESDAY, 'host');
    expect(documentToMeeting(doc).finalised).toEqual({ version: 2, at: TUESDAY });
  });

  it('[FN3] stamp and history are in the file; what is given away has no reasons', () => {
    const doc = meetingToDocument(makeMeeting());
    finaliseMeeting(doc, MONDAY, 'host');
    reopenMeeting(doc, TUESDAY, 'Ana complained', 'host');
    finaliseMeeting(doc, TUESDAY, 'host');
    const meeting = documentToMeeting(doc);
    const read = readMeetingText(writeMeetingText(meeting));
    expect(read.ok && read.value.meeting).toEqual(meeting);
    expect(writeMeetingText(withoutPrivate(meeting))).not.toContain('Ana');
    expect(withoutPrivate(meeting).finalised).toEqual(meeting.finalised);
  });
});
