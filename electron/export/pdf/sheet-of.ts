import type { Annex, Summary } from '../../../shared/summary/summary.ts';
import { PREVIOUS_ACTION_SHARES } from '../previous-action-columns.ts';
import { breakable } from './break-long-words.ts';
import { sheetLayout, textWidth } from './sheet-layout.ts';
import { sheetLine } from './sheet-line.ts';
import { sheetNodes } from './sheet-nodes.ts';
import type { Sheet, SheetAnnex, SheetNode, SheetProperties } from './sheet.ts';
import { typstLanguage } from './typst-language.ts';

/** Em that bullets and their indents take from a line, at the deepest. */
const INDENT = 5;
/** Points between the rule of a cell and its text, both sides. */
const CELL_INSET = 10;

/** What the pages show. */
export function sheetOf(summary: Summary): Sheet {
  const { layout, titleBlock } = summary;
  const { bodySize, headingSize, titleSize } = layout.fonts;
  const width = textWidth(layout);
  const lineRoom = width / bodySize - INDENT;
  const digits = String(largestNumber(summary)).length;
  return {
    direction: summary.direction,
    layout: sheetLayout(layout),
    titleBlock: [
      breakable(titleBlock.meeting, width / titleSize),
      breakable(titleBlock.document, width / titleSize),
      breakable(titleBlock.dateLine, width / bodySize),
    ],
    status: breakable(summary.status?.text ?? '', width / titleSize),
    pageMark: summary.status?.isDraft === true ? summary.status.text : '',
    opening: openingNode(summary.opening, lineRoom, digits),
    sections: summary.sections.map(({ number, heading, blocks }) => ({
      heading: breakable(number === null ? heading : `${number}. ${heading}`, width / headingSize),
      nodes: sheetNodes(blocks, lineRoom, digits),
    })),
    annexes: summary.annexes.map((annex) => sheetAnnex(annex, layout.fonts, width)),
  };
}

/** What the file says of itself. */
export function sheetProperties(summary: Summary, carriesMeeting: boolean): SheetProperties {
  const { title, author, subject, date } = summary.properties;
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  return {
    title,
    author,
    subject,
    date: year === undefined || month === undefined || day === undefined ? null : [year, month, day],
    ...typstLanguage(summary.language),
    carriesMeeting,
    logoText: summary.layout.logo?.alternativeText ?? null,
  };
}

function openingNode(opening: Summary['opening'], room: number, digits: number): SheetNode | null {
  if (opening === null) return null;
  const spans = sheetLine(opening.text, room);
  return opening.number === null
    ? { kind: 'paragraph', spans }
    : {
        kind: 'numbered',
        items: [{ number: opening.number, spans, subNotes: [] }],
        missingDigits: Math.max(digits - String(opening.number).length, 0),
      };
}

/** The largest paragraph number, 0 where none is numbered. */
function largestNumber({ opening, sections }: Summary): number {
  let largest = opening?.number ?? 0;
  for (const { blocks } of sections)
    for (const block of blocks)
      if (block.kind === 'numbered' && block.number > largest) largest = block.number;
  return largest;
}

function sheetAnnex(annex: Annex, fonts: Summary['layout']['fonts'], width: number): SheetAnnex {
  const heading = breakable(annex.heading, width / fonts.headingSize);
  if (annex.kind === 'agenda') {
    const room = width / fonts.bodySize - INDENT;
    const items = annex.items.map(({ number, text }) => ({ number, text: breakable(text, room) }));
    return { kind: 'agenda', heading, items };
  }
  if (annex.kind === 'previousActions') {
    const rooms = PREVIOUS_ACTION_SHARES.map(
      (share) => ((width * share) / 100 - CELL_INSET) / fonts.tableSize,
    );
    return {
      kind: 'previousActions',
      heading,
      shares: PREVIOUS_ACTION_SHARES,
      names: annex.columns.map((name, column) => breakable(name, rooms[column] ?? 0)),
      rows: annex.rows.map(({ cells }) => cells.map((cell, column) => sheetLine(cell, rooms[column] ?? 0))),
    };
  }
  const count = Math.max(annex.columns.length, 1);
  const rowRoom = (width - CELL_INSET) / fonts.tableSize;
  const cellRoom = (width / count - CELL_INSET) / fonts.tableSize;
  return {
    kind: 'participants',
    heading,
    columns: {
      count,
      names: annex.showsColumnNames ? annex.columns.map((name) => breakable(name, cellRoom)) : [],
    },
    lists: annex.lists.map((list) => ({
      heading: list.heading === null ? null : breakable(list.heading, width / fonts.bodySize),
      groups: list.groups.map((group) => ({
        heading: breakable(group.heading, rowRoom),
        rows: group.rows.map((row) => row.map((cell) => breakable(cell, cellRoom))),
      })),
    })),
  };
}
