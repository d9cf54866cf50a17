import { describe, expect, it } from 'vitest';
import { countedIdentifiers } from '../../../shared/meeting/identifier.ts';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { asProposed, makeNextMeeting, proposeNextMeeting } from '../../../shared/series/next-meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

const day = (text: string) => text as Day;
const next = (last: Meeting): Meeting =>
  makeNextMeeting(last, asProposed(proposeNextMeeting(last, null)), countedIdentifiers('new-'));

describe('the next meeting', () => {
  it('[NX4] of the reference meeting is XV on the day its minutes name, with everybody and every open action', () => {
    const last = referenceMeeting();
    const meeting = next(last);
    expect(meeting).toMatchObject({
      body: 'IGF MAG',
      number: 'XV',
      date: '2026-03-23',
      startTime: '11:00',
      timeZone: last.timeZone,
      place: last.place,
      language: last.language,
      houseStyle: last.houseStyle,
      quorum: last.quorum,
      attendance: {},
      clock: [],
    });
    expect(meeting.roster).toEqual(last.roster);
    expect(meeting.previousActions).toHaveLength(5);
    expect(meeting.id).not.toBe(last.id);
  });

  it('[NX4] keeps fields of participants and groups that this version does not know', () => {
    const roster = [
      {
        id: 'g',
        name: 'Members',
        xorder: 3,
        participants: [{ id: 'p', familyName: 'Neves', aliases: ['Ana'] }],
      },
    ];
    expect(next(makeMeeting({ roster })).roster).toEqual(makeMeeting({ roster }).roster);
  });

  it('[NX4] a title of its own goes on where it names the number, or where there is no body', () => {
    expect(next(makeMeeting({ number: 'XIV', title: 'MAG Meeting XIV (virtual)' })).title).toBe(
      'MAG Meeting XV (virtual)',
    );
    expect(next(makeMeeting({ number: '7', title: 'Away day' })).title).toBe('');
    expect(next(makeMeeting({ body: '', number: '', title: 'Away day' })).title).toBe('Away day');
  });

  it('[NX5] offers the whole agenda where no item is standing; minutes and what became of an item stay behind', () => {
    const last = makeMeeting({
      agenda: [
        {
          id: 'a',
          title: 'Welcome',
          plannedMinutes: 5,
          speakers: ['Chair'],
          minutes: [{ kind: 'note', id: 'n', text: 'Said' }],
        },
        { id: 'b', title: 'Budget', heading: 'The budget', state: 'skipped' },
        { id: 'c', title: 'Came up', isListed: false },
      ],
    });
    expect(next(last).agenda).toEqual(
      makeMeeting({
        agenda: [
          { id: 'new-2', title: 'Welcome', plannedMinutes: 5, speakers: ['Chair'] },
          { id: 'new-3', title: 'Budget', heading: 'The budget' },
        ],
      }).agenda,
    );
  });

  it('[NX5] offers standing items and those put off where some are standing', () => {
    const last = makeMeeting({
      agenda: [
        { id: 'a', title: 'Welcome', isStanding: true },
        { id: 'b', title: 'Budget' },
        { id: 'c', title: 'Elections', state: 'deferred' },
      ],
    });
    const { agenda } = next(last);
    expect(agenda.map(({ title, state, isStanding }) => [title, state, isStanding])).toEqual([
      ['Welcome', 'scheduled', true],
      ['Elections', 'scheduled', undefined],
    ]);
  });

  it('[NX5] of a summary without an agenda its sections are offered, and become agenda items', () => {
    const last = makeMeeting({ agenda: [{ id: 'a', title: 'Updates', isListed: false }] });
    expect(next(last).agenda).toMatchObject([{ title: 'Updates', isListed: true }]);
  });

  it('[NX6] open actions come along with where they are from; settled ones and empty lines do not', () => {
    const last = makeMeeting({
      number: '7',
      roster: [{ id: 'g', name: 'Members', participants: [{ id: 'p', familyName: 'Neves' }] }],
      agenda: [
        {
          id: 'a',
          title: 'Budget',
          minutes: [
            {
              kind: 'action',
              id: 'l1',
              text: 'Send it',
              addressee: 'Members',
              assignees: ['p', 'gone'],
              dueOn: '2026-03-09',
            },
            { kind: 'action', id: 'l2', text: 'Done', status: 'done' },
            { kind: 'action', id: 'l3', text: ' ' },
            { kind: 'action', id: 'l4', text: 'Quietly', isInternal: true },
          ],
        },
      ],
    });
    expect(next(last).previousActions).toEqual([
      {
        id: 'new-3',
        text: [{ text: 'Send it' }],
        source: { meetingId: 'meeting-1', number: '7', date: '2026-03-02', lineId: 'l1' },
        addressee: 'Members',
        assignees: ['p'],
        dueOn: '2026-03-09',
        status: 'open',
      },
      expect.objectContaining({ text: [{ text: 'Quietly' }], isInternal: true }),
    ]);
  });

  it('[NX6] what is still open after two meetings comes first and says where it was first taken', () => {
    const last = makeMeeting({
      number: '8',
      previousActions: [
        { id: 'x', text: 'Old', source: { number: '6', date: '2026-01-05' }, outcome: 'Not yet' },
        { id: 'y', text: 'Settled', status: 'dropped' },
      ],
      agenda: [{ id: 'a', title: 'A', minutes: [{ kind: 'action', id: 'x', text: 'New' }] }],
    });
    const carried = next(last).previousActions;
    expect(carried.map(({ text, source }) => [plainTextOf(text), source.number])).toEqual([
      ['Old', '6'],
      ['New', '8'],
    ]);
    expect(carried[0]).not.toHaveProperty('outcome');
  });

  it('[NX6] only what is chosen comes along', () => {
    const last = referenceMeeting();
    const proposal = proposeNextMeeting(last, null);
    const choice = {
      ...asProposed(proposal),
      itemIds: [],
      actionKeys: proposal.actions.slice(1, 2).map(({ key }) => key),
    };
    const meeting = makeNextMeeting(last, choice, countedIdentifiers('new-'));
    expect(meeting.agenda).toEqual([]);
    expect(meeting.previousActions.map(({ text }) => plainTextOf(text).trim())).toEqual([
      proposal.actions[1]?.text,
    ]);
  });
});

