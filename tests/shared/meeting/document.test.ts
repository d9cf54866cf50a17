import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentToMeeting, meetingToDocument, topLevel } from '../../../shared/meeting/document/index.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

describe('the meeting as a Y.Doc', () => {
  it('[MT1] any valid meeting → Y.Doc → meeting is the same', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        expect(documentToMeeting(meetingToDocument(meeting))).toEqual(meeting);
      }),
    );
  });

  it('[MT1] holds through an update sent to another copy', () => {
    const doc = meetingToDocument(referenceMeeting());
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(documentToMeeting(copy)).toEqual(referenceMeeting());
  });

  it('[MT2] fields this version does not know survive on every entity, line and run of text', () => {
    const meeting = makeMeeting({
      later: { deep: [1] },
      agenda: [
        {
          id: 'a',
          title: 'A',
          later: 1,
          minutes: [{ kind: 'note', id: 'l', level: 1, later: true, text: [{ text: 'x', later: 'y' }] }],
        },
      ],
      roster: [{ id: 'g', name: 'G', later: null, participants: [{ id: 'p', later: 'z' }] }],
      attendance: { p: { state: 'present', later: 2 } },
    });
    expect(documentToMeeting(meetingToDocument(meeting))).toEqual(meeting);
  });

  it('[MT3] keeps the line of an element another version wrote, without what it cannot read', () => {
    const doc = meetingToDocument(makeMeeting({ agenda: [{ id: 'a', title: 'A', minutes: [] }] }));
    doc
      .getMap<Y.XmlFragment>('minutes')
      .get('a')
      ?.insert(0, [new Y.XmlElement('drawing')]);
    expect(documentToMeeting(doc).agenda[0]?.minutes).toEqual([]);
  });

  it('[MT9] reads what is left where two gave a field a value at once and one of them took that back', () => {
    const doc = meetingToDocument(
      makeMeeting({
        agenda: [{ id: 'a', title: 'A' }],
        roster: [{ id: 'g', name: 'G', participants: [{ id: 'p' }] }],
        attendance: { p: { state: 'present', arrivedAt: '2026-03-02T11:00:00Z' } },
      }),
    );
    // Yjs leaves such a field without any value (tests/torture/copies finds it by chance).
    topLevel.agenda(doc).get('a')?.delete('title');
    topLevel.groups(doc).get('g')?.delete('name');
    topLevel.attendance(doc).get('p')?.delete('state');
    expect(documentToMeeting(doc)).toMatchObject({
      agenda: [{ title: '' }],
      roster: [{ name: '', participants: [{ id: 'p' }] }],
      attendance: {},
    });
  });
});
