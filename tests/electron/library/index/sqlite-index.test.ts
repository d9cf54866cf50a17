import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_RESULTS } from '../../../../shared/search/search-answer.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { makeSearchedFolder, noted, search, textsFound, type SearchedFolder } from './searched-folder.ts';

let folder: SearchedFolder;
beforeEach(async () => {
  folder = await makeSearchedFolder();
});
afterEach(() => folder.remove());

const filled = async (meetings: Readonly<Record<string, ReturnType<typeof noted> | string>>) => {
  for (const [name, meeting] of Object.entries(meetings)) await folder.write(name, meeting);
  const searched = await folder.open();
  await folder.refresh(searched);
  return searched;
};

describe('what is found', () => {
  it('[RV12] actions of earlier meetings with who has them and what became of them, at their entry of the review', async () => {
    const searched = await filled({
      a: makeMeeting({
        roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'Neves', givenName: 'Ana' }] }],
        previousActions: [{ id: 'r', text: 'Zebra report', assignees: ['p'], outcome: 'Sent to Geneva.' }],
      }),
    });
    for (const words of ['zebra', 'geneva', 'neves zebra'])
      expect(await search(searched, words, { kind: 'action' })).toMatchObject([
        {
          item: 'Review of previous action items',
          place: { kind: 'previousAction', previousActionId: 'r' },
          detail: { text: 'Ana Neves, Sent to Geneva.' },
        },
      ]);
  });

  it('[LS7] titles, headings, notes, paragraphs, actions, decisions and people, each with its place', async () => {
    const searched = await filled({
      a: makeMeeting({
        body: 'Zebra Board',
        roster: [
          {
            id: 'g',
            name: 'Members',
            participants: [
              {
                id: 'p',
                familyName: 'Zebrowski',
                givenName: 'Ana',
                affiliation: 'Zeta',
                email: 'zebra@example.org',
              },
            ],
          },
        ],
        agenda: [
          {
            id: 'i',
            title: 'Item',
            heading: 'Zebra heading',
            minutes: [
              { kind: 'paragraph', id: 'l1', text: 'zebra paragraph' },
              {
                kind: 'note',
                id: 'l2',
                level: 1,
                text: [{ text: 'zebra ' }, { text: 'note', bold: true }],
                speaker: 'p',
              },
              { kind: 'action', id: 'l3', text: 'zebra action', status: 'open', assignees: ['p'] },
              { kind: 'decision', id: 'l4', text: 'zebra decision', isInternal: true },
            ],
          },
        ],
      }),
    });
    const found = await search(searched, 'zebra');
    expect(found.map(({ kind, place }) => [kind, place])).toEqual([
      ['title', { kind: 'meeting', field: 'title' }],
      ['title', { kind: 'item', itemId: 'i' }],
      ['note', { kind: 'line', itemId: 'i', lineId: 'l1' }],
      ['note', { kind: 'line', itemId: 'i', lineId: 'l2' }],
      ['action', { kind: 'line', itemId: 'i', lineId: 'l3' }],
      ['decision', { kind: 'line', itemId: 'i', lineId: 'l4' }],
    ]);
    expect(await textsFound(searched, 'zebrowski', { kind: 'person' })).toEqual(['Ana Zebrowski']);
    expect(await textsFound(searched, 'zeta')).toEqual(['Ana Zebrowski']);
    expect(await textsFound(searched, 'zebrowski action')).toEqual(['zebra action']);
    expect(await textsFound(searched, 'example')).toEqual([]);
  });

  it('[LS8] whole words stand before begun ones, newer meetings before older, lines in the order of the meeting', async () => {
    const two = (first: string, second: string, date: string | null) =>
      makeMeeting({
        date,
        agenda: [
          {
            id: 'a',
            title: 'Item',
            minutes: [
              { kind: 'note', id: 'one', level: 1, text: first },
              { kind: 'note', id: 'two', level: 1, text: second },
            ],
          },
        ],
      });
    const searched = await filled({
      undated: two('reports undated', 'report undated', null),
      old: two('report 1', 'report 2', '1999-12-31'),
      new: two('reports new', 'report new', '2026-05-01'),
    });
    expect(await textsFound(searched, 'report')).toEqual([
      'report new',
      'report 1',
      'report 2',
      'report undated',
      'reports new',
      'reports undated',
    ]);
  });

  it('[LS9] a series and a kind narrow it; a series nobody has finds nothing', async () => {
    const searched = await filled({
      board: noted('budget of the board', { body: 'Board' }),
      mag: noted('budget of the MAG', {
        body: 'IGF MAG',
        roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'Budgetto' }] }],
      }),
      mag2: noted('budget again', { body: 'Igf Mag', date: '2020-01-01' }),
    });
    expect(await textsFound(searched, 'budget', { series: 'igf mag', kind: 'note' })).toEqual([
      'budget of the MAG',
      'budget again',
    ]);
    expect(await textsFound(searched, 'budget', { kind: 'person' })).toEqual(['Budgetto']);
    expect(await textsFound(searched, 'budget', { series: 'nobody' })).toEqual([]);
    const { series, meetings } = await searched.ask((index) => index.library());
    expect(meetings).toBe(3);
    expect(series).toEqual([
      { key: 'board', body: 'Board', meetings: 1 },
      { key: 'igf mag', body: expect.stringMatching(/igf mag/i), meetings: 2 },
    ]);
  });

  it('[LS10] what does not open is told with the reason, and everything else is found', async () => {
    const searched = await filled({ broken: '{', fine: noted('still found') });
    expect(await textsFound(searched, 'still')).toEqual(['still found']);
    expect(await searched.ask((index) => index.library())).toMatchObject({
      meetings: 1,
      problems: [{ fileName: 'broken.minutes', reason: expect.stringContaining('broken.minutes') }],
    });
  });

  it('[LS8] of very many results the first are given, and that there are more', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => ({
      kind: 'note' as const,
      id: `l${index}`,
      level: 1 as const,
      text: `word ${index}`,
    }));
    const searched = await filled({
      long: makeMeeting({ agenda: [{ id: 'a', title: 'Item', minutes: lines }] }),
    });
    const answer = await searched.ask((index) => index.search({ words: 'word', series: null, kind: null }));
    expect([answer.results.length, answer.hasMore]).toEqual([MOST_RESULTS, true]);
    expect(answer.results[0]?.text.text).toBe('word 0');
  });

  it('[AR1] the actions of every meeting are in it as the register wants them', async () => {
    const searched = await filled({ reference: referenceMeeting() });
    const actions = await searched.ask((index) => index.actions());
    expect(actions).toHaveLength(5);
    expect(actions[0]).toMatchObject({ meeting: 'IGF MAG Meeting XIV', status: 'open', series: 'igf mag' });
  });
});
