import { describe, expect, it } from 'vitest';
import {
  EVERY_ACTION,
  isOverdue,
  registerChoices,
  selectActions,
  type RegisterFilter,
} from '../../../shared/series/action-register.ts';
import { joinActions } from '../../../shared/series/join-actions.ts';
import { registerEntries } from '../../../shared/series/register-entry.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { makeMeeting } from '../../builders.ts';

const TODAY = '2026-03-10' as Day;
const roster = [
  {
    id: 'mag',
    name: 'MAG Members',
    participants: [
      { id: 'ana', familyName: 'Neves', givenName: 'Ana', honorific: 'Ms.' },
      { id: 'jim', familyName: 'Olufuye', givenName: 'Jimson' },
    ],
  },
];
const first = makeMeeting({
  id: 'm-6',
  body: 'IGF MAG',
  number: 'XIV',
  date: '2026-02-02',
  roster,
  agenda: [
    {
      id: 'a',
      title: 'Budget',
      minutes: [
        { kind: 'note', id: 'n', level: 1, text: 'No action' },
        {
          kind: 'action',
          id: 'late',
          text: 'Send the budget',
          status: 'open',
          dueOn: '2026-03-09',
          assignees: ['ana'],
        },
        { kind: 'action', id: 'done', text: 'Book a room', status: 'done', dueOn: '2026-02-09' },
        { kind: 'action', id: 'empty', text: '  ', status: 'open' },
      ],
    },
  ],
});
const second = makeMeeting({
  id: 'm-7',
  body: 'IGF Mag',
  number: 'XV',
  date: '2026-03-02',
  roster,
  agenda: [
    {
      id: 'a',
      title: 'Anything else',
      minutes: [
        { kind: 'action', id: 'free', text: 'Follow the work', status: 'open', addressee: 'MAG members' },
        {
          kind: 'action',
          id: 'soon',
          text: 'Draft a paper',
          status: 'open',
          dueOn: '2026-03-10',
          assignees: ['jim', 'gone'],
        },
        { kind: 'action', id: 'dropped', text: 'Write to José', status: 'dropped', isInternal: true },
      ],
    },
  ],
});
const other = makeMeeting({
  id: 'b-1',
  body: 'Board',
  number: '1',
  agenda: [{ id: 'a', title: 'A', minutes: [{ kind: 'action', id: 'x', text: 'Elect', status: 'open' }] }],
  date: null,
});
const all = joinActions([
  ...registerEntries(other, '/b.minutes'),
  ...registerEntries(first, '/xiv.minutes'),
  ...registerEntries(second, '/xv.minutes'),
]);
const ids = (filter: Partial<RegisterFilter> = {}): string[] =>
  selectActions(all, { ...EVERY_ACTION, ...filter }, TODAY).map(({ lineId }) => lineId ?? '');

describe('the action register', () => {
  it('[AR1] has every action that says something, with its meeting, item, people, due date and status', () => {
    expect(joinActions(registerEntries(first, '/xiv.minutes'))[0]).toEqual({
      path: '/xiv.minutes',
      place: { kind: 'line', itemId: 'a', lineId: 'late' },
      id: 'm-6.late',
      ownerPath: '/xiv.minutes',
      lineId: 'late',
      meeting: 'IGF MAG Meeting XIV',
      date: '2026-02-02',
      series: 'igf mag',
      body: 'IGF MAG',
      itemId: 'a',
      item: 'Budget',
      text: 'Send the budget',
      addressee: '',
      assignees: ['Ms. Ana Neves'],
      dueOn: '2026-03-09',
      status: 'open',
      isInternal: false,
      review: null,
    });
    expect(all.map(({ lineId }) => lineId)).toEqual(['late', 'done', 'free', 'soon', 'dropped', 'x']);
    expect(all.find(({ lineId }) => lineId === 'soon')?.assignees).toEqual(['Jimson Olufuye']);
  });

  it('[AR2] open ones stand first, those due soonest before those without a date; then done, then dropped', () => {
    expect(ids()).toEqual(['late', 'soon', 'free', 'x', 'done', 'dropped']);
  });

  it('[AR3] filters by status, series, assignee, addressee, overdue and words', () => {
    expect(ids({ status: 'done' })).toEqual(['done']);
    expect(ids({ series: 'igf mag', status: 'open' })).toEqual(['late', 'soon', 'free']);
    expect(ids({ assignee: 'ms. ana neves' })).toEqual(['late']);
    expect(ids({ addressee: 'MAG Members' })).toEqual(['free']);
    expect(ids({ isOverdueOnly: true })).toEqual(['late']);
    expect(ids({ words: 'jose' })).toEqual(['dropped']);
    expect(ids({ words: 'neves budget' })).toEqual(['late']);
    expect(ids({ words: 'xv paper' })).toEqual(['soon']);
    expect(ids({ words: 'nothing' })).toEqual([]);
  });

  it('[AR4] overdue is what is still open the day after it was due', () => {
    const due = (dueOn: string | null, status: 'open' | 'done' = 'open') =>
      isOverdue({ dueOn: dueOn as Day | null, status }, TODAY);
    expect([due('2026-03-09'), due('2026-03-10'), due('2026-03-11'), due(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(due('2026-03-09', 'done')).toBe(false);
  });

  it('[AR3] the filters offer each series and name once, in the order of the alphabet', () => {
    const { series, assignees, addressees } = registerChoices(all);
    expect(series).toEqual([
      { key: 'board', label: 'Board' },
      { key: 'igf mag', label: 'IGF MAG' },
    ]);
    expect(assignees.map(({ label }) => label)).toEqual(['Jimson Olufuye', 'Ms. Ana Neves']);
    expect(addressees.map(({ label }) => label)).toEqual(['MAG members']);
  });
});
