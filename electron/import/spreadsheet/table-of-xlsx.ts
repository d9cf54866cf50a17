import { failure, success, type Result } from '../../../shared/result.ts';
import { mainDocumentName } from '../main-document-name.ts';
import { readZip } from '../read-zip.ts';
import { unsafeParts } from '../unsafe-parts.ts';
import { LIST_ZIP_LIMITS, MOST_LINES, tooManyLines, type TextFailure } from '../text-of-file.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetParts } from './sheet-parts.ts';
import { sheetRows } from './sheet-rows.ts';

/** Of text in all cells; a string that many cells share costs each of them its length. */
const MOST_CHARACTERS = 20_000_000;

/**
 * The first visible sheet with something in it as tab-separated text, a line a row, so that it is read as what is copied
 * from a spreadsheet. Null where a zip holds no workbook. Nothing outside the file is read and no formula is run.
 */
export function tableOfXlsx(bytes: Uint8Array): Result<string, TextFailure> | null {
  const files = readZip(bytes, LIST_ZIP_LIMITS);
  if (!files.ok) return failure({ kind: 'zip', problem: files.error });
  const workbook = mainDocumentName(files.value);
  if (workbook === null || !/(?:^|\/)workbook\d*\.xml$/iu.test(workbook)) return null;
  const problem = unsafeParts(files.value);
  if (problem !== null) return failure({ kind: 'unsafe', problem });
  const strings = sharedStrings(files.value.get(workbook.replace(/[^/]*$/u, 'sharedStrings.xml')));
  if (strings === 'tooMany') return failure(tooManyLines);
  if (strings === 'tooDeep') return failure(tooDeep);
  for (const part of sheetParts(files.value, workbook)) {
    const { rows, excess } = sheetRows(files.value.get(part) ?? new Uint8Array(), strings, {
      rows: MOST_LINES,
      characters: MOST_CHARACTERS,
    });
    if (excess === 'depth') return failure(tooDeep);
    if (excess === 'rows') return failure(tooManyLines);
    if (excess === 'characters') return failure({ kind: 'tooLarge', limit: '20 million characters' });
    if (rows.length > 0) return success(rows.map((cells) => cells.map(cellText).join('\t')).join('\n'));
  }
  return failure({ kind: 'empty' });
}

const tooDeep: TextFailure = { kind: 'unsafe', problem: 'depth' };

/** A cell on one line, in quotes where it holds some, as spreadsheets copy it. */
function cellText(cell: string): string {
  const text = cell.replaceAll(/\s+/gu, ' ').trim();
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
