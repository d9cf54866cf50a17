import type { AgendaLine } from './read-agenda-line.ts';
import { readAgendaLine } from './read-agenda-line.ts';
import { TAB, withoutSigns } from './plain-markdown.ts';
import { readLength } from './read-bracket.ts';
import { isTimeOfDay } from './read-time-range.ts';
import { canBePeople, splitSpeakers } from './speakers.ts';

/** What the columns of a table hold, from its heading row. */
export type Columns = {
  readonly minutes: number | null;
  readonly title: number | null;
  readonly speakers: number | null;
};

const MINUTES_HEADING =
  /^(?:(?:time|duration|length|planned)?\s*[([]?\s*(?:min|mins|minutes)\.?\s*[)\]]?|duration|length|timebox|dauer|durée|duración)$/i;
const TITLE_HEADING =
  /^(?:topic|title|item|agenda item|agenda|subject|description|thema|sujet|tema|point|discussion)s?$/i;
const SPEAKERS_HEADING =
  /^(?:speaker|presenter|lead|owner|champion|who|name|responsible|facilitator|person)(?:s|\(s\))?$/i;
const OTHER_HEADING = /^(?:#|no\.?|nr\.?|number|time|start|end|slides|notes|stage|links?|timebox)$/i;

/** The cells of a line of a table (its Markdown plain), "| a | b |" or with tabs; null where the line is none. */
export function cellsOf(line: string): string[] | null {
  const trimmed = line.trim();
  if (trimmed.startsWith('|') && trimmed.length > 1)
    return trimmed
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
  return trimmed.includes(TAB) ? trimmed.split(TAB).map((cell) => cell.trim()) : null;
}

/** The rule under a heading row, "|---|:-:|". */
export const isRule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^:?-+:?$/.test(cell) || cell === '');

/** The columns where the row is the heading of a table; null where it is one of its items. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const plain = cells.map(withoutSigns);
  const place = (pattern: RegExp): number | null => {
    const index = plain.findIndex((cell) => pattern.test(cell));
    return index < 0 ? null : index;
  };
  const isHeading = plain.every(
    (cell) =>
      cell === '' ||
      [MINUTES_HEADING, TITLE_HEADING, SPEAKERS_HEADING, OTHER_HEADING].some((pattern) => pattern.test(cell)),
  );
  if (!isHeading || plain.every((cell) => cell === '')) return null;
  return { minutes: place(MINUTES_HEADING), title: place(TITLE_HEADING), speakers: place(SPEAKERS_HEADING) };
}

/** Reads one row: a cell that is a length gives the minutes, the first with words in it the title, one of names who leads. */
export function readTableRow(cells: readonly string[], columns: Columns | null): AgendaLine {
  const plain = cells.map(withoutSigns);
  const lengths = plain.map((cell, index) =>
    index === columns?.minutes && /^\d{1,3}$/.test(cell) ? Number(cell) : readLength(cell),
  );
  const known = lengths.filter((length) => length !== null);
  const isWord = (cell: string, index: number): boolean =>
    lengths[index] === null && /\p{L}/u.test(cell) && !isTimeOfDay(cell) && index !== columns?.speakers;
  const titleAt = columns?.title ?? plain.findIndex(isWord);
  const title = readAgendaLine(cells[titleAt] ?? '');
  const speakersAt =
    columns?.speakers ??
    plain.findIndex((cell, index) => index !== titleAt && isWord(cell, index) && canBePeople(cell));
  const speakers = [...title.speakers, ...splitSpeakers(plain[speakersAt] ?? '')];
  const all = [...new Set([...known, ...(title.minutes === null ? [] : [title.minutes])])];
  const [only = null] = all;
  const begins = plain.some((cell, index) => index !== titleAt && isTimeOfDay(cell));
  if (all.length > 1) return { ...title, minutes: null, speakers, doubt: 'several' };
  return {
    ...title,
    minutes: only,
    speakers,
    doubt: only !== null ? null : (title.doubt ?? (begins ? 'beginning' : null)),
  };
}
