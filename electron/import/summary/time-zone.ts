import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { zoneText } from '../../../shared/summary/date-text.ts';

/**
 * Zones tried first, so that a name many share ("CET") becomes that of the places meetings are held. "GMT" is the
 * zone that is GMT all year, not London, which is not.
 */
const USUAL = [
  'UTC',
  'Africa/Abidjan',
  'Europe/Zurich',
  'Europe/London',
  'Europe/Paris',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Nairobi',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Dubai',
  'Asia/Bangkok',
  'Australia/Sydney',
] as const;
/** Cities meetings are held in that give no zone their name. */
const CITIES: Readonly<Record<string, string>> = {
  geneva: 'Europe/Zurich',
  geneve: 'Europe/Zurich',
  genf: 'Europe/Zurich',
  bern: 'Europe/Zurich',
  'new york': 'America/New_York',
  washington: 'America/New_York',
  nyc: 'America/New_York',
  montevideo: 'America/Montevideo',
  'the hague': 'Europe/Amsterdam',
  beijing: 'Asia/Shanghai',
  'addis ababa': 'Africa/Addis_Ababa',
  delhi: 'Asia/Kolkata',
  bonn: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  turin: 'Europe/Rome',
  brasilia: 'America/Sao_Paulo',
};
/** Names Intl does not print in English, with a zone in which they are true on the day. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  z: ['UTC'],
  cet: ['Europe/Zurich'],
  cest: ['Europe/Zurich'],
  wet: ['Europe/Lisbon'],
  west: ['Europe/Lisbon'],
  eet: ['Europe/Athens'],
  eest: ['Europe/Athens'],
  est: ['America/New_York'],
  edt: ['America/New_York'],
  et: ['America/New_York'],
  cst: ['America/Chicago'],
  cdt: ['America/Chicago'],
  pst: ['America/Los_Angeles'],
  pdt: ['America/Los_Angeles'],
  pt: ['America/Los_Angeles'],
  jst: ['Asia/Tokyo'],
  sgt: ['Asia/Singapore'],
  eat: ['Africa/Nairobi'],
  wat: ['Africa/Lagos'],
  sast: ['Africa/Johannesburg'],
  aest: ['Australia/Sydney'],
  aedt: ['Australia/Sydney'],
  msk: ['Europe/Moscow'],
};
/** What the model can keep as written; see meetingScalars.timeZone. */
const KEEPABLE = /^[A-Za-z0-9_+/-]{1,64}$/;

export type ReadZone = {
  readonly timeZone: string;
  /** Whether the summary will print the zone as the file did. */
  readonly isAsPrinted: boolean;
};

type When = Pick<Meeting, 'date' | 'startTime'>;

const answers = new Map<string, ReadZone | null>();

/** The time zone a printed name stands for on the day; null where it is not known and cannot be kept. */
export function readZone(name: string, when: When, language: string): ReadZone | null {
  // Asked again for the same line by each part that looks for dates; finding a rare zone takes hundreds of trials.
  const question = JSON.stringify([name, when.date, when.startTime, language]);
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = findZone(name, when, language);
  if (answers.size >= 200) answers.clear();
  answers.set(question, answer);
  return answer;
}

function findZone(name: string, when: When, language: string): ReadZone | null {
  const printed = (timeZone: string) => zoneText({ ...when, timeZone }, language);
  const isAsPrinted = (timeZone: string) => printed(timeZone) === name;
  for (const timeZone of USUAL) if (isAsPrinted(timeZone)) return { timeZone, isAsPrinted: true };
  // A name Intl knows as a zone would be printed as something else; any other is printed as it is written.
  if (KEEPABLE.test(name) && isAsPrinted(name)) return { timeZone: name, isAsPrinted: true };
  for (const timeZone of allZones()) if (isAsPrinted(timeZone)) return { timeZone, isAsPrinted: true };
  const key = name.toLowerCase().replace(/[().]/g, '').trim();
  const named = [...(NAMES[key] ?? []), ...cityZones(key), ...offsetZones(key)].find(isKnown);
  if (named !== undefined) return { timeZone: named, isAsPrinted: isAsPrinted(named) };
  return null;
}

let zones: readonly string[] | null = null;
const allZones = (): readonly string[] => {
  const offsets = Array.from(
    { length: 27 },
    (_, index) => `Etc/GMT${index > 12 ? '-' : '+'}${Math.abs(index - 12)}`,
  );
  return (zones ??= [...Intl.supportedValuesOf('timeZone'), ...offsets]);
};

/** "Geneva time", "heure de Paris": the zone of a city. */
function cityZones(key: string): readonly string[] {
  const city = key
    .replace(/\s*(?:local\s+)?time$|^heure de\s+|^hora de\s+|er zeit$/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  if (Object.hasOwn(CITIES, city)) return [CITIES[city] ?? ''];
  const last = `/${city.replaceAll(' ', '_')}`;
  return city === '' ? [] : allZones().filter((zone) => zone.toLowerCase().endsWith(last));
}

/** "UTC+2", "GMT +02:00", "+0200": a fixed offset. Etc zones count the other way round (tz database, file etcetera). */
function offsetZones(key: string): readonly string[] {
  const [, sign, hours = '', minutes = '00'] =
    /^(?:utc|gmt)?\s*([+−–-])\s*(\d{1,2}):?(\d{2})?$/.exec(key) ?? [];
  if (sign === undefined) return [];
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  if (minutes === '00') return [`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`];
  const at = new Date('2026-01-01T12:00:00Z');
  return allZones().filter((timeZone) => {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
    return parts.find((part) => part.type === 'timeZoneName')?.value === `GMT${offset}`;
  });
}

function isKnown(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    return false;
  }
}
