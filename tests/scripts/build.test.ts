import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BUILD = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false;
if (!runsTypeScript) console.warn('Skipped: the build is tested with a Node that runs TypeScript.');

describe.skipIf(!runsTypeScript)('scripts/build.ts', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rapporteur-build-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('[SU11] builds the checkout from any folder, and changes nothing in that folder', async () => {
    const elsewhere = join(folder, 'elsewhere');
    const precious = join(elsewhere, 'dist', 'chunks', 'precious.js');
    await mkdir(join(elsewhere, 'dist', 'chunks'), { recursive: true });
    await writeFile(precious, 'of the user');
    const { status, stderr } = spawnSync(process.execPath, [BUILD, join(folder, 'built')], {
      cwd: elsewhere,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await readFile(precious, 'utf8')).toBe('of the user');
    expect((await readdir(elsewhere, { recursive: true })).toSorted()).toEqual(
      ['dist', join('dist', 'chunks'), join('dist', 'chunks', 'precious.js')].toSorted(),
    );
    expect(await readdir(join(folder, 'built'))).toEqual(
      expect.arrayContaining(['cli.js', 'main.js', 'preload.cjs', 'print-worker.js', 'print.js']),
    );
  });
});
