import { describe, expect, it } from 'vitest';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { mergeParticipants } from '../../../shared/meeting/commands/index.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { isReviewed } from '../../../shared/meeting/previous-action.ts';
import { withoutPrivate } from '../../../shared/meeting/without-private.ts';
import { makeMeeting } from '../../builders.ts';

const people = (...ids: string[]) => [
  { id: 'g', name: 'G', participants: ids.map((id) => ({ id, familyName: id })) },
];

describe('previous actions', () => {
  it('[NX17] stand in the file only where there are any', () => {
    expect(writeMeetingText(makeMeeting())).not.toContain('previousActions');
    const text = writeMeetingText(makeMeeting({ previousActions: [{ id: 'a', text: 'Send', xnew: 1 }] }));
    expect(text).toContain('"previousActions"');
    expect(readMeetingText(text)).toMatchObject({
      ok: true,
      value: {
        meeting: { previousActions: [{ status: 'open', xnew: 1, source: { number: '', date: null } }] },
      },
    });
  });

  it('[NX17] of one id twice are damage', () => {
    const text = writeMeetingText(
      makeMeeting({
        previousActions: [
          { id: 'a', text: 'x' },
          { id: 'b', text: 'y' },
        ],
      }),
    );
    expect(readMeetingText(text.replace('"id": "b"', '"id": "a"'))).toMatchObject({
      ok: false,
      error: { kind: 'damaged', field: 'previousActions[1].id' },
    });
  });

  it('[NX17] that are internal are not given away', () => {
    const given = withoutPrivate(
      makeMeeting({
        previousActions: [
          { id: 'a', text: 'x' },
          { id: 'b', text: 'y', isInternal: true },
        ],
      }),
    );
    expect(given.previousActions.map(({ id }) => id)).toEqual(['a']);
  });

  it('[NX17] are those of the person kept when two entries of one person are merged', () => {
    const doc = meetingToDocument(
      makeMeeting({
        roster: people('p', 'q', 'r'),
        previousActions: [{ id: 'a', text: 'x', assignees: ['q', 'p', 'r'] }],
      }),
    );
    mergeParticipants(doc, 'p' as ParticipantId, 'q' as ParticipantId, 'test');
    expect(documentToMeeting(doc).previousActions[0]?.assignees).toEqual(['p', 'r']);
  });

  it('[NX15] are reviewed when they are settled or something is said of them', () => {
    const reviewed = (fields: object) =>
      makeMeeting({ previousActions: [{ id: 'a', text: 'x', ...fields }] }).previousActions.map(isReviewed);
    expect(reviewed({})).toEqual([false]);
    expect(reviewed({ outcome: ' ' })).toEqual([false]);
    expect(reviewed({ outcome: 'Postponed' })).toEqual([true]);
    expect(reviewed({ status: 'dropped' })).toEqual([true]);
  });
});
