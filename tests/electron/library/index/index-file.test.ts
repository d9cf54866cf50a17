import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexFile } from '../../../../electron/library/index/index-file.ts';
import { makeSearchedFolder, noted, textsFound, type SearchedFolder } from './searched-folder.ts';

let folder: SearchedFolder;
let file: string;
beforeEach(async () => {
  folder = await makeSearchedFolder();
  file = indexFile(folder.place.dataFolder, folder.libraryFolder);
  for (let index = 0; index < 30; index++)
    await folder.write(`m${index}`, noted(`alpha ${index} ${'word '.repeat(40)}`));
});
afterEach(() => folder.remove());

/** Opens it, refreshes, and gives how many meetings have the word. */
async function countFound(): Promise<number> {
  const searched = await folder.open();
  await folder.refresh(searched);
  const found = (await textsFound(searched, 'alpha')).length;
  await searched.close();
  return found;
}
const isWhole = (path: string): boolean => {
  const database = new DatabaseSync(path);
  const [row] = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return row?.['integrity_check'] === 'ok';
};

describe('the file of the index can be thrown away', () => {
  it('[LS15] it is for this user alone, in the cache of the data folder', async () => {
    expect(await countFound()).toBe(30);
    expect(file.startsWith(join(folder.place.dataFolder, 'cache'))).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder.place.dataFolder, 'cache'))).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['empty', async () => truncate(file, 0)],
    ['cut off', async () => truncate(file, 10_000)],
    ['something else', async () => writeFile(file, 'this is no database, '.repeat(1_000))],
    [
      'damaged in its middle',
      async () => {
        const bytes = await readFile(file);
        bytes.fill(0xa5, 8_192, bytes.length - 4_096);
        await writeFile(file, bytes);
      },
    ],
    [
      'of a later version',
      async () => {
        const database = new DatabaseSync(file);
        database.exec('PRAGMA user_version = 999; DROP TABLE entries');
        database.close();
      },
    ],
  ])('[LS16] where it is %s it is made anew', async (_name, damage) => {
    expect(await countFound()).toBe(30);
    await damage();
    expect(await countFound()).toBe(30);
    expect(await countFound()).toBe(30);
    expect(isWhole(file)).toBe(true);
  });

  it('[LS16] where it is damaged while it is used, answers come from a new one', async () => {
    const searched = await folder.open();
    await folder.refresh(searched);
    const database = new DatabaseSync(file);
    database.exec('DROP TABLE entries');
    database.close();
    expect((await textsFound(searched, 'alpha')).length).toBe(30);
    await folder.write('m0', noted('beta'));
    await folder.refresh(searched);
    expect((await textsFound(searched, 'alpha')).length).toBe(29);
  });

  it('[LS17] where another process is writing it, the index is in memory', { timeout: 30_000 }, async () => {
    expect(await countFound()).toBe(30);
    const database = new DatabaseSync(file);
    database.exec('BEGIN IMMEDIATE');
    expect(await countFound()).toBe(30);
    database.exec('ROLLBACK');
    database.close();
    expect(isWhole(file)).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)(
    '[LS17] where the folder cannot be written, the index is in memory',
    async () => {
      await mkdir(folder.place.dataFolder, { recursive: true });
      await chmod(folder.place.dataFolder, 0o500);
      expect(await countFound()).toBe(30);
      await chmod(folder.place.dataFolder, 0o700);
    },
  );

  it('[LS17] where a file stands in place of the folder, the index is in memory', async () => {
    await mkdir(folder.place.dataFolder, { recursive: true });
    await writeFile(join(folder.place.dataFolder, 'cache'), 'a file');
    expect(await countFound()).toBe(30);
    expect(await readdir(folder.place.dataFolder)).toEqual(['cache']);
  });

  it('[LS18] nothing is printed about an experiment', () => {
    const source = new URL('../../../../electron/library/index/load-sqlite.ts', import.meta.url);
    const program = `const { loadSqlite } = await import(${JSON.stringify(fileURLToPath(source))}); console.log(loadSqlite() !== null)`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' });
  });
});
