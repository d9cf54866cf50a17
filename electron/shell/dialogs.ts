import { basename, dirname, extname, join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import type { AnswerOf, Delivered, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Delivery } from '../bridge/bridge-services.ts';
import type { Caller } from '../bridge/caller.ts';
import { writeFileAtomically } from '../library/write-file-atomically.ts';
import { windowOf } from './window-callers.ts';

/** What a kind of file is called in a dialog. */
export const FILE_KINDS: Readonly<Record<string, string>> = {
  minutes: 'Meeting',
  docx: 'Word document',
  pdf: 'PDF',
  md: 'Markdown',
  html: 'Web page',
  csv: 'Comma-separated values',
  xlsx: 'Spreadsheet',
  ics: 'Calendar',
  eml: 'Mail',
  json: 'JSON file',
  txt: 'Text',
};

/** Lets the user choose a meeting file. */
export async function chooseMeetingFile(
  caller: Caller,
  libraryFolder: string,
): Promise<AnswerOf<'chooseMeetingFile'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parentOf(caller), {
    title: 'Open a meeting',
    defaultPath: libraryFolder,
    filters: [{ name: 'Meetings', extensions: ['minutes'] }],
    properties: ['openFile'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? { kind: 'cancelled' } : { kind: 'chosen', path };
}

/** Asks where a file should go, beside the meeting unless the user says otherwise, and writes it there whole. */
export async function deliverFile(
  caller: Caller,
  { fileName, beside, content, notices }: Delivery,
): Promise<Result<Delivered, Sentence>> {
  const extension = extname(fileName).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(parentOf(caller), {
    title: 'Save',
    defaultPath: join(dirname(beside), fileName),
    filters: [{ name: FILE_KINDS[extension] ?? extension, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return success({ kind: 'cancelled' });
  // Writing a document over the meeting's own file would be undone by the next save, and the document lost.
  if (filePath === beside)
    return failure({
      sentence: `${basename(filePath)} is the meeting itself, so nothing was written there. Choose another name.`,
    });
  const written = await writeFileAtomically(filePath, content);
  return written.ok
    ? success({ kind: 'written', path: filePath, notices })
    : failure({
        sentence: `${basename(filePath)} could not be written: ${written.error.reason}. What stood there is unchanged; choose another place.`,
      });
}

/** A window that closed meanwhile has no dialog of its own; then any other, which there is while calls are answered. */
export function parentOf(caller: Caller): BrowserWindow {
  const parent = windowOf(caller) ?? BrowserWindow.getAllWindows()[0];
  if (parent === undefined) throw new Error('A dialog was asked for by no window');
  return parent;
}
