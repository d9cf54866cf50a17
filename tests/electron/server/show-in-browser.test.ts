import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinSession } from '../../../renderer/sync/join-session.ts';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { openTestWindow } from '../bridge/test-host.ts';
import { cookieOf, rawRequest } from './raw-request.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };

const BUNDLE = fileURLToPath(new URL('./show-in-browser-process.ts', import.meta.url));

describe('showInBrowser', () => {
  let root: string;
  let child: ChildProcess;
  let printed = '';

  async function start(...files: string[]): Promise<string> {
    printed = '';
    // vite-node's way of running sources, with what Vite bundles (`?raw`); no DISPLAY: what a server has.
    child = spawn(
      process.execPath,
      ['--import', new URL('../raw-text-loader.mjs', import.meta.url).href, BUNDLE, root, ...files],
      {
        env: { PATH: process.env['PATH'] ?? '' },
      },
    );
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await expect.poll(() => printed, PATIENTLY).toContain('Ctrl-C saves and ends it.');
    return /http:\S+/.exec(printed)?.[0] ?? '';
  }
  const ended = () => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rapporteur-show-'));
    await mkdir(join(root, 'renderer', 'assets'), { recursive: true });
    await mkdir(join(root, 'library'));
    await writeFile(join(root, 'renderer', 'index.html'), '<!doctype html><title>Rapporteur</title>');
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    await rm(root, { recursive: true, force: true });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '[GA16] prints its address where no browser can be shown, serves it, and %s ends it cleanly',
    async (signal) => {
      const address = await start();
      expect(printed).toContain('Open this address in a browser on this computer.');
      const cookie = await cookieOf(address);
      expect((await rawRequest(address, { path: '/', headers: { cookie } })).status).toBe(200);
      const end = ended();
      child.kill(signal);
      expect(await end).toBe(0);
      expect(printed).toContain('Ended.');
    },
  );

  it('[GA17] asked to end, it first saves what was typed a moment ago and gives up the lock', async () => {
    const path = join(root, 'library', 'board.minutes');
    await writeFile(path, writeMeetingText(makeMeeting()));
    const page = await openTestWindow(await start(path));
    expect(await page.bridge.meetingToOpen()).toBe(path);
    const opened = await page.bridge.openMeeting(path, { readOnly: false });
    if (!opened.ok) throw new Error(opened.error.sentence);
    const joined = await joinSession(page.bridge, opened.value.sessionId, {
      onSaveState() {},
      onNotice() {},
      onGone() {},
      onBack() {},
      onForgotten() {},
      onWindows() {},
    });
    if (!joined.ok) throw new Error(joined.error.sentence);
    updateMeeting(joined.value.doc, { place: 'Room 7' }, { name: 'test' });
    await expect.poll(joined.value.isInStep, PATIENTLY).toBe(true);
    const end = ended();
    child.kill('SIGTERM');
    expect(await end).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('"Room 7"');
    expect(await readdir(join(root, 'library'))).toEqual(['board.minutes']);
    page.close();
  });
});
