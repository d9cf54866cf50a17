import { timeOfDaySchema, type Day, type TimeOfDay } from '../../../shared/meeting/text.ts';
import { readDate, readDateIn, type ReadDate } from './read-date.ts';
import { readZone, type ReadZone } from './time-zone.ts';

export type DateLine = {
  readonly date: Day | null;
  readonly isAmbiguous: boolean;
  /** Language of the month's name, or null. */
  readonly language: string | null;
  readonly startTime: TimeOfDay | null;
  /** End minus start where the line gives both. */
  readonly slotMinutes: number | null;
  readonly zone: ReadZone | null;
  /** As printed behind the time; empty where none is. */
  readonly zoneName: string;
  readonly place: string;
};

export type DateLineOptions = {
  /** Language of the document where the file says it; null for not known. */
  readonly language: string | null;
  /** What stands between the parts, by house style. */
  readonly separators: readonly string[];
};

/** A place may be long (1,000 characters); what is longer is text. */
const LONGEST = 1_200;

const LOOSE = /\s*[|｜·•]\s*|\s+[–—-]\s+|;\s+/u;
const TIME =
  /^(?:(?:at|from|à|a las|às|as|um|von|ab|start)\s+)?(\d{1,2})(?:\s*[:.hH]\s*(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|h(?:rs|ours)?|uhr)?(?:\s*(?:–|—|-|to|bis|à)\s*(\d{1,2})(?:\s*[:.hH]\s*(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|h(?:rs|ours)?|uhr)?)?(?:,?\s+(.{1,64})|\((.{1,64})\))?$/iu;

/** "2 March 2026 | 11:00 UTC | Online", with other separators and other orders too; null where nothing of it is there. */
export function readDateLine(text: string, options: DateLineOptions): DateLine | null {
  if (text.length > LONGEST) return null;
  for (const separator of options.separators) {
    const exact = readPieces(text.split(separator), separator, options);
    if (exact !== null) return exact;
  }
  const ranged = text.replace(/(\d{1,2}[:.hH]\d{2})\s*[-–—]\s*(\d{1,2}[:.hH]\d{2})/g, '$1–$2');
  return readLoosely(ranged, options);
}

/** The parts in the order the house prints them: date, time, place, each of which may be missing. */
function readPieces(
  pieces: readonly string[],
  separator: string,
  { language }: DateLineOptions,
): DateLine | null {
  const [first = '', ...others] = pieces;
  const date =
    readDate(first) ?? (language === null || /^en\b/i.test(language) ? null : readDateIn(first, language));
  const [second, ...places] = date === null ? [first, ...others] : others;
  const time = second === undefined ? null : readTime(second, date, language);
  if (date === null && time === null) return null;
  const rest = time === null && second !== undefined ? [second, ...places] : places;
  return dateLine(date, time, rest.join(separator));
}

function readLoosely(text: string, { language }: DateLineOptions): DateLine | null {
  // "2 March 2026, 11:00 UTC, Geneva" parts at commas once a date stands before the first of them.
  const pieces = text
    .split(LOOSE)
    .flatMap((piece) => (readDate(piece) === null ? partAtDate(piece) : [piece]))
    .filter((piece) => piece !== '');
  const dates = pieces.map((piece) => readDate(piece));
  const dateIndex = dates.findIndex((date) => date !== null);
  const date = dates[dateIndex] ?? null;
  const times = pieces.map((piece, index) => (index === dateIndex ? null : readTime(piece, date, language)));
  const timeIndex = times.findIndex((time) => time !== null);
  if (date === null && timeIndex === -1) return null;
  // Without a date, a line with words in it is a sentence that happens to name a time.
  if (date === null && pieces.length > 3) return null;
  const places = pieces.filter((_, index) => index !== dateIndex && index !== timeIndex);
  return dateLine(date, times[timeIndex] ?? null, places.join(', '));
}

function partAtDate(piece: string): string[] {
  const parts = piece.split(/,\s+|\s+(?=(?:at|from|à|um|a las|às)\s+\d)/u);
  for (let length = parts.length - 1; length > 0; length--) {
    const head = piece.slice(0, indexAfter(piece, parts, length));
    if (readDate(head) !== null) return [head, ...parts.slice(length).flatMap((part) => part.trim())];
  }
  return [piece];
}

/** Where the n-th part of a text ends in it. */
function indexAfter(piece: string, parts: readonly string[], count: number): number {
  let index = 0;
  for (const part of parts.slice(0, count)) index = piece.indexOf(part, index) + part.length;
  return index;
}

type ReadTime = { startTime: TimeOfDay; slotMinutes: number | null; zone: ReadZone | null; zoneName: string };

function readTime(piece: string, date: ReadDate | null, language: string | null): ReadTime | null {
  const inLanguage = language ?? date?.language ?? 'en';
  const [, hour = '', minute, half, endHour, endMinute, endHalf, named, bracketed] =
    TIME.exec(piece.trim()) ?? [];
  if (hour === '' || (minute === undefined && half === undefined)) return null;
  const startTime = timeOf(hour, minute, half ?? (endHour === undefined ? undefined : endHalf));
  if (startTime === null) return null;
  const zoneName = (named ?? bracketed ?? '').trim();
  const zone =
    zoneName === '' ? null : readZone(zoneName, { date: date?.day ?? null, startTime }, inLanguage);
  // Words behind a time that name no zone: then it is no time of day, but a sentence or a place.
  if (zoneName !== '' && zone === null && /\s/.test(zoneName)) return null;
  const end = endHour === undefined ? null : timeOf(endHour, endMinute, endHalf);
  const slot = end === null ? null : (minutesOf(end) - minutesOf(startTime) + 1440) % 1440;
  return { startTime, slotMinutes: slot === 0 ? null : slot, zone, zoneName };
}

function timeOf(hour: string, minute = '00', half = ''): TimeOfDay | null {
  const isAfternoon = /^p/i.test(half);
  const isMorning = /^a/i.test(half);
  const hours = isAfternoon || isMorning ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  const checked = timeOfDaySchema.safeParse(`${String(hours).padStart(2, '0')}:${minute}`);
  return checked.success ? checked.data : null;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const dateLine = (date: ReadDate | null, time: ReadTime | null, place: string): DateLine => ({
  date: date?.day ?? null,
  isAmbiguous: date?.isAmbiguous ?? false,
  language: date?.language ?? null,
  startTime: time?.startTime ?? null,
  slotMinutes: time?.slotMinutes ?? null,
  zone: time?.zone ?? null,
  zoneName: time?.zoneName ?? '',
  place,
});
