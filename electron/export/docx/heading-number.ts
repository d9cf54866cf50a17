import type { IParagraphOptions } from 'docx';
import type { BodyPlan } from './body-plan.ts';
import { isListOfStyle, type RunningList } from './running-lists.ts';

type HeadingNumbering = Pick<IParagraphOptions, 'numbering'>;

/** How a section's heading gets its number: by its style alone wherever that prints the right one. */
export function headingNumber(
  number: number | null,
  plan: BodyPlan,
  headings: RunningList,
): HeadingNumbering {
  if (number === null) return noHeadingNumber(plan);
  if (plan.headingNumbers === 'template') return {};
  const place = headings(number);
  return plan.headingNumbers === 'style' && isListOfStyle(place) ? {} : { numbering: place };
}

/** For a heading outside the count: list 0 is how a paragraph says so against its style (17.9.18). */
export const noHeadingNumber = (plan: BodyPlan): HeadingNumbering =>
  plan.headingNumbers === 'paragraph' ? {} : { numbering: false };