describe('the day of the next meeting', () => {
  const said = (text: string, kind: 'note' | 'action' = 'note') =>
    makeMeeting({ agenda: [{ id: 'a', title: 'A', minutes: [{ kind, id: 'l', text }] }] });
  const dateOf = (last: Meeting, before: string | null = null) =>
    proposeNextMeeting(last, before === null ? null : { number: '', date: day(before) }).date;

  it('[NX7] is the one the minutes name for it', () => {
    expect(dateOf(said('The next meeting will take place on 23 March at 11:00 UTC.'))).toEqual({
      day: '2026-03-23',
      reason: 'stated',
    });
  });

  it('[NX7] is not a deadline before it, nor a day that is past', () => {
    expect(dateOf(said('Comments are due by 15 March, ahead of the next meeting.'))).toBeNull();
    expect(dateOf(said('The next meeting had been planned for 1 March 2026.'))).toBeNull();
  });

  it.each([
    ['2026-02-02', '2026-03-02', '2026-04-06', 'the first Monday of the month'],
    ['2026-01-15', '2026-02-15', '2026-03-15', 'the 15th'],
    ['2026-02-16', '2026-03-02', '2026-03-16', 'two weeks'],
    ['2025-12-29', '2026-03-30', '2026-06-29', 'the fifth Monday, three months on'],
    ['2025-12-31', '2026-01-31', '2026-02-28', 'the last of a shorter month'],
  ])('[NX7] after %s and %s is %s: %s', (before, last, expected) => {
    expect(dateOf(makeMeeting({ date: last }), before)).toEqual({ day: expected, reason: 'interval' });
  });

  it('[NX7] is unknown where nothing says it', () => {
    expect(dateOf(makeMeeting())).toBeNull();
    expect(dateOf(makeMeeting({ date: null }), '2026-01-01')).toBeNull();
    expect(dateOf(makeMeeting(), '2026-05-01')).toBeNull();
  });
});
