import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeIndexFile } from '../library/index/index-file.ts';

/**
 * Removes the indexes of all libraries: they have the text of every meeting, also what was deleted from it, and are
 * made anew with the next search.
 */
export async function removeIndexes(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'cache');
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((each) => /^index-[0-9a-f]+\.sqlite$/.test(each)))
    try {
      removeIndexFile(join(folder, name));
    } catch {
      // Windows keeps what another process has open; that process takes the changed files in with its next search.
    }
}
