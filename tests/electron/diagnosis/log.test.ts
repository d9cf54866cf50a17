import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogFiles, logPath } from '../../../electron/diagnosis/log-files.ts';
import { createLog, logFolder, readRecent } from '../../../electron/diagnosis/log.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapporteur-log-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const sizes = (folder: string) =>
  readdir(folder).then((names) =>
    Promise.all(names.map(async (name) => (await stat(join(folder, name))).size)),
  );

describe('the files of the log', () => {
  it('[DG6] five files at most, none larger than it may be, and the newest lines are kept in order', async () => {
    const folder = join(root, 'log');
    const files = createLogFiles(folder, 1_000);
    for (let number = 0; number < 300; number++) {
      files.add(`${String(number).padStart(5, '0')} ${'x'.repeat(43)}\n`);
      if (number % 7 === 0) await files.flush();
    }
    await files.flush();
    expect((await readdir(folder)).toSorted()).toEqual(
      ['', '.1', '.2', '.3', '.4'].map((age) => `rapporteur${age}.log`).toSorted(),
    );
    for (const size of await sizes(folder)) expect(size).toBeLessThanOrEqual(1_000);
    const kept = await Promise.all([4, 3, 2, 1, 0].map((age) => readFile(logPath(folder, age), 'utf8')));
    const numbers = kept.join('').trimEnd().split('\n').map(Number.parseFloat);
    expect(numbers.at(-1)).toBe(299);
    expect(numbers).toEqual(numbers.map((_, index) => 300 - numbers.length + index));
    expect(numbers.length).toBeGreaterThan(60);
  });

  it('[DG6] only this user can read them', async () => {
    const log = createLog(root, { host: 'browser' });
    log.write({ kind: 'hostEnded', isSaved: true });
    await log.flush();
    expect((await stat(log.folder)).mode & 0o777).toBe(0o700);
    expect((await stat(logPath(log.folder))).mode & 0o777).toBe(0o600);
  });

  it('[DG7] writing waits for nothing; what a slow disk has no room for is counted', async () => {
    const files = createLogFiles(join(root, 'log'));
    for (let number = 0; number < 1_500; number++) files.add('line\n');
    expect(files.takeLost()).toBe(500);
    await files.flush();
    expect((await readFile(logPath(join(root, 'log')), 'utf8')).split('\n')).toHaveLength(1_001);
  });

  it('[DG7] a disk that takes nothing fails nothing; when it takes lines again it is told how many are missing', async () => {
    const folder = logFolder(root);
    await writeFile(folder, 'a file in the place of the folder');
    const log = createLog(root, { host: 'browser' });
    log.write({ kind: 'hostEnded', isSaved: true });
    log.write({ kind: 'hostEnded', isSaved: true });
    await log.flush();
    expect(await log.recent(10)).toEqual({ lines: [], unreadable: 0 });
    await rm(folder);
    log.write({ kind: 'hostEnded', isSaved: false });
    expect((await log.recent(10)).lines).toMatchObject([
      { kind: 'linesLost', level: 'warn', count: 2 },
      { kind: 'hostEnded', isSaved: false },
    ]);
  });

  it('[DG6] two hosts write into one log, and what is no line of theirs is passed over', async () => {
    const logs = [createLog(root, { host: 'browser' }), createLog(root, { host: 'electron' })];
    for (let number = 0; number < 50; number++) {
      for (const log of logs) log.write({ kind: 'slowCall', call: 'preview', milliseconds: number });
      await Promise.all(logs.map((log) => log.flush()));
    }
    await writeFile(logPath(logFolder(root)), 'Board Meeting 7\n{"kind":', { flag: 'a' });
    const { lines, unreadable } = await readRecent(logFolder(root), 1_000);
    expect([lines.length, unreadable]).toEqual([100, 2]);
    expect(new Set(lines.map(({ run }) => run)).size).toBe(2);
    expect((await readRecent(logFolder(root), 10)).lines).toHaveLength(8);
  });
});

describe('the log of a host', () => {
  it('[DG4] writes down to info, and further where RAPPORTEUR_LOG says so', async () => {
    const kinds = async (named: string) => {
      vi.stubEnv('RAPPORTEUR_LOG', named);
      await mkdir(join(root, named), { recursive: true });
      const log = createLog(join(root, named), { host: 'browser' });
      log.write({ kind: 'windowHangs', isLoading: false });
      log.write({ kind: 'hostEnded', isSaved: true });
      log.write({ kind: 'saved', file: log.hash('/a') });
      return (await log.recent(10)).lines.map(({ kind }) => kind);
    };
    expect(await kinds('')).toEqual(['windowHangs', 'hostEnded']);
    expect(await kinds('nonsense')).toEqual(['windowHangs', 'hostEnded']);
    expect(await kinds('debug')).toEqual(['windowHangs', 'hostEnded', 'saved']);
    expect(await kinds('error')).toEqual([]);
  });

  it('[DG5] a fault that comes again and again leaves room for others, and the rest is counted', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const log = createLog(root, { host: 'browser' });
    for (let number = 0; number < 500; number++) log.write({ kind: 'callRefused', call: null });
    log.write({ kind: 'hostEnded', isSaved: true });
    vi.advanceTimersByTime(60_000);
    log.write({ kind: 'callRefused', call: null });
    vi.useRealTimers();
    const kinds = (await log.recent(1_000)).lines.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'callRefused')).toHaveLength(61);
    expect((await log.recent(2)).lines[0]).toMatchObject({ kind: 'eventsLeftOut', count: 440 });
    expect(kinds).toContain('hostEnded');
  });

  it('[DG8] a file is the same digits until the host ends, and others the next time', () => {
    const path = '/home/somebody/Board 7.minutes';
    const log = createLog(root, { host: 'browser' });
    expect(log.hash(path)).toBe(log.hash(path));
    expect(log.hash(path)).not.toBe(log.hash(`${path}x`));
    expect(log.hash(path)).not.toBe(createLog(root, { host: 'browser' }).hash(path));
    expect(log.hash(path)).toMatch(/^[0-9a-f]{12}$/);
  });
});
