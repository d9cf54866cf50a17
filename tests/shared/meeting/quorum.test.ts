import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorumHistory, quorumState } from '../../../shared/meeting/quorum.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting } from '../../builders.ts';

const at = (time: string): number => Date.parse(`2026-03-02T${time}:00Z`);
const instant = (time: string): string => `2026-03-02T${time}:00Z`;
const person = (id: string) => ({ id, familyName: id });

const meeting = makeMeeting({
  quorum: { minimum: 2, groups: ['g'] },
  roster: [
    { id: 'g', name: 'G', participants: ['a', 'b', 'c', 'd'].map(person) },
    { id: 'h', name: 'H', participants: ['x', 'y'].map(person) },
  ],
  attendance: {
    a: { state: 'present' },
    b: { state: 'online', arrivedAt: instant('11:10'), leftAt: instant('12:00') },
    c: { state: 'apologies', arrivedAt: instant('11:00') },
    d: { state: 'present', arrivedAt: instant('12:30') },
    x: { state: 'present' },
    y: { state: 'present', arrivedAt: instant('11:05') },
  },
});

describe('quorum', () => {
  it('[AT14] follows arrivals and departures of those who count', () => {
    expect(quorumHistory(meeting)).toEqual([
      { at: -Infinity, counted: 1, isMet: false },
      { at: at('11:10'), counted: 2, isMet: true },
      { at: at('12:00'), counted: 1, isMet: false },
      { at: at('12:30'), counted: 2, isMet: true },
    ]);
  });

  it.each([
    ['11:00', false, 1, null],
    ['11:10', true, 2, '11:10'],
    ['11:59', true, 2, '11:10'],
    ['12:00', false, 1, '12:00'],
    ['13:00', true, 2, '12:30'],
  ])('[AT15] at %s: met %s with %i, since %s', (time, isMet, counted, since) => {
    expect(quorumState(meeting, at(time))).toEqual({
      isMet,
      counted,
      minimum: 2,
      expected: 4,
      since: since === null ? null : at(since),
    });
  });

  it('[AT14] a rule that names no group counts everybody, one whose groups are gone counts nobody', () => {
    const all = { ...meeting, quorum: { minimum: 4, groups: [] } };
    expect(quorumState(all, at('11:10'))).toMatchObject({ counted: 4, isMet: true, expected: 6 });
    const gone = makeMeeting({ quorum: { minimum: 1, groups: ['gone'] } });
    expect(quorumState(gone, at('11:00'))).toEqual({
      isMet: false,
      counted: 0,
      minimum: 1,
      expected: 0,
      since: null,
    });
  });

  it('[AT14] without a rule there is no quorum to meet', () => {
    expect(quorumState(makeMeeting(), at('11:00'))).toBeNull();
    expect(quorumHistory(makeMeeting())).toEqual([]);
  });

  it('[AT14] one and the same moment of two people is one entry; leaving as one comes is no change', () => {
    const swapped = makeMeeting({
      quorum: { minimum: 1, groups: [] },
      roster: [{ id: 'g', name: 'G', participants: ['a', 'b'].map(person) }],
      attendance: {
        a: { state: 'present', leftAt: instant('11:30') },
        b: { state: 'present', arrivedAt: instant('11:30') },
      },
    });
    expect(quorumHistory(swapped)).toEqual([{ at: -Infinity, counted: 1, isMet: true }]);
  });

  it('[AT14] the history agrees with a count at any moment, and is in order', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.date({ noInvalidDate: true }), (any, date) => {
        const ruled = { ...any, quorum: any.quorum ?? { minimum: 2, groups: [] } };
        const moment = date.getTime();
        const counted = ruled.roster
          .filter(({ id }) => ruled.quorum.groups.length === 0 || ruled.quorum.groups.includes(id))
          .flatMap(({ participants }) => participants)
          .filter(({ id }) => {
            const entry = Object.hasOwn(ruled.attendance, id) ? ruled.attendance[id] : undefined;
            if (entry?.state !== 'present' && entry?.state !== 'online') return false;
            const from = entry.arrivedAt === undefined ? -Infinity : Date.parse(entry.arrivedAt);
            const to = entry.leftAt === undefined ? Infinity : Date.parse(entry.leftAt);
            return from <= moment && moment < to;
          }).length;
        expect(quorumState(ruled, moment)).toMatchObject({ counted, isMet: counted >= ruled.quorum.minimum });
        const moments = quorumHistory(ruled).map((entry) => entry.at);
        expect(moments).toEqual(moments.toSorted((one, other) => (one < other ? -1 : 1)));
      }),
    );
  });
});
