import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDocx } from '../../../../electron/export/docx/check-docx.ts';
import { bodyTextOf } from '../../../../electron/export/docx/body-text.ts';
import { takeCarriedFromDocx } from '../../../../electron/import/carried/carried-in-docx.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { plainTextOf } from '../../../../shared/meeting/inline-text.ts';
import { builtInStyles } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { hasSchemas, partOf, printed, schemaComplaints } from './docx-tools.ts';

const arbitrarySummary = fc
  .tuple(arbitraryMeeting, fc.constantFrom(...builtInStyles))
  .map(([meeting, style]) => ({ meeting, summary: summarise(meeting, style) }));

const normalised = (texts: readonly string[]) =>
  texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');

/** Every text of a summary in the order it is printed, numbers of lists left out. */
const textsOf = (summary: Summary): string[] => [
  ...Object.values(summary.titleBlock),
  ...(summary.opening === null ? [] : [plainTextOf(summary.opening.text)]),
  ...summary.sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.map((block) => `${'mark' in block ? `${block.mark} ` : ''}${plainTextOf(block.text)}`),
  ]),
  ...summary.annexes.flatMap((annex) => [
    annex.heading,
    ...(annex.kind === 'agenda'
      ? annex.items.map(({ text }) => text)
      : annex.kind === 'previousActions'
        ? [...annex.columns, ...annex.rows.flatMap(({ cells }) => cells.map(plainTextOf))]
        : annex.lists.flatMap(({ heading, groups }) => [
            heading ?? '',
            ...groups.flatMap((group) => [
              group.heading,
              ...(annex.showsColumnNames ? annex.columns : []),
              ...group.rows.flat(),
            ]),
          ])),
  ]),
];

it('[DX18] any meeting prints as a sound document with all of its text in order, and comes back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySummary, async ({ meeting, summary }) => {
      const meetingText = writeMeetingText(meeting);
      const docx = await printed(summary, { carriedMeeting: meetingText });
      expect(checkDocx(docx)).toEqual([]);
      expect(bodyTextOf(partOf(docx, 'word/document.xml'))).toEqual(normalised(textsOf(summary)));
      expect(takeCarriedFromDocx(docx)).toEqual({ ok: true, value: { meetingText, isTextUnchanged: true } });
    }),
    { numRuns: 60 },
  );
}, 120_000);

it.skipIf(!hasSchemas())(
  '[DX19] any meeting prints as parts that are valid by ISO/IEC 29500-4',
  async () => {
    const summaries = fc.sample(arbitrarySummary, { numRuns: 12, seed: 7 }).map(({ summary }) => summary);
    const documents = await Promise.all(
      summaries.map((summary) => printed(summary, { carriedMeeting: '{}' })),
    );
    expect(schemaComplaints(...documents)).toEqual([]);
  },
  120_000,
);
