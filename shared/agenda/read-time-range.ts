const HALF_DAY = 12 * 60;
const DAY = 24 * 60;
const TIME = '(\\d{1,2})(?:\\s?[:.h]\\s?([0-5]\\d))?\\s?(a\\.?m\\.?|p\\.?m\\.?|h|uhr)?';
/** The end of a range: the zone behind it, if any, is that of the meeting or does not matter to a length. */
const ZONE =
  '(?:\\s*\\(?(?:utc|gmt|z|ce?s?t|b?st|ist|e[ds]?t|c[ds]t|m[ds]t|p[ds]?t|ee?s?t|we?s?t|wat|cat|eat|msk|sgt|jst|kst|hkt|aes?t|aedt)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)?';
const RANGE = new RegExp(`^(?:from |de |von )?${TIME}\\s*(?:-|to|until|à|bis|a)\\s*${TIME}${ZONE}$`, 'i');
const OPEN = new RegExp(`^(?:at |from )?${TIME}\\s*-?${ZONE}$`, 'i');

type WallTime = { readonly minutes: number; readonly half: 'am' | 'pm' | null };

/**
 * The minutes from one time of day to another where the text is "10:00-10:15", "11:45am - 12:45pm", "10h00 à 10h30",
 * "23:30–00:15 UTC" and nothing else. Null where it is something else, or where it could mean two lengths.
 */
export function readTimeRange(text: string): number | null {
  const match = RANGE.exec(
    text
      .trim()
      .replaceAll(/[‐‑‒–—−]/g, '-')
      .replaceAll(/\s+/g, ' '),
  );
  if (match === null) return null;
  const [, startHour, startMinute, startHalf, endHour, endMinute, endHalf] = match;
  // "10-15" are no times of day; "9-10am" and "9h-10h" are.
  const hasTimes =
    (startMinute !== undefined && endMinute !== undefined) ||
    (startHalf !== undefined && endHalf !== undefined) ||
    halfOf(endHalf) !== null ||
    ((startMinute !== undefined || endMinute !== undefined) &&
      (startHalf !== undefined || endHalf !== undefined));
  if (!hasTimes) return null;
  const start = wallTime(startHour, startMinute, startHalf);
  const end = wallTime(endHour, endMinute, endHalf);
  return start === null || end === null ? null : lengthBetween(start, end);
}

/** Whether the text is a time of day alone, as in "8:30", "8:30-" and "[ 0:29 ]": it begins then, for nobody knows how long. */
export function isTimeOfDay(text: string): boolean {
  const match = OPEN.exec(text.trim().replaceAll(/[‐‑‒–—−]/g, '-'));
  return match !== null && (match[2] !== undefined || match[3] !== undefined) && Number(match[1]) <= 24;
}

const halfOf = (text: string | undefined): 'am' | 'pm' | null => {
  const first = text?.[0]?.toLowerCase();
  return first === 'a' ? 'am' : first === 'p' ? 'pm' : null;
};

function wallTime(
  hour: string | undefined,
  minute: string | undefined,
  suffix: string | undefined,
): WallTime | null {
  const half = halfOf(suffix);
  const hours = Number(hour);
  if (hours > 24 || (half !== null && (hours > 12 || hours === 0))) return null;
  const counted = half === null ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return { minutes: counted * 60 + Number(minute ?? 0), half };
}

function lengthBetween(start: WallTime, end: WallTime): number | null {
  if (start.half === null && end.half !== null) {
    // "9-10am" and "11:45-12:45pm": the start lies in the half that makes the shorter length.
    const lengths = [start.minutes, (start.minutes % HALF_DAY) + HALF_DAY, start.minutes % HALF_DAY]
      .map((minutes) => positive(end.minutes - minutes))
      .filter((length) => length > 0);
    return plausible(Math.min(...lengths));
  }
  const length = positive(end.minutes - start.minutes);
  if (end.minutes < start.minutes && start.half === null && end.half === null) {
    // "11:30-1:00" is over noon; "23:30-00:15" is over midnight; what could be either is nothing.
    const overNoon = end.minutes + HALF_DAY - start.minutes;
    if (start.minutes <= HALF_DAY + 59 && overNoon > 0 && overNoon <= 4 * 60) return overNoon;
    return length <= 4 * 60 ? length : null;
  }
  return plausible(length);
}

const positive = (minutes: number): number => (minutes < 0 ? minutes + DAY : minutes);
const plausible = (length: number): number | null => (length > 0 && length <= HALF_DAY ? length : null);
