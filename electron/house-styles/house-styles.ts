import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../shared/result.ts';
import { builtInStyle, defaultStyle } from '../../shared/summary/built-in-styles.ts';
import { writeHouseStyleText } from '../../shared/summary/house-style-file.ts';
import { freeStyleId } from '../../shared/summary/house-style-id.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { makeFolder } from '../library/make-folder.ts';
import { writeFileAtomically } from '../library/write-file-atomically.ts';
import {
  createStyleReader,
  revisionOf,
  styleFolderOf,
  type KeptStyle,
  type StyleFolder,
} from './style-folder.ts';

/** A style as it stands, and what its file held; the revision is null for one that comes with Rapporteur. */
export type FoundStyle = { readonly style: HouseStyle; readonly revision: string | null };

/** The style a meeting is printed in, and whether it is the one the meeting asks for. */
export type ResolvedStyle = { readonly style: HouseStyle; readonly isThere: boolean };

/** The house styles of a library. A failure is a whole sentence; nothing was changed by it. */
export type HouseStyles = {
  readonly folder: string;
  readonly list: () => Promise<Result<StyleFolder, string>>;
  readonly find: (id: string) => Promise<FoundStyle | null>;
  /** The one way from a meeting's style id to the style: what every preview, export and check goes by. */
  readonly resolve: (id: string) => Promise<ResolvedStyle>;
  /** Keeps a new style under its id, or under another where that is taken. */
  readonly add: (style: HouseStyle) => Promise<Result<KeptStyle, string>>;
  /** Writes a changed style, unless its file was changed since that revision. */
  readonly save: (style: HouseStyle, revision: string) => Promise<Result<KeptStyle, string>>;
  /** Gives what was removed, so that it can be put back. */
  readonly remove: (id: string) => Promise<Result<HouseStyle, string>>;
};

export function createHouseStyles(libraryFolder: string): HouseStyles {
  const folder = styleFolderOf(libraryFolder);
  const list = createStyleReader(folder);

  async function keptOf(id: string): Promise<KeptStyle | undefined> {
    const read = await list();
    return read.ok ? read.value.kept.find(({ style }) => style.id === id) : undefined;
  }

  async function find(id: string): Promise<FoundStyle | null> {
    const builtIn = builtInStyle(id);
    if (builtIn !== undefined) return { style: builtIn, revision: null };
    return (await keptOf(id)) ?? null;
  }

  async function write(style: HouseStyle, path: string): Promise<Result<KeptStyle, string>> {
    const text = writeHouseStyleText(style);
    const kept = 'What stood there before is as it was.';
    try {
      await makeFolder(folder);
    } catch (error) {
      return failure(`The folder ${folder} could not be made: ${describeSystemError(error)}. ${kept}`);
    }
    const written = await writeFileAtomically(path, text);
    return written.ok
      ? success({ style, path, revision: revisionOf(text) })
      : failure(`“${style.name}” could not be written into ${folder}: ${written.error.reason}. ${kept}`);
  }

  return {
    folder,
    list,
    find,
    resolve: async (id) => {
      const found = await find(id);
      return found === null ? { style: defaultStyle, isThere: false } : { style: found.style, isThere: true };
    },
    add: async (style) => {
      const read = await list();
      if (!read.ok) return read;
      const taken = new Set(read.value.kept.map((kept) => kept.style.id));
      const isTaken = (id: string): boolean => builtInStyle(id) !== undefined || taken.has(id);
      const id = isTaken(style.id) ? freeStyleId(style.name, isTaken) : style.id;
      return write({ ...style, id }, await freePath(folder, id));
    },
    save: async (style, revision) => {
      const kept = await keptOf(style.id);
      if (kept === undefined)
        return failure(
          `“${style.name}” is not in ${folder} any more, so it was not saved. Save it as a new style with Duplicate.`,
        );
      if (kept.revision !== revision)
        return failure(
          `“${style.name}” was changed elsewhere since you opened it, so it was not saved. Your changes are still here: keep them as a style of their own with Duplicate, or discard them to see the other ones.`,
        );
      return write(style, kept.path);
    },
    remove: async (id) => {
      const kept = await keptOf(id);
      if (kept === undefined) return failure(`There is no style “${id}” in ${folder}; nothing was deleted.`);
      try {
        await rm(kept.path);
        return success(kept.style);
      } catch (error) {
        return failure(`“${kept.style.name}” could not be deleted: ${describeSystemError(error)}.`);
      }
    },
  };
}

/** `<id>.json`, with a number where a file of that name is there, whatever it holds. */
async function freePath(folder: string, id: string): Promise<string> {
  for (let count = 1; ; count++) {
    const path = join(folder, `${id}${count === 1 ? '' : `-${count}`}.json`);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (!isThere) return path;
  }
}
