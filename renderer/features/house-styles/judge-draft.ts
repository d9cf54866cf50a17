import type { z } from 'zod';
import { houseStyleSchema, type HouseStyle } from '../../../shared/summary/house-style.ts';
import { textAt, type Draft, type Path } from './draft.ts';

/** What is wrong with one field, as a sentence. */
export type FieldProblem = { readonly path: readonly string[]; readonly sentence: string };
export type JudgedDraft = { readonly style: HouseStyle | null; readonly problems: readonly FieldProblem[] };

/** The draft as a style, or what keeps it from being one. */
export function judgeDraft(draft: Draft): JudgedDraft {
  const checked = houseStyleSchema.safeParse(draft);
  const isNameless = textAt(draft, ['name']).trim() === '';
  const problems = checked.success
    ? []
    : checked.error.issues.map((issue) => ({ path: issue.path.map(String), sentence: sentenceOf(issue) }));
  const all = isNameless
    ? [{ path: ['name'], sentence: 'A style needs a name, by which it is chosen.' }, ...problems]
    : problems;
  return { style: checked.success && !isNameless ? checked.data : null, problems: all };
}

/** What is wrong with a field or with something in it; null where nothing is. */
export const problemAt = (problems: readonly FieldProblem[], path: Path): string | null =>
  problems.find((problem) => path.every((key, index) => problem.path[index] === key))?.sentence ?? null;

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'number') return `Must be at least ${issue.minimum}.`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `Must be at most ${issue.maximum}.`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `At least ${issue.minimum} is needed.`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `At most ${issue.maximum} are possible.`;
  if (issue.code === 'invalid_type') return issue.expected === 'number' ? 'Must be a number.' : 'Is missing.';
  return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
}
