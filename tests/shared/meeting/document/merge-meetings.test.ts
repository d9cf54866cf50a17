import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMeetings } from '../../../../shared/meeting/document/index.ts';
import { meetingSchema, type Meeting } from '../../../../shared/meeting/meeting.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeMeeting } from '../../../builders.ts';
import { arbitraryChange } from './arbitrary-change.ts';

const note = (id: string, text = id) => ({ kind: 'note' as const, id, level: 1 as const, text });
const base = makeMeeting({
  place: 'Geneva',
  agenda: [
    { id: 'a', title: 'A', minutes: [note('a1'), note('a2')] },
    { id: 'b', title: 'B', minutes: [note('b1')] },
  ],
  roster: [
    {
      id: 'g',
      name: 'G',
      participants: [
        { id: 'p', familyName: 'P' },
        { id: 'q', familyName: 'Q' },
      ],
    },
  ],
  attendance: { p: { state: 'present' } },
});
const changed = (change: (meeting: Meeting) => void): Meeting => {
  const copy = structuredClone(base);
  change(copy);
  return meetingSchema.parse(copy);
};
const item = (meeting: Meeting, index: number) => meeting.agenda[index] as Meeting['agenda'][number];
const linesOf = (...minutes: ReturnType<typeof note>[]) =>
  makeMeeting({ agenda: [{ id: 'x', title: '', minutes }] }).agenda.flatMap((each) => each.minutes);
/** Rewrites the first line of the first item. */
const rewrite = (meeting: Meeting, text: string): void => {
  const [line] = item(meeting, 0).minutes;
  if (line !== undefined) line.text = [{ text }];
};
const wholeChange = fc
  .tuple(arbitraryMeeting, fc.array(arbitraryChange, { minLength: 1, maxLength: 5 }))
  .map(([before, changes]) => ({
    before,
    after: changes.reduce((meeting, change) => change(meeting), before),
  }));

describe('two sides of one meeting merged', () => {
  it('[SE22] a merge with only one side changed is that side, with no conflict', () => {
    fc.assert(
      fc.property(wholeChange, ({ before, after }) => {
        expect(mergeMeetings(before, before, after)).toEqual({ meeting: after, conflicts: [] });
        expect(mergeMeetings(before, after, before)).toEqual({ meeting: after, conflicts: [] });
        expect(mergeMeetings(before, after, after)).toEqual({ meeting: after, conflicts: [] });
      }),
    );
  });

  it('[SE22] holds for any two meetings, however unlike', () => {
    fc.assert(
      fc.property(arbitraryMeeting, arbitraryMeeting, (one, other) => {
        expect(mergeMeetings(one, one, other).meeting).toEqual(other);
        expect(mergeMeetings(one, other, one).meeting).toEqual(other);
      }),
    );
  });

  it('[SE22] any two sides give a valid meeting, and nothing either side added is missing', () => {
    const changes = fc.array(arbitraryChange, { maxLength: 5 });
    fc.assert(
      fc.property(arbitraryMeeting, changes, changes, (before, mine, others) => {
        const ours = mine.reduce((meeting, change) => change(meeting), before);
        const theirs = others.reduce((meeting, change) => change(meeting), before);
        const { meeting, conflicts } = mergeMeetings(before, ours, theirs);
        expect(meetingSchema.safeParse(meeting).success).toBe(true);
        if (conflicts.length > 0) return;
        const lines = (side: Meeting) => side.agenda.flatMap(({ minutes }) => minutes.map(({ id }) => id));
        const known = new Set(lines(before));
        const added = [...lines(ours), ...lines(theirs)].filter((id) => !known.has(id));
        expect(lines(meeting)).toEqual(expect.arrayContaining(added));
      }),
    );
  });

  it('[SE22] different places are merged: fields, lines, people, ticks', () => {
    const ours = changed((meeting) => {
      meeting.place = 'Online';
      item(meeting, 0).minutes.push(...linesOf(note('mine')));
      meeting.attendance['q' as never] = { state: 'online' };
    });
    const theirs = changed((meeting) => {
      meeting.number = '8';
      rewrite(meeting, 'theirs');
      meeting.agenda.reverse();
    });
    const { meeting, conflicts } = mergeMeetings(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(meeting).toMatchObject({
      place: 'Online',
      number: '8',
      attendance: { p: { state: 'present' }, q: { state: 'online' } },
    });
    expect(meeting.agenda.map(({ id, minutes }) => [id, minutes.map((line) => line.text[0]?.text)])).toEqual([
      ['b', ['b1']],
      ['a', ['theirs', 'a2', 'mine']],
    ]);
  });

  it('[SE23] where both changed one field ours stays and the place is named', () => {
    const ours = changed((meeting) => rewrite(meeting, 'ours'));
    const theirs = changed((meeting) => rewrite(meeting, 'theirs'));
    const { meeting, conflicts } = mergeMeetings(base, ours, theirs);
    expect(meeting).toEqual(ours);
    expect(conflicts).toEqual(['minutes/a1.text']);
  });

  it('[SE23] an item we wrote in and they removed stays whole; one we removed and they wrote in is gone; both are said', () => {
    const written = changed((meeting) => rewrite(meeting, 'more'));
    const removed = changed((meeting) => void meeting.agenda.shift());
    const kept = mergeMeetings(base, written, removed);
    expect(kept.meeting).toEqual(written);
    expect(kept.conflicts).toContain('a');
    const gone = mergeMeetings(base, removed, written);
    expect(gone.meeting).toEqual(removed);
    expect(gone.conflicts).toContain('a');
  });

  it('[SE22] a line moved by them and rewritten by us is moved and rewritten', () => {
    const ours = changed((meeting) => rewrite(meeting, 'ours'));
    const theirs = changed((meeting) => {
      const [line] = item(meeting, 0).minutes.splice(0, 1);
      if (line !== undefined) item(meeting, 1).minutes.unshift(line);
    });
    const { meeting, conflicts } = mergeMeetings(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(item(meeting, 1).minutes.map((line) => line.text[0]?.text)).toEqual(['ours', 'b1']);
    expect(item(meeting, 0).minutes.map(({ id }) => id)).toEqual(['a2']);
  });
});
