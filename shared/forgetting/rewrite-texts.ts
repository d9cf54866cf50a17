import type { Range } from '../finding/find-in-text.ts';
import { joinSpans, plainTextOf, type Span } from '../meeting/inline-text.ts';

/** What stands where a name stood. */
export const REMOVED = '[removed]';

export type Find = (text: string) => readonly Range[];
/** One text that was found to name the person, with the way of keys that leads to it. */
export type OnText = (path: readonly (string | number)[], text: string) => void;

/** Fields that hold no words of people: what identifies, counts or chooses. They stay whatever they look like. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'state',
  'status',
  'office',
  'speaker',
  'assignees',
  'groups',
  'meetingId',
  'lineId',
  'itemId',
  'eventId',
  'houseStyle',
  'timeZone',
  'language',
]);

/** The same value with each found range of each text replaced, told of each text; runs of a line are read as one text. */
export function rewriteTexts<Value>(value: Value, find: Find, onText: OnText): Value {
  return rewritten(value, [], find, onText) as Value;
}

function rewritten(value: unknown, path: readonly (string | number)[], find: Find, onText: OnText): unknown {
  if (typeof value === 'string') {
    const ranges = find(value);
    if (ranges.length === 0) return value;
    onText(path, value);
    return replaced(value, ranges);
  }
  if (isLineText(value)) return rewrittenSpans(value, path, find, onText);
  if (Array.isArray(value))
    return value.map((each, index) => rewritten(each, [...path, index], find, onText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      NO_TEXT.has(key) ? each : rewritten(each, [...path, key], find, onText),
    ]),
  );
}

const isLineText = (value: unknown): value is Span[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (each) => typeof each === 'object' && each !== null && typeof each.text === 'string' && !('id' in each),
  );

function rewrittenSpans(
  spans: Span[],
  path: readonly (string | number)[],
  find: Find,
  onText: OnText,
): Span[] {
  const text = plainTextOf(spans);
  const ranges = find(text);
  // A name may stand in the address alone, behind other words.
  const isNamed = ({ link }: Span): boolean =>
    link !== undefined && (find(link).length > 0 || find(decoded(link)).length > 0);
  if (ranges.length === 0 && !spans.some(isNamed)) return spans;
  onText(path, text);
  let at = 0;
  const changed = spans.map((span): Span => {
    const [from, to] = [at, at + span.text.length];
    at = to;
    // The word that stands for a name goes where the name begins.
    const own = ranges.flatMap((range) =>
      range.to <= from || range.from >= to
        ? []
        : [
            {
              from: Math.max(range.from, from) - from,
              to: Math.min(range.to, to) - from,
              begins: range.from >= from,
            },
          ],
    );
    const { link, ...rest } = span;
    const kept = link === undefined || isNamed(span) ? rest : { ...rest, link };
    return { ...kept, text: replaced(span.text, own) };
  });
  return joinSpans(changed);
}

function replaced(text: string, ranges: readonly (Range & { readonly begins?: boolean })[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, begins = true } of ranges) {
    result += text.slice(at, from) + (begins ? REMOVED : '');
    at = to;
  }
  return result + text.slice(at);
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
