import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import { houseStyleSchema } from '../../../shared/summary/house-style.ts';
import { makeSummary } from '../../builders.ts';

const roster = [
  { id: 'g', name: 'Members', participants: [{ id: 'p', givenName: 'Ana', familyName: 'Neves' }] },
];
const previousActions = [
  {
    id: 'a',
    text: [{ text: 'Send the ' }, { text: 'report', link: 'https://example.org/' }],
    addressee: 'Secretariat',
    assignees: ['p'],
    dueOn: '2026-02-20',
    status: 'done' as const,
    outcome: 'Sent on 18 February.',
  },
  { id: 'b', text: 'Ask the members' },
  { id: 'c', text: 'Ask quietly', isInternal: true },
];
const meeting = {
  roster,
  attendance: { p: { state: 'present' as const } },
  agenda: [{ id: 'i', title: 'Welcome' }],
  previousActions,
};

describe('the review of previous action items', () => {
  it('[NX16] is the last annex: action, who, due, status and what became of it; internal ones stay out', () => {
    const { annexes } = makeSummary(meeting);
    expect(annexes.map(({ heading }) => heading)).toEqual([
      'Annex 1: Meeting Agenda',
      'Annex 2: List of Participants',
      'Annex 3: Review of previous action items',
    ]);
    const [, , review] = annexes;
    if (review?.kind !== 'previousActions') throw new Error('There is no review.');
    expect(review.columns).toEqual(['Action item', 'Responsible', 'Due', 'Status', 'Outcome']);
    expect(review.rows.map(({ cells }) => cells.map(plainTextOf))).toEqual([
      ['Send the report', 'Secretariat, Ana Neves', '20 February 2026', 'Done', 'Sent on 18 February.'],
      ['Ask the members', '', '', 'Open', ''],
    ]);
    expect(review.rows[0]?.cells[0]).toEqual(previousActions[0]?.text);
  });

  it('[NX16] is not there where there is nothing to print, or the house style does not name it', () => {
    const internal = previousActions.slice(2);
    expect(makeSummary({ ...meeting, previousActions: internal }).annexes).toHaveLength(2);
    const style = houseStyleSchema.parse({ id: 'x', name: 'X', annexes: ['agenda', 'participants'] });
    expect(makeSummary(meeting, style).annexes).toHaveLength(2);
  });

  it('[NX16] stands where the house style puts it, in its words', () => {
    const style = houseStyleSchema.parse({
      id: 'x',
      name: 'X',
      annexes: ['previousActions', 'agenda'],
      labels: { previousActionsAnnex: 'Suivi', actionStatuses: { done: 'Fait' } },
    });
    const [first] = makeSummary(meeting, style).annexes;
    expect(first?.heading).toBe('Annex 1: Suivi');
    expect(JSON.stringify(first)).toContain('Fait');
  });
});
