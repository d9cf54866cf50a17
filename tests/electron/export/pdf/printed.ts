import { printPdf, type PdfOptions, type PrintedPdf } from '../../../../electron/export/pdf/print-pdf.ts';
import { describePdfFailure } from '../../../../electron/export/pdf/pdf-failure.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import {
  houseStyleSchema,
  type HouseStyle,
  type HouseStyleInput,
} from '../../../../shared/summary/house-style.ts';

/** The printed PDF, or a failed test with the sentence. */
export async function printed(summary: Summary, options: PdfOptions = {}): Promise<PrintedPdf> {
  const result = await printPdf(summary, options);
  if (!result.ok) throw new Error(describePdfFailure(result.error));
  return result.value;
}

/** A house style from what a test cares about. */
export const makeStyle = (input: Partial<HouseStyleInput> = {}): HouseStyle =>
  houseStyleSchema.parse({ id: 'test', name: 'Test', ...input });

/** A roster group of people who are present, and their attendance. */
export const present = (id: string, name: string, people: readonly (readonly [string, string])[]) => ({
  roster: [
    {
      id,
      name,
      participants: people.map(([familyName, givenName], index) => ({
        id: `${id}-${index}`,
        familyName,
        givenName,
      })),
    },
  ],
  attendance: Object.fromEntries(people.map((_, index) => [`${id}-${index}`, { state: 'present' as const }])),
});

/** An agenda of one item with these notes. */
export const notes = (...texts: readonly string[]) => [
  {
    id: 'item',
    title: 'Item',
    minutes: texts.map((text, index) => ({ kind: 'note' as const, id: `line-${index}`, text })),
  },
];
