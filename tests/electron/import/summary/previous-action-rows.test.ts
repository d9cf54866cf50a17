import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { blocksFromDocx } from '../../../../electron/import/summary/blocks-from-docx.ts';
import { blocksFromMarkdown } from '../../../../electron/import/summary/blocks-from-markdown.ts';
import { blocksFromText } from '../../../../electron/import/summary/blocks-from-text.ts';
import { recogniseSummary } from '../../../../electron/import/summary/recognise-summary.ts';
import type { SourceDocument } from '../../../../electron/import/summary/source-block.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { makeMeeting } from '../../../builders.ts';
import { exampleMeeting } from '../../../languages/example-meeting.ts';
import { EXAMPLE_LANGUAGES } from '../../../languages/example-texts.ts';
import { printed } from '../../export/docx/docx-tools.ts';

const reviewed = (meeting: Meeting): Meeting => ({
  ...meeting,
  previousActions: makeMeeting({
    previousActions: [
      {
        id: 'a',
        text: 'First',
        addressee: 'MAG members',
        assignees: ['p1'],
        dueOn: '2026-02-01',
        status: 'done',
        outcome: 'Sent, at last.',
      },
      { id: 'b', text: [{ text: 'Second', bold: true }], dueOn: '2026-12-24', status: 'dropped' },
      { id: 'c', text: 'Third | with a bar' },
      { id: 'd', text: 'Not printed', isInternal: true },
    ],
  }).previousActions,
});
const reviewIn = ({ annexes }: ReturnType<typeof summarise>) =>
  annexes.flatMap((annex) =>
    annex.kind === 'previousActions'
      ? [
          [
            annex.heading,
            ...annex.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join(''))),
          ],
        ]
      : [],
  );
const plain = (value: unknown): string => JSON.stringify(value).replaceAll('\u00a0', ' ');
const docx = async (meeting: Meeting, style = defaultStyle): Promise<SourceDocument> => {
  const document = await blocksFromDocx(await printed(summarise(meeting, style)));
  if (!document.ok) throw new Error(document.error.kind);
  return document.value;
};
const cases = EXAMPLE_LANGUAGES.flatMap((tag) =>
  builtInStyles.map((style) => [tag, style.id, style] as const),
);

describe('the review of earlier actions in a summary without the meeting inside', () => {
  it.each(cases)('[RV10] in %s, style %s, prints the same again', async (tag, _id, style) => {
    const meeting = reviewed(exampleMeeting(tag));
    const summary = summarise(meeting, style);
    const documents = [blocksFromMarkdown(printMarkdown(summary)), await docx(meeting, style)];
    for (const { meeting: again, notices } of documents.map((one) => recogniseSummary(one))) {
      expect(plain(reviewIn(summarise(again, style)))).toBe(plain(reviewIn(summary)));
      expect(again.previousActions).toMatchObject([
        {
          dueOn: '2026-02-01',
          status: 'done',
          outcome: 'Sent, at last.',
          addressee: expect.stringMatching(/^MAG members/),
        },
        { dueOn: '2026-12-24', status: 'dropped' },
        { status: 'open' },
      ]);
      // Honorifics are printed in the opening; where there is none, "Ms. Ana Neves" stays among the words.
      const isKnown = style.opening !== null;
      expect(again.previousActions[0]?.assignees?.length ?? 0).toBe(isKnown ? 1 : 0);
      expect(notices.filter(({ kind }) => kind === 'unplaced')).toEqual([]);
    }
  });

  it('[RV11] a status, a day and a column that are not known are kept as text, and so is a table of another kind', () => {
    const markdown = [
      '# Board Meeting 7',
      '## 1. Items',
      '- A note',
      '## Annex 1: Review of previous action items',
      'The Board looked at these.',
      '| Action item | Responsible | Due | Status | Outcome |',
      '| --- | --- | --- | --- | --- |',
      '| Send it | Somebody, Ana | next spring | In hand | |',
      '',
      '| One | Two |',
      '| --- | --- |',
      '| Three | Four |',
    ].join('\n');
    const { meeting, notices } = recogniseSummary(blocksFromMarkdown(markdown));
    expect(meeting.previousActions).toEqual([
      {
        id: 'previous-1',
        text: [{ text: 'Send it' }],
        source: { number: '', date: null },
        addressee: 'Somebody, Ana',
        status: 'open',
      },
    ]);
    const kept = notices.filter(({ kind }) => kind === 'unplaced').map(({ text }) => text);
    expect(kept.join(' ')).toMatch(/The Board looked at these\..*One.*Three.*next spring In hand/);
  });

  it('[RV11] two people of one name are nobody in particular; plain text with tabs is kept as it stands', () => {
    const twins = makeMeeting({
      roster: [
        {
          id: 'g',
          name: 'G',
          participants: ['p1', 'p2'].map((id) => ({ id, familyName: 'Neves', givenName: 'Ana' })),
        },
      ],
      attendance: { p1: { state: 'present' }, p2: { state: 'present' } },
      previousActions: [{ id: 'a', text: 'Call', assignees: ['p1'] }],
    });
    const again = recogniseSummary(blocksFromMarkdown(printMarkdown(summarise(twins, defaultStyle)))).meeting;
    expect(again.previousActions).toMatchObject([{ addressee: 'Ana Neves' }]);
    expect(again.previousActions[0]?.assignees).toBeUndefined();
    const text =
      'Board Meeting 7\n\n1. Items\n• A\n\nAnnex 1: Review of previous action items\nAction item\tStatus\nSend it\tOpen\n';
    const fromText = recogniseSummary(blocksFromText(text));
    expect(JSON.stringify(fromText)).toContain('Send it');
  });
});
