import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logFolder, readRecent } from '../../../electron/diagnosis/log.ts';
import { joinSession, type JoinedSession } from '../../../renderer/sync/join-session.ts';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { openTestWindow } from '../bridge/test-host.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };
const HOST = fileURLToPath(new URL('./host-with-fault.ts', import.meta.url));
const SOURCES = new URL('../raw-text-loader.mjs', import.meta.url).href;
const MESSAGE = 'Zyxwomarker: not for the log';

describe('a fault nobody expected in the browser host', { timeout: 60_000 }, () => {
  let root: string;
  let path: string;
  let child: ChildProcess;
  let printed = '';
  const onNotice = vi.fn<(sentence: string) => void>();

  async function startAndType(how: 'throw' | 'reject'): Promise<JoinedSession> {
    printed = '';
    child = spawn(process.execPath, ['--import', SOURCES, HOST, root, how, MESSAGE, path], {
      env: { PATH: process.env['PATH'] ?? '' },
    });
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await expect.poll(() => printed, PATIENTLY).toContain('Ctrl-C saves and ends it.');
    const page = await openTestWindow(/http:\S+/.exec(printed)?.[0] ?? '');
    const opened = await page.bridge.openMeeting(path, { readOnly: false });
    if (!opened.ok) throw new Error(opened.error.sentence);
    const told = { onSaveState() {}, onNotice, onGone() {}, onBack() {}, onForgotten() {}, onWindows() {} };
    const joined = await joinSession(page.bridge, opened.value.sessionId, told);
    if (!joined.ok) throw new Error(joined.error.sentence);
    closePage = page.close;
    return joined.value;
  }
  let closePage = (): void => {};
  const ended = () => new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const logged = async () => (await readRecent(logFolder(join(root, 'data')), 100)).lines;

  beforeEach(async () => {
    onNotice.mockClear();
    root = await mkdtemp(join(tmpdir(), 'rapporteur-fault-'));
    await mkdir(join(root, 'renderer', 'assets'), { recursive: true });
    await mkdir(join(root, 'library'));
    await writeFile(join(root, 'renderer', 'index.html'), '<!doctype html><title>Rapporteur</title>');
    path = join(root, 'library', 'board.minutes');
    await writeFile(path, writeMeetingText(makeMeeting()));
  });
  afterEach(async () => {
    closePage();
    child.kill('SIGKILL');
    await rm(root, { recursive: true, force: true });
  });

  it.each([
    ['throw', 'uncaughtException'],
    ['reject', 'unhandledRejection'],
  ] as const)(
    '[DG14] what was typed a moment ago is saved, terminal and windows are told, and it ends with a number (%s)',
    async (how, task) => {
      const { doc, isInStep } = await startAndType(how);
      updateMeeting(doc, { place: 'Room 7' }, { name: 'test' });
      await expect.poll(isInStep, PATIENTLY).toBe(true);
      const end = ended();
      // A second one on the way changes nothing.
      child.kill('SIGUSR2');
      child.kill('SIGUSR2');
      expect(await end).toBe(70);
      expect(await readFile(path, 'utf8')).toContain('"Room 7"');
      expect(await readdir(join(root, 'library'))).toEqual(['board.minutes']);
      expect(printed.match(/Rapporteur met a fault of its own and has to end\./g)).toHaveLength(1);
      expect(printed).toContain('Every open meeting was saved first');
      expect(printed).not.toContain(MESSAGE);
      expect(onNotice.mock.calls.flat().join(' ')).toContain('Rapporteur met a fault of its own');
      const lines = await logged();
      expect(lines.find(({ level }) => level === 'error')).toMatchObject({
        kind: 'hostFault',
        task,
        name: 'Error',
      });
      expect(lines.at(-1)).toMatchObject({ kind: 'hostEnded', isSaved: true });
    },
  );

  it('[DG14] a meeting that cannot be saved is said to be missing there, and is recovered when it is opened again', async () => {
    const { doc, isInStep } = await startAndType('throw');
    const text = await readFile(path, 'utf8');
    await rm(path);
    await mkdir(path);
    await writeFile(join(path, 'in-the-way'), '');
    updateMeeting(doc, { place: 'Room 8' }, { name: 'test' });
    await expect.poll(isInStep, PATIENTLY).toBe(true);
    const end = ended();
    child.kill('SIGUSR2');
    expect(await end).toBe(70);
    expect(printed).toContain('Not every open meeting could be saved');
    closePage();
    await rm(path, { recursive: true });
    await writeFile(path, text);
    const again = await startAndType('throw');
    expect(again.doc.getMap('meeting').get('place')).toBe('Room 8');
  });
});
