import { LIMITS } from '../meeting/limits.ts';

const MINUTE =
  "(?:minutes?|mins?|mns?|minuten|minutos?|minut[io]|мин(?:ут[аы]?)?|分钟|分鐘|分|دقيقة|دقائق|m|['’′])\\.?";
const HOUR = '(?:hours?|hrs?|std|stunden?|heures?|horas?|or[ae]|час(?:а|ов)?|小时|小時|ساعات?|ساعة|h)\\.?';
const COUNT = '(?:\\d{1,4}/\\d{1,2}|\\d{1,4}(?:[.,]\\d{1,2})?|\\.\\d{1,2})';
const BEFORE =
  /^(?:~|≈|approx(?:\.|imately)?|about|ca\.?|circa|around|max(?:\.|imum)?|up to|no more than|at most|est(?:\.|imated)?|timebox(?:ed)?|duration|time|total|length)\s*:?\s*/;
const AFTER =
  /\s*,?\s*(?:max(?:\.|imum)?|timebox(?:ed)?|(?:in )?total|approx(?:\.|imately)?|tops|est(?:\.|imated)?|only|hard stop|slot|long|at most)$/;

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const HOURS_AND_MINUTES = whole(
  `(${COUNT})\\s*-?${HOUR}(?:\\s*(?:,|and|und|et|y|e)?\\s*(\\d{1,2})\\s*(?:${MINUTE})?)?`,
);
const MINUTES = whole(`(${COUNT})\\s*-?${MINUTE}`);
const WALL_HOURS = whole(`(\\d{1,2}):([0-5]\\d)\\s*${HOUR}`);
const RANGE_OF_COUNTS = whole(`(${COUNT})\\s*(?:-|to|or)\\s*(${COUNT}\\s*(?:${HOUR}|${MINUTE}))`);
const SUM_OF_COUNTS = whole(`(\\d{1,4}(?:\\s*\\+\\s*\\d{1,4})+)\\s*(${HOUR}|${MINUTE})`);
const TIMES = whole(`(\\d{1,2})\\s*[x×*]\\s*(${COUNT}\\s*(?:${HOUR}|${MINUTE}))`);

const HALVES: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅓': '1/3',
  '⅔': '2/3',
};
const WORDS: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'half hour': 30,
  'a half hour': 30,
  'an hour': 60,
  'one hour': 60,
  'an hour and a half': 90,
  'quarter of an hour': 15,
  'a quarter of an hour': 15,
};

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** "fifteen minutes", "two hours". */
function spelledOut(text: string): number | undefined {
  const [, number = '', unit = ''] = /^([a-z]+(?:-[a-z]+)?) (min(?:ute)?s?\.?|hours?)$/u.exec(text) ?? [];
  const count = NUMBERS[number];
  return count !== undefined && unit.startsWith('hour') ? count * 60 : count;
}

/**
 * The whole minutes a text says and nothing else: "5 min", "5m", "1 h 30", "½-1 hr" (the upper end of a range), "5+5
 * min", "2 x 10 min", "1 Hour, 30 minutes", "approx. 10 mins", in the usual words of English, German, French, Spanish,
 * Italian, Portuguese, Russian, Chinese and Arabic. Null for anything else, also where it is a length but none in whole
 * minutes: a length is never guessed.
 */
export function readDuration(text: string): number | null {
  // "5M" is five million, "13h30" and "9h00" are times of day.
  if (/\dM\b(?!\p{L})/u.test(text) || isClockTime(text)) return null;
  const plain = text
    .trim()
    .replace(/(\d?)\s*([½¼¾⅓⅔])/gu, (_, digit: string, sign: string) =>
      digit === '' || (HALVES[sign] ?? '').startsWith('.') ? `${digit}${HALVES[sign]}` : sign,
    )
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
  const minutes = minutesIn(plain.replace(BEFORE, '').replace(AFTER, ''), 0);
  return minutes === null || !isWhole(minutes) || minutes < 0 || minutes > LIMITS.minutes
    ? null
    : Math.round(minutes);
}

/** No item takes "13h30", and nobody writes an hour as "1h00" but on a clock. */
const isClockTime = (text: string): boolean =>
  /(?<!\d)(?:(?:[6-9]|[12]\d)\s?h\s?\d\d|\d\s?h\s?00)(?!\d)/iu.test(text);

const isWhole = (minutes: number): boolean => Math.abs(minutes - Math.round(minutes)) < 1e-6;

function minutesIn(text: string, depth: number): number | null {
  const said = WORDS[text] ?? spelledOut(text);
  if (said !== undefined) return said;
  const range = RANGE_OF_COUNTS.exec(text);
  if (range !== null) return upperEnd(sameUnit(range[1], range[2]), simple(range[2]));
  const sum = SUM_OF_COUNTS.exec(text);
  if (sum !== null)
    return added((sum[1] ?? '').split('+').map((count) => simple(`${count.trim()} ${sum[2]}`)));
  const times = TIMES.exec(text);
  if (times !== null) return multiplied(Number(times[1]), simple(times[2]));
  const single = simple(text);
  if (single !== null || depth > 0) return single;
  const parts = text.split(/\s*\+\s*/);
  if (parts.length > 1 && parts.length < 10)
    return added(parts.map((part) => minutesIn(withoutPurpose(part), 1)));
  const ends = text.split(/\s*(?:-|\bto\b)\s*/);
  return ends.length === 2 ? upperEnd(minutesIn(ends[0] ?? '', 1), minutesIn(ends[1] ?? '', 1)) : null;
}

/** "5 min Q&A" in a sum is five minutes. */
const withoutPurpose = (part: string): string =>
  part.replace(/\s+(?:for\s+)?(?:q\s?&\s?a|qa|discussion|questions)$/, '');

function simple(text: string | undefined): number | null {
  if (text === undefined) return null;
  const wall = WALL_HOURS.exec(text);
  if (wall !== null) return Number(wall[1]) * 60 + Number(wall[2]);
  const minutes = MINUTES.exec(text);
  if (minutes !== null) return count(minutes[1]);
  const hours = HOURS_AND_MINUTES.exec(text);
  if (hours === null) return null;
  const rest = Number(hours[2] ?? 0);
  const full = count(hours[1]);
  if (full === null || rest > 59 || (hours[2] !== undefined && !isWhole(full))) return null;
  return full * 60 + rest;
}

/** The lower end of "5-10 min" in the unit of the upper one. */
const sameUnit = (lower: string | undefined, upper: string | undefined): number | null =>
  lower === undefined || upper === undefined
    ? null
    : simple(upper.replace(new RegExp(`^${COUNT}`, 'u'), lower));

const upperEnd = (lower: number | null, upper: number | null): number | null =>
  lower === null || upper === null || lower >= upper ? null : upper;

const added = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0 as number | null);

const multiplied = (times: number, each: number | null): number | null =>
  each === null ? null : times * each;

function count(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [over, under] = text.split('/');
  if (under !== undefined) return Number(under) === 0 ? null : Number(over) / Number(under);
  return Number(text.replace(',', '.'));
}
