import type { Doubt } from './find-length.ts';
import { plainMarkdown, withoutListMark } from './plain-markdown.ts';
import { readAgendaLine, type AgendaLine } from './read-agenda-line.ts';
import { cellsOf, columnsOf, isRule, readTableRow, type Columns } from './read-table-row.ts';
import { LIMITS } from '../meeting/limits.ts';
import { cleanText } from '../text/clean-text.ts';
import { linesOf } from '../text/lines-of.ts';

/** One item as it was understood, to be looked at before it is taken. */
export type ReadItem = {
  /** Line of the text it stands on, from 1. */
  readonly line: number;
  readonly title: string;
  readonly minutes: number | null;
  readonly speakers: readonly string[];
  /** Why the minutes are left empty although the line speaks of time. */
  readonly doubt: Doubt | null;
  /** False for what is more likely the heading of several items, or of the agenda, than an item. */
  readonly isItem: boolean;
};

type Draft = AgendaLine & { readonly line: number; readonly isHeading: boolean; readonly indent: number };

const INDENT_OF_DETAIL = 2;
/** Characters of a line that is looked into: some patterns take the square of its length. A longer one is a title as it stands. */
const LONGEST_LINE = 4_000;

/**
 * Reads an agenda of one item a line, in plain text, Markdown or a pasted table. A line with nothing but a length (and
 * who leads) belongs to the item above it. What the text does not say for certain stays empty.
 */
export function readAgenda(text: string): ReadItem[] {
  const drafts: Draft[] = [];
  let columns: Columns | null = null;
  for (const [index, line] of linesOf(text).entries()) {
    if (drafts.length >= LIMITS.agendaItems) break;
    if (line.length > LONGEST_LINE) {
      add(drafts, {
        title: cleanText(line).trim(),
        minutes: null,
        speakers: [],
        doubt: null,
        line: index + 1,
        isHeading: false,
        indent: 0,
      });
      continue;
    }
    if (line.trim() === '' || /^\s*(?:[-*_=]\s*){3,}$/.test(line) || /^\s*(?:```|<!--)/.test(line)) {
      if (line.trim() === '') columns = null;
      continue;
    }
    const { text: content, isHeading, indent } = withoutListMark(line);
    const plain = plainMarkdown(content);
    const cells = cellsOf(plain);
    if (cells !== null && isRule(cells)) continue;
    const heading = cells === null ? null : columnsOf(cells);
    if (heading !== null) columns = heading;
    else
      add(drafts, {
        ...(cells === null ? readAgendaLine(plain) : readTableRow(cells, columns)),
        line: index + 1,
        isHeading,
        indent,
      });
  }
  return drafts.filter(({ title, minutes }) => title !== '' || minutes !== null).map(finished);
}

/** Adds a line, or joins its length to the item above. */
function add(drafts: Draft[], draft: Draft): void {
  const above = drafts.at(-1);
  const isDetail = draft.title === '' && draft.minutes !== null;
  if (
    isDetail &&
    above !== undefined &&
    above.title !== '' &&
    above.minutes === null &&
    draft.line - above.line <= 2
  )
    drafts[drafts.length - 1] = {
      ...above,
      minutes: draft.minutes,
      speakers: [...above.speakers, ...draft.speakers],
      doubt: null,
    };
  else drafts.push(draft);
}

function finished(draft: Draft, index: number, drafts: readonly Draft[]): ReadItem {
  const { line, title, minutes, speakers, doubt, isHeading, indent } = draft;
  const next = drafts[index + 1];
  const isOverItems = isHeading && next !== undefined && !next.isHeading;
  const hasTimes = drafts.some((other) => other.minutes !== null);
  const isDetail =
    indent >= INDENT_OF_DETAIL &&
    minutes === null &&
    drafts.some((other) => other.indent < indent && other.minutes !== null);
  const isAside =
    title === '' ||
    (hasTimes && minutes === null && (isHeading || isDetail)) ||
    (isOverItems && next.minutes !== null);
  return {
    line,
    title: title.slice(0, LIMITS.nameLength),
    minutes,
    speakers: speakers.filter((speaker) => speaker.length <= LIMITS.nameLength).slice(0, 1_000),
    doubt,
    isItem: !isAside,
  };
}
