import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, rawRequest } from './raw-request.ts';

const PROCESS = fileURLToPath(new URL('./show-viewer-process.ts', import.meta.url));

/** Node runs the sources as they are from 22.18 on; an older one lacks what this test starts. */
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false;
if (!runsTypeScript) console.warn('Skipped: show-viewer needs a Node that runs TypeScript; use "npm test".');

describe.skipIf(!runsTypeScript)('showViewer', () => {
  let folder: string;
  let child: ChildProcess;
  let printed = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapporteur-show-'));
    printed = '';
    // No DISPLAY: what a server or a test machine has.
    child = spawn(process.execPath, [PROCESS, folder], { env: { PATH: process.env['PATH'] ?? '' } });
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '[VW29] prints its address where no browser can be shown, serves it, and %s ends it cleanly',
    async (signal) => {
      await expect.poll(() => printed, { timeout: 10_000 }).toContain('Ctrl-C ends it.');
      const address = /http:\S+/.exec(printed)?.[0] ?? '';
      expect(printed).toContain('Open this address in a browser on this computer.');
      const cookie = await cookieOf(address);
      expect((await rawRequest(address, { path: '/', headers: { cookie } })).status).toBe(200);
      const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(printed).toContain('Ended.');
    },
  );
});
