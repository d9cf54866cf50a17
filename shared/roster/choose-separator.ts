import { LIST_MARK } from '../names/list-mark.ts';
import { columnsOfHeading } from './usual-column.ts';

/** So many lines say what the others are like; a heading row stands among the first. */
const SAMPLE = 200;
const FIRST = 6;
/** E-mail recipients, "Neves, Ana <ana@example.org>; …", are no table. */
const RECIPIENT = /<[^<>\s]+@[^<>\s]+>/u;

/** What parts the cells of a pasted table: tabs, semicolons or commas; null where the text is lines, or Markdown. */
export function chooseSeparator(text: string): '\t' | ';' | ',' | null {
  const lines = text
    .split(/\r\n|[\n\r]/u, SAMPLE)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');
  const hasTab = (line: string): boolean => /\S\s*\t/u.test(line.trim().replace(LIST_MARK, ''));
  if (lines.some(hasTab)) return '\t';
  if (lines.some((line) => line.trim().startsWith('|'))) return null;
  for (const separator of [';', ','] as const)
    if (lines.slice(0, FIRST).some((line) => isHeadingWith(line, separator))) return separator;
  const isMost = (isSo: (line: string) => boolean): boolean =>
    lines.length > 1 && lines.filter(isSo).length >= lines.length * 0.8;
  if (isMost((line) => RECIPIENT.test(line))) return null;
  if (isMost((line) => line.includes(';'))) return ';';
  // "Neves, Ana" is one name; without the space after it, or with a second comma, it is a table's row.
  return isMost((line) => /,\S/u.test(line)) || isMost((line) => /,.*,/u.test(line)) ? ',' : null;
}

function isHeadingWith(line: string, separator: string): boolean {
  const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
  return cells.length > 1 && (columnsOfHeading(cells)?.filter((column) => column !== null).length ?? 0) > 1;
}
