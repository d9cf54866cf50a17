import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { textSchema } from './text.ts';

/** A run of text under one set of marks. A mark that is not there is absent, never `false`. */
export const spanSchema = z.looseObject({
  text: textSchema(LIMITS.lineLength).min(1, 'must not be empty'),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  /** Link target as written. Printers link only http, https and mailto; see shared/summary/link-target.ts. */
  link: textSchema(LIMITS.linkLength).min(1, 'must not be empty').exactOptional(),
});
export type Span = z.infer<typeof spanSchema>;

/** The text of one line: runs in order, no two neighbours under the same marks. */
export type InlineText = readonly Span[];

const { text: _text, ...markKeys } = spanSchema.shape;
export const MARKS = Object.keys(markKeys);

/** Whether two runs carry the same marks, so that they are one run. */
export function haveSameMarks(one: Span, other: Span): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete('text');
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

/** The canonical form: empty runs dropped, neighbours under the same marks joined. */
export function joinSpans(spans: InlineText): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    if (span.text === '') continue;
    const last = joined.at(-1);
    if (last !== undefined && haveSameMarks(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

/** A text without marks. */
export const plainSpans = (text: string): Span[] => (text === '' ? [] : [{ text }]);

/** What the line says, marks left out. */
export const plainTextOf = (spans: InlineText): string => spans.map((span) => span.text).join('');

/** The text without white space at its ends. */
export function trimmedSpans(spans: InlineText): Span[] {
  const first = spans.findIndex(({ text }) => text.trim() !== '');
  const last = spans.findLastIndex(({ text }) => text.trim() !== '');
  return spans.flatMap((span, index) => {
    if (index < first || index > last) return [];
    const text = index === first ? span.text.trimStart() : span.text;
    return [{ ...span, text: index === last ? text.trimEnd() : text }];
  });
}

/** In a file a line without marks is written as the bare string, which keeps files readable and small. */
export const inlineTextSchema = z
  .union([
    textSchema(LIMITS.lineLength),
    z.array(spanSchema).max(LIMITS.spans, `must have at most ${LIMITS.spans} runs`),
  ])
  .transform((text): Span[] => (typeof text === 'string' ? plainSpans(text) : joinSpans(text)));
