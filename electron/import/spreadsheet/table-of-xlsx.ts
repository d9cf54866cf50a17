import { failure, success, type Result } from '../../../shared/result.ts';
import { mainDocumentName } from '../main-document-name.ts';
import { readZip } from '../read-zip.ts';
import { LIST_ZIP_LIMITS, MOST_LINES, tooManyLines, type TextFailure } from '../text-of-file.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetParts } from './sheet-parts.ts';
import { sheetRows } from './sheet-rows.ts';

/**
 * The first visible sheet with something in it as tab-separated text, a line a row, so that it is read as what is copied
 * from a spreadsheet. Null where a zip holds no workbook. Nothing outside the file is read and no formula is run.
 */
export function tableOfXlsx(bytes: Uint8Array): Result<string, TextFailure> | null {
  const files = readZip(bytes, LIST_ZIP_LIMITS);
  if (!files.ok) return failure({ kind: 'zip', problem: files.error });
  const workbook = mainDocumentName(files.value);
  if (workbook === null || !/(?:^|\/)workbook\d*\.xml$/iu.test(workbook)) return null;
  const strings = sharedStrings(files.value.get(workbook.replace(/[^/]*$/u, 'sharedStrings.xml')));
  for (const part of sheetParts(files.value, workbook)) {
    const { rows, hasMore } = sheetRows(files.value.get(part) ?? new Uint8Array(), strings, MOST_LINES);
    if (hasMore) return failure(tooManyLines);
    if (rows.length > 0) return success(rows.map((cells) => cells.map(cellText).join('\t')).join('\n'));
  }
  return failure({ kind: 'empty' });
}

/** A cell on one line, in quotes where it holds some, as spreadsheets copy it. */
function cellText(cell: string): string {
  const text = cell.replaceAll(/\s+/gu, ' ').trim();
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
