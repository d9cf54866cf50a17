import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { mergeParticipants } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { mergedAttendance } from '../../../shared/meeting/merged-attendance.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import type { Attendance } from '../../../shared/meeting/roster.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting } from '../../builders.ts';

const ORIGIN = 'test';
const id = (text: string) => text as ParticipantId;
const meeting = makeMeeting({
  roster: [
    {
      id: 'g',
      name: 'G',
      participants: [{ id: 'ana', familyName: 'Neves', givenName: 'Ana', country: 'PT' }],
    },
    {
      id: 'h',
      name: 'H',
      participants: [
        { id: 'dup', familyName: 'NEVES', givenName: 'A.', email: 'ana@example.org', country: 'XX' },
      ],
    },
  ],
  attendance: {
    ana: { state: 'apologies' },
    dup: { state: 'online', arrivedAt: '2026-03-02T11:00:00Z', isWalkIn: true },
  },
  agenda: [
    {
      id: 'i',
      title: 'I',
      minutes: [
        { kind: 'note', id: 'n', level: 1, text: [{ text: 'x' }], speaker: 'dup' },
        {
          kind: 'action',
          id: 'a',
          text: [{ text: 'y' }],
          status: 'open',
          assignees: ['dup', 'ana', 'other'],
        },
        { kind: 'action', id: 'b', text: [{ text: 'z' }], status: 'open', assignees: ['other'] },
      ],
    },
  ],
});

describe('merging two entries of one person', () => {
  it('[AT12] keeps name and place, fills what was missing, joins attendance, renames speakers and assignees', () => {
    const doc = meetingToDocument(meeting);
    mergeParticipants(doc, id('ana'), id('dup'), ORIGIN);
    const merged = documentToMeeting(doc);
    expect(merged.roster.map(({ participants }) => participants)).toEqual([
      [{ id: 'ana', familyName: 'Neves', givenName: 'Ana', country: 'PT', email: 'ana@example.org' }],
      [],
    ]);
    expect(merged.attendance).toEqual({ ana: { state: 'online', arrivedAt: '2026-03-02T11:00:00Z' } });
    expect(
      merged.agenda[0]?.minutes.map((line) =>
        line.kind === 'note' ? line.speaker : 'assignees' in line && line.assignees,
      ),
    ).toEqual(['ana', ['ana', 'other'], ['other']]);
  });

  it('[AT12] does nothing where either is gone or both are one', () => {
    const doc = meetingToDocument(meeting);
    mergeParticipants(doc, id('ana'), id('ana'), ORIGIN);
    mergeParticipants(doc, id('ana'), id('nobody'), ORIGIN);
    mergeParticipants(doc, id('nobody'), id('ana'), ORIGIN);
    expect(documentToMeeting(doc)).toEqual(meeting);
  });

  it('[AT12] any two of any meeting: nobody is named who is gone, the rest stays, one undo takes it back', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.nat(), fc.nat(), (any, one, two) => {
        const people = any.roster.flatMap(({ participants }) => participants.map((person) => person.id));
        const kept = people[one % people.length];
        const other = people[two % people.length];
        fc.pre(kept !== undefined && other !== undefined && kept !== other);
        const doc = meetingToDocument(any);
        const before = documentToMeeting(doc);
        const undo = new Y.UndoManager([...doc.share.values()], {
          trackedOrigins: new Set([ORIGIN]),
          captureTimeout: 0,
        });
        mergeParticipants(doc, kept, other, ORIGIN);
        const after = documentToMeeting(doc);
        expect(meetingSchema.safeParse(after).success).toBe(true);
        expect(after.roster.flatMap(({ participants }) => participants.map((person) => person.id))).toEqual(
          people.filter((person) => person !== other),
        );
        const named = after.agenda.flatMap(({ minutes }) =>
          minutes.flatMap((line) =>
            line.kind === 'note' ? [line.speaker] : line.kind === 'action' ? (line.assignees ?? []) : [],
          ),
        );
        expect(named).not.toContain(other);
        undo.undo();
        expect(documentToMeeting(doc)).toEqual(before);
      }),
    );
  });

  const at = (time: string) => `2026-03-02T${time}:00Z`;
  it.each([
    [{ state: 'present' }, undefined, { state: 'present' }],
    [undefined, { state: 'absent' }, { state: 'absent' }],
    [
      { state: 'present', arrivedAt: at('11:10'), leftAt: at('11:30') },
      { state: 'online', arrivedAt: at('11:20'), leftAt: at('12:00') },
      { state: 'present', arrivedAt: at('11:10'), leftAt: at('12:00') },
    ],
    [
      { state: 'present', arrivedAt: at('11:10'), leftAt: at('11:30') },
      { state: 'online' },
      { state: 'present' },
    ],
    [
      { state: 'absent', isWalkIn: true },
      { state: 'present', arrivedAt: at('11:05'), isWalkIn: true },
      { state: 'present', arrivedAt: at('11:05'), isWalkIn: true },
    ],
  ])('[AT12] attendance %j and %j is %j', (kept, other, expected) => {
    expect(mergedAttendance(kept as Attendance, other as Attendance)).toEqual(expected);
  });
});
