import { describe, expect, it } from 'vitest';
import { arrangeLines, listedLines, type ActionView } from '../../../shared/meeting/listed-lines.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

const action = (id: string, fields: object = {}) => ({
  kind: 'action' as const,
  id,
  text: [{ text: `Do ${id}.` }],
  status: 'open' as const,
  ...fields,
});
const meeting = makeMeeting({
  body: 'Board',
  number: '7',
  date: '2026-03-02',
  roster: [
    {
      id: 'g',
      name: 'G',
      participants: [
        { id: 'ana', familyName: 'Neves', givenName: 'Ana' },
        { id: 'bob', familyName: 'Adams', givenName: 'Bob' },
      ],
    },
  ],
  agenda: [
    {
      id: 'one',
      title: 'One',
      minutes: [
        action('a', { dueOn: '2026-03-20', assignees: ['ana'] }),
        { kind: 'decision', id: 'd', text: [{ text: 'Agreed.' }] },
        { kind: 'note', id: 'n', level: 1, text: [{ text: 'Note.' }] },
        action('b', { status: 'done', assignees: ['gone', 'bob'] }),
        action('empty', { text: [] }),
      ],
    },
    {
      id: 'two',
      title: 'Two',
      minutes: [
        action('c', { dueOn: '2026-03-08', addressee: 'MAG members' }),
        action('i', { isInternal: true, status: 'open' }),
        action('e', { status: 'dropped' }),
      ],
    },
  ],
});
const ids = (view: Partial<ActionView>) =>
  arrangeLines(listedLines(meeting), meeting, {
    statuses: ['open', 'done', 'dropped'],
    showsDecisions: true,
    order: 'document',
    ...view,
  }).map(({ line }) => line.id);

describe('the list of actions', () => {
  it('[AC1] has every action and decision that says something, in document order', () => {
    expect(listedLines(meeting).map(({ line, item }) => `${item.id}/${line.id}`)).toEqual([
      'one/a',
      'one/d',
      'one/b',
      'two/c',
      'two/i',
      'two/e',
    ]);
    expect(listedLines(referenceMeeting())).toHaveLength(5);
  });

  it('[AC2] is filtered by status, with or without decisions', () => {
    expect(ids({ statuses: ['open'] })).toEqual(['a', 'd', 'c', 'i']);
    expect(ids({ statuses: ['done', 'dropped'], showsDecisions: false })).toEqual(['b', 'e']);
    expect(ids({ statuses: [] })).toEqual(['d']);
  });

  it('[AC2] stands by due date, assignee or status; what has none, and decisions, follow', () => {
    expect(ids({ order: 'dueOn' })).toEqual(['c', 'a', 'b', 'i', 'e', 'd']);
    expect(ids({ order: 'assignee' })).toEqual(['b', 'c', 'a', 'i', 'e', 'd']);
    expect(ids({ order: 'status' })).toEqual(['a', 'c', 'i', 'b', 'e', 'd']);
  });
});
