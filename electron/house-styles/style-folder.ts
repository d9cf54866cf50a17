import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../shared/result.ts';
import { builtInStyle } from '../../shared/summary/built-in-styles.ts';
import { HOUSE_STYLE_BYTES, readHouseStyleText } from '../../shared/summary/house-style-file.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { readFileBytes } from '../library/read-file-bytes.ts';

/** A style of the library, where it is kept, and what its file held when it was read. */
export type KeptStyle = { readonly style: HouseStyle; readonly path: string; readonly revision: string };

/** Everything in a folder of house styles: the styles, and a sentence for each file that is none. */
export type StyleFolder = {
  readonly kept: readonly KeptStyle[];
  readonly problems: readonly { readonly fileName: string; readonly sentence: string }[];
};

/** Where the styles of a library are: beside its meetings, so that they travel with them. */
export const styleFolderOf = (libraryFolder: string): string => join(libraryFolder, 'House styles');

/** Says whether a style's file was changed since. */
export const revisionOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** A house style file from outside, judged: `name` stands at the beginning of the sentence. */
export function judgeStyleFile(name: string, bytes: Uint8Array): Result<HouseStyle, string> {
  if (bytes.length > HOUSE_STYLE_BYTES)
    return failure(`${name} is larger than ${HOUSE_STYLE_BYTES / 1024 / 1024} MB, so it is no house style.`);
  const read = readHouseStyleText(new TextDecoder().decode(bytes));
  return read.ok ? read : failure(`${name} ${read.error}.`);
}

type Read = { readonly version: string; readonly result: Result<KeptStyle, string> };

/** Reads a folder of house styles; a file that has not changed since is not read again. */
export function createStyleReader(folder: string): () => Promise<Result<StyleFolder, string>> {
  const known = new Map<string, Read>();
  return async () => {
    const names = await namesIn(folder);
    if (!names.ok) return names;
    const kept: KeptStyle[] = [];
    const problems: { fileName: string; sentence: string }[] = [];
    for (const fileName of names.value) {
      const path = join(folder, fileName);
      const version = await versionOf(path);
      const earlier = known.get(path);
      const read = earlier?.version === version ? earlier.result : await readStyle(fileName, path);
      known.set(path, { version, result: read });
      const clash = read.ok ? clashOf(read.value, kept) : null;
      if (read.ok && clash === null) kept.push(read.value);
      else
        problems.push({
          fileName,
          sentence: clash ?? (read.ok ? '' : `${read.error} It was left as it is.`),
        });
    }
    return success({ kept, problems });
  };
}

/** Names of the files lying in the folder themselves, in one order on every machine; none where there is no folder. */
async function namesIn(folder: string): Promise<Result<readonly string[], string>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter(
      (entry) => entry.isFile() && /\.json$/i.test(entry.name) && !entry.name.startsWith('.'),
    );
    return success(files.map(({ name }) => name).toSorted());
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return success([]);
    return failure(`The folder ${folder} could not be read: ${describeSystemError(error)}.`);
  }
}

const versionOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => 'gone',
  );

async function readStyle(fileName: string, path: string): Promise<Result<KeptStyle, string>> {
  const bytes = await readFileBytes(path, HOUSE_STYLE_BYTES);
  if (!bytes.ok) return failure(`${fileName} could not be read: ${bytes.error.reason}.`);
  const style = judgeStyleFile(fileName, bytes.value);
  return style.ok ? success({ style: style.value, path, revision: revisionOf(bytes.value) }) : style;
}

function clashOf({ style: { id }, path }: KeptStyle, kept: readonly KeptStyle[]): string | null {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const advice = 'Give it an id of its own in the file, or import it once more.';
  if (builtInStyle(id) !== undefined)
    return `${name} has the id “${id}”, which is that of a style that comes with Rapporteur, so it is not used. ${advice}`;
  return kept.some((other) => other.style.id === id)
    ? `${name} has the id “${id}”, which another file here has too, so it is not used. ${advice}`
    : null;
}
