import { Paragraph } from 'docx';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { noHeadingNumber } from './heading-number.ts';
import { textRuns } from './inline-runs.ts';

/**
 * The heading of an annex: Heading 1 itself, taken out of the count. Not a style of its own based on Heading 1, since
 * mammoth, python-docx and Google Docs know headings by style alone and would read a derived one as plain text. Its
 * number is text: the summary gives the heading whole, and a SEQ field would print digits where it may say "III".
 */
export const annexHeading = (heading: string, startsPage: boolean, plan: BodyPlan): Paragraph =>
  new Paragraph({
    ...paragraphBase(plan, 'heading1'),
    ...noHeadingNumber(plan),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    children: textRuns(heading, plan),
  });
