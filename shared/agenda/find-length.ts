import { readBracket, readLength, type TimedText } from './read-bracket.ts';
import { LINK, STRESS, withoutSigns } from './plain-markdown.ts';

/** A length found in a line, with what stands before and behind it. */
export type FoundLength = TimedText & {
  readonly before: string;
  readonly after: string;
  readonly isBracket: boolean;
};

/** Why a line has no minutes although it speaks of time. */
export type Doubt = 'several' | 'mention' | 'beginning';

const BRACKETS = /\(([^()]*)\)|\[([^\][]*)\]|（([^（）]*)）|【([^【】]*)】|\{([^{}]*)\}/gu;
const SEPARATOR =
  /\s+[-–—~]+\s*|\s*[–—]\s*|(?<=\p{L}|\d|\.)-\s+|\s*\|\s*|\s*:\s+|\s*[,;]\s+|\s+[•·]\s+|\s{2,}|\s*(?:\.{3,}|…+)\s*|\s\/\s|\s*\ufdd5+\s*/gu;
/** Written out units, which may end a line without a dash: "Roll call 5 min". A bare "m" may be metres or millions. */
const WORDED = /(?:min|mins|minutes|hours?|hrs?|h\d\d|h)\.?$/i;
const NOT_BEFORE =
  /(?:\b(?:every|about|in|within|of|after|for|per|last|next|takes?|than|least|most|under|over|to|at|a|an|the|first|by|approximately|ca|around|limited|until|since|before|or|and)|[~$€£¥#])$/i;

/** The length of an item where one stands in a place for it: all, at either end, behind a dash, in a bracket of its own. */
export function findLength(text: string): FoundLength | 'several' | null {
  const found: FoundLength[] = [];
  let masked = text;
  for (const match of text.matchAll(BRACKETS)) {
    masked = masked.replace(match[0], (bracket) => '\ufdd5'.repeat(bracket.length));
    const timed = readBracket(match.slice(1).find((content) => content !== undefined) ?? '');
    if (timed === null || match[0].startsWith('{')) continue;
    const end = match.index + match[0].length;
    found.push({ ...timed, before: text.slice(0, match.index), after: text.slice(end), isBracket: true });
  }
  const beside = besideSeparators(masked) ?? besideNothing(masked);
  if (beside !== null) {
    const [from, to, timed] = beside;
    found.push({ ...timed, before: text.slice(0, from), after: text.slice(to), isBracket: false });
  }
  const [first] = found;
  if (first === undefined) return null;
  if (found.length === 1) return hasAnother(first) ? 'several' : first;
  return found.some(({ minutes }) => minutes !== first.minutes) ? 'several' : withoutSecond(first, found[1]);
}

/** "5 min Review 10 min": another length that stands in a place for one. */
function hasAnother(found: FoundLength): boolean {
  const another = findLength(`${found.before} ${found.after}`);
  return another !== null && (another === 'several' || another.minutes !== found.minutes);
}

/** Two that say the same, "10:00-10:30 Title (30 min)": the title is what stands between or beside them. */
function withoutSecond(first: FoundLength, second: FoundLength | undefined): FoundLength | 'several' {
  if (second === undefined) return first;
  const again = findLength(`${first.before}${first.after}`);
  if (again === null || again === 'several') return 'several';
  const title = `${again.before}${again.after}`;
  return { ...first, speakers: [...first.speakers, ...again.speakers], before: title, after: '' };
}

type Span = readonly [from: number, to: number, timed: TimedText];

function besideSeparators(text: string): Span | null {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(SEPARATOR)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  if (starts.length > 60) return null;
  const spans = starts
    .flatMap((from) => ends.filter((to) => to > from && to - from <= 60).map((to) => [from, to] as const))
    .toSorted(([from, to], [otherFrom, otherTo]) => otherTo - otherFrom - (to - from));
  for (const [from, to] of spans) {
    const plain = withoutSigns(text.slice(from, to));
    if (plain === '' || /^\d+\s*m$/i.test(plain) ? !standsForMinutes(text, from, to) : false) continue;
    const minutes = isHourOfDay(plain) ? null : readLength(plain);
    if (minutes !== null) return [from, to, { minutes, speakers: [], rest: '' }];
  }
  return null;
}

/** "Lunch - 13h" says when; in a bracket of its own "(8h)" says how long. */
const isHourOfDay = (text: string): boolean => /^(?:[6-9]|[12]\d)\s?h$/iu.test(text);

/** Whether a bare "5m" stands where only a length does: alone, first, or behind a dash. */
const standsForMinutes = (text: string, from: number, to: number): boolean =>
  (from === 0 || /[-–—|]\s*$/u.test(text.slice(0, from))) && (from > 0 || to <= text.length) && to > from;

const TAIL = /^(.*\S)\s+(\S+(?:\s+\S+){0,4})$/u;

/** "Roll call 5 min", "5 min Roll call", "10:00-10:15 Roll call". */
function besideNothing(text: string): Span | null {
  const trimmed = text.trimEnd();
  const words = [...trimmed.matchAll(/\S+/gu)];
  for (let count = Math.min(words.length - 1, 6); count > 0; count--) {
    const first = words[0];
    const lastOfHead = words[count - 1];
    const firstOfTail = words[words.length - count];
    if (first === undefined || lastOfHead === undefined || firstOfTail === undefined) return null;
    const head = withoutSigns(trimmed.slice(first.index, lastOfHead.index + lastOfHead[0].length));
    const following = withoutSigns(trimmed.slice(lastOfHead.index + lastOfHead[0].length));
    const atHead = isHourOfDay(head) ? null : readLength(head);
    if (atHead !== null && (isRange(head) || (isWorded(head) && /^["“'(]?[\p{Lu}\p{Lo}]/u.test(following))))
      return [
        first.index,
        lastOfHead.index + lastOfHead[0].length,
        { minutes: atHead, speakers: [], rest: '' },
      ];
    const tail = withoutSigns(trimmed.slice(firstOfTail.index));
    const atTail = isHourOfDay(tail) ? null : readLength(tail);
    const previous = withoutSigns(trimmed.slice(0, firstOfTail.index));
    if (
      atTail !== null &&
      (isRange(tail) || isWorded(tail)) &&
      /^\d|^[½¼¾]/.test(tail) &&
      !NOT_BEFORE.test(previous)
    )
      return TAIL.test(trimmed)
        ? [firstOfTail.index, trimmed.length, { minutes: atTail, speakers: [], rest: '' }]
        : null;
  }
  return null;
}

const isRange = (text: string): boolean =>
  /\d[:.h]\d\d|[ap]\.?m\b/i.test(text) && /[-–—]|to|à|bis/.test(text);
/** "5 minute" is an adjective ("5 minute madness"), but for "1 minute". */
const isWorded = (text: string): boolean =>
  WORDED.test(text.replaceAll(/[.)]+$/g, '')) ||
  /\p{Script=Han}$|\p{Script=Cyrillic}$|\p{Script=Arabic}$/u.test(text) ||
  /^1\s?minute$/i.test(text);

const MENTION =
  /\d\s{0,9}~?\s{0,9}-?(?:min(?:ute)?s?|hours?|hrs?|h)\b|\d\s?m\b|\d['’′](?!\w)|\b\d{1,2}\s?[-–]\s?\d{1,2}:\d\d\b|\bhalf (?:an )?hour\b/iu;

/** Whether a line without minutes speaks of a time that may be its length. */
export const mentionsTime = (text: string): boolean =>
  MENTION.test(
    text
      .replaceAll(LINK.open, '')
      .replaceAll(STRESS.open, '')
      .replaceAll(LINK.close, '')
      .replaceAll(STRESS.close, ''),
  );
