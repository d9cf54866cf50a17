import { builtInStyles } from '../../shared/summary/built-in-styles.ts';
import { HOUSE_STYLE_BYTES } from '../../shared/summary/house-style-file.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { createHouseStyles, type HouseStyles } from '../house-styles/house-styles.ts';
import { judgeStyleFile } from '../house-styles/style-folder.ts';
import { readFileBytes } from '../library/read-file-bytes.ts';
import { foldersOf } from '../settings/folders.ts';
import { unreadableFailure, usageFailure, type CliFailure } from './exit-code.ts';

/** The house styles of this user's library, the same ones the window shows. */
export const libraryStyles = (): HouseStyles => createHouseStyles(foldersOf().library);

/** `--style NAME|FILE`: a style by id, built in or of the library, or a house style file. */
export async function houseStyleOption(nameOrFile: string): Promise<Result<HouseStyle, CliFailure>> {
  const styles = libraryStyles();
  const found = await styles.find(nameOrFile);
  if (found !== null) return success(found.style);
  return /[./\\]/.test(nameOrFile)
    ? readStyleFile(nameOrFile, 'Nothing was exported.')
    : failure(usageFailure(await unknownStyle(nameOrFile, styles)));
}

/** That there is no style of this id, and which there are. */
export async function unknownStyle(id: string, styles: HouseStyles): Promise<string> {
  const read = await styles.list();
  const own = read.ok ? read.value.kept.map(({ style }) => style.id) : [];
  const known = builtInStyles.map((style) => style.id).join(', ');
  const inLibrary = own.length === 0 ? '' : `, in the library ${own.join(', ')}`;
  return `There is no house style "${id}"; built in are ${known}${inLibrary}, or name a house style file.`;
}

/** A house style file named on the command line; `kept` says what did not happen where it cannot be used. */
export async function readStyleFile(path: string, kept: string): Promise<Result<HouseStyle, CliFailure>> {
  const bytes = await readFileBytes(path, HOUSE_STYLE_BYTES);
  if (!bytes.ok)
    return failure(
      unreadableFailure(`House style ${path} could not be read: ${bytes.error.reason}. ${kept}`),
    );
  const judged = judgeStyleFile(`House style ${path}`, bytes.value);
  return judged.ok
    ? judged
    : failure(unreadableFailure(`${judged.error} ${kept} See "rapporteur schema house-style".`));
}
