import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLibraryWorker,
  type LibraryWorker,
} from '../../../../electron/library/worker/create-library-worker.ts';
import type { LibraryRequest } from '../../../../electron/library/worker/library-request.ts';
import { makeSearchedFolder, noted, type SearchedFolder } from '../index/searched-folder.ts';

const SOURCE = fileURLToPath(new URL('../../library-worker-from-sources.mjs', import.meta.url));
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false;
if (!runsTypeScript)
  console.warn('Skipped: the library worker is run from its sources, with a Node that runs TypeScript.');

let folder: SearchedFolder;
let worker: LibraryWorker;
beforeEach(async () => {
  folder = await makeSearchedFolder();
  worker = createLibraryWorker(() => SOURCE, folder.place);
});
afterEach(async () => {
  await worker.close();
  await folder.remove();
});
const search = (words: string) =>
  worker.ask({ kind: 'search', request: { words, series: null, kind: null } });

describe.skipIf(!runsTypeScript)('the library worker', () => {
  it('[LS29] reads and searches in a thread of its own, while its host goes on', async () => {
    for (let index = 0; index < 100; index++) await folder.write(`m${index}`, noted(`alpha ${index}`));
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const steps: number[] = [];
    const refreshed = await worker.ask({ kind: 'refresh', others: [] }, (done) => steps.push(done));
    clearInterval(turning);
    expect(turns).toBeGreaterThan(20);
    expect(steps.at(-1)).toBe(100);
    expect(refreshed).toMatchObject({ ok: true, value: { meetings: 100, changed: 100 } });
    expect(await search('alpha 42')).toMatchObject({
      ok: true,
      value: { results: [{ text: { text: 'alpha 42' } }] },
    });
  });

  it('[LS29] tells in a sentence that it died, and starts anew with what it had', async () => {
    await folder.write('a', noted('alpha'));
    await worker.ask({ kind: 'refresh', others: [] });
    const broken = null as unknown as Extract<LibraryRequest, { kind: 'search' }>;
    const died = await worker.ask<'search'>(broken);
    expect(died).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/stopped.*as they were/) },
    });
    expect(await search('alpha')).toMatchObject({ ok: true, value: { results: [{}] } });
    const lost = createLibraryWorker(() => `${SOURCE}.gone`, folder.place);
    expect(await lost.ask({ kind: 'actions' })).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('stopped') },
    });
  });

  it(
    '[LS29] tells those who wait when it is closed, and keeps no process alive',
    { timeout: 60_000 },
    async () => {
      const waiting = search('alpha');
      await worker.close();
      expect(await waiting).toMatchObject({
        ok: false,
        error: { sentence: expect.stringContaining('closed') },
      });
      const program = fileURLToPath(new URL('search-once.ts', import.meta.url));
      const { dataFolder, libraryFolder } = folder.place;
      const { status, stdout } = spawnSync(process.execPath, [program, SOURCE, dataFolder, libraryFolder], {
        encoding: 'utf8',
        timeout: 50_000,
      });
      expect({ status, stdout }).toEqual({ status: 0, stdout: 'answered: true\n' });
    },
  );
});
