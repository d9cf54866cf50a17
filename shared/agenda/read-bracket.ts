import { isLink, withoutSigns } from './plain-markdown.ts';
import { readDuration } from './read-duration.ts';
import { readTimeRange } from './read-time-range.ts';
import { canBePeople, splitSpeakers } from './speakers.ts';

/** What stands in one bracket, one cell, or beside one dash, together with a length. */
export type TimedText = {
  readonly minutes: number;
  readonly speakers: readonly string[];
  /** What is neither: it belongs to the title. */
  readonly rest: string;
};

/** A length or a range of times, in whole minutes. */
export const readLength = (text: string): number | null => readDuration(text) ?? readTimeRange(text);

const SEPARATOR = /\s*[,;|/]\s*|\s+[-–—]\s+/gu;
const MANY = /\b(?:each|every|per|apiece|both|times|or|of which)\b/i;
const FILLER = /^(?:max|timebox|tbc|approx|incl(?:\.|uding)?\b.*|each way)$/i;

/** "5m, Lee", "Pen Holders/ 15 min", "20m timebox": null where no length stands there, or two that do not agree. */
export function readBracket(text: string): TimedText | null {
  const plain = withoutSigns(text);
  const only = readLength(plain);
  if (only !== null) return { minutes: only, speakers: [], rest: '' };
  if (plain.length > 200 || MANY.test(plain)) return null;
  return inParts(text) ?? besideWords(plain);
}

function inParts(text: string): TimedText | null {
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 12) return null;
  // "1 Hour, 15 minutes, Lee": the longest run of parts that is one length.
  for (let length = Math.min(parts.length, 3); length > 0; length--)
    for (let first = 0; first + length <= parts.length; first++) {
      const run = parts.slice(first, first + length).map(withoutSigns);
      const minutes =
        readLength(run.join(', ')) ?? (length === 1 ? (besideFiller(run[0] ?? '') ?? null) : null);
      if (minutes === null) continue;
      return withOthers(minutes, [...parts.slice(0, first), ...parts.slice(first + length)]);
    }
  return null;
}

function withOthers(minutes: number, others: readonly string[]): TimedText | null {
  const speakers: string[] = [];
  const rest: string[] = [];
  for (const other of others) {
    const plain = withoutSigns(other);
    if (plain === '' || isLink(other) || FILLER.test(plain)) continue;
    if (canBePeople(other)) speakers.push(...splitSpeakers(other));
    // A second number makes the length doubtful: "10 min, 5 min discussion".
    else if (/\d/.test(plain)) return null;
    else rest.push(plain);
  }
  return { minutes, speakers, rest: rest.join(', ') };
}

const besideFiller = (text: string): number | undefined => {
  const found = besideWords(text);
  return found !== null && found.rest === '' && found.speakers.length === 0 ? found.minutes : undefined;
};

/** "15 min Lee", "Lee 15 min", "5 mins max". */
function besideWords(plain: string): TimedText | null {
  const words = plain.split(' ');
  for (let count = Math.min(words.length - 1, 5); count > 0; count--) {
    const atStart = readLength(words.slice(0, count).join(' '));
    const others = atStart === null ? words.slice(0, -count) : words.slice(count);
    const minutes = atStart ?? readLength(words.slice(-count).join(' '));
    if (minutes === null) continue;
    const other = others.join(' ');
    if (FILLER.test(other)) return { minutes, speakers: [], rest: '' };
    return canBePeople(other) ? { minutes, speakers: splitSpeakers(other), rest: '' } : null;
  }
  return null;
}
