import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { spaceBefore } from '../../../shared/summary/fill-template.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { patternText } from './pattern-text.ts';

export type AgendaLine = {
  readonly title: string;
  readonly plannedMinutes: number | null;
  /** Minutes are named in a form that could not be read for sure. */
  readonly isUnclear: boolean;
};

const HOURS = String.raw`(?:hours?|hrs?|h|heures?|horas?|std\.?|stunden?|час(?:а|ов)?|小[时時]|ساعة|ساعات)`;
const MINUTES = String.raw`(?:minutes?|mins?\.?|min\.?|m|'|′|minuten?|minutos?|мин(?:ут[аы]?)?\.?|分(?:钟|鐘)?|دقيقة|دقائق|د)`;
const DURATION = new RegExp(
  String.raw`^(?:(?<hours>\d{1,3})(?:[.,](?<part>5|25|75))?\s*${HOURS}(?:\s*(?:and\s+)?(?<rest>\d{1,2})\s*${MINUTES}?)?|(?<minutes>\d{1,4})\s*${MINUTES}|(?<clockHours>\d{1,2}):(?<clockMinutes>\d{2})\s*(?:${HOURS}))$`,
  'iu',
);
const TAIL =
  /^(?<title>.*?)\s*(?:[(（](?<round>[^()（）]*)[)）]|\[(?<square>[^[\]]*)\]|(?:\s[–—-]|[:,])\s*(?<open>\d[^()[\]]*))$/su;

/**
 * A line of the agenda: title, and planned minutes behind it as the house style prints them or in another usual form:
 * "(5 min)", "(1 h 30)", "[5 minutes]", "– 5 min". `isLiteral` lines are read in the house style's form only.
 */
export function readAgendaLine(
  text: string,
  { isLiteral, style }: { isLiteral: boolean; style: CompleteStyle },
): AgendaLine {
  const own = ownForm(text, style);
  if (own !== null) return own;
  if (isLiteral) return { title: text, plannedMinutes: null, isUnclear: false };
  // A title is shorter; looking for minutes behind a longer one takes the square of its length.
  const tail = text.length > LIMITS.nameLength ? undefined : TAIL.exec(text)?.groups;
  const inside = tail?.['round'] ?? tail?.['square'] ?? tail?.['open'];
  if (tail === undefined || inside === undefined)
    return { title: text, plannedMinutes: null, isUnclear: false };
  const minutes = readDuration(inside);
  // Minutes stand behind a title; a line that is nothing else is kept as it stood.
  const { title = '' } = tail;
  if (minutes !== null)
    return title === ''
      ? { title: text, plannedMinutes: null, isUnclear: false }
      : { title, plannedMinutes: minutes, isUnclear: false };
  const namesTime =
    /\d/.test(inside) &&
    new RegExp(String.raw`(?:^|[\d\s])(?:${MINUTES}|${HOURS})(?:[\s.]|$)`, 'iu').test(inside);
  return { title: text, plannedMinutes: null, isUnclear: namesTime };
}

/** Exactly as the house style prints it, so that what we printed comes back whatever the title looks like. */
function ownForm(text: string, { labels }: CompleteStyle): AgendaLine | null {
  const [before = '', after] = labels.plannedMinutes.split('{minutes}');
  if (after === undefined) return null;
  const match = new RegExp(
    `^(?:(?<title>.+)${spaceBefore(before)})?${patternText(before)}(?<minutes>0|[1-9]\\d{0,4})${patternText(after)}$`,
    'su',
  ).exec(text);
  const minutes = Number(match?.groups?.['minutes']);
  if (match === null || minutes > LIMITS.minutes) return null;
  return { title: match.groups?.['title'] ?? '', plannedMinutes: minutes, isUnclear: false };
}

/** "5 min", "1 h 30", "1.5 hours" as whole minutes; null for what is none of these. */
function readDuration(text: string): number | null {
  const found = DURATION.exec(text.trim())?.groups;
  if (found === undefined) return null;
  const number = (name: string): number => Number(found[name] ?? 0);
  const part = found['part'] === undefined ? 0 : Number(`0.${found['part']}`) * 60;
  const minutes =
    number('minutes') +
    (number('hours') + number('clockHours')) * 60 +
    part +
    number('rest') +
    number('clockMinutes');
  return minutes <= LIMITS.minutes ? minutes : null;
}
