import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupName, backupsOf } from '../../../electron/session/backup-names.ts';
import { backupsToRemove } from '../../../electron/session/backups-to-remove.ts';
import { systemFiles } from '../../../electron/session/file-system.ts';
import { BACKUP_EVERY, keepBackups } from '../../../electron/session/keep-backups.ts';
import { nameFor } from '../../../electron/session/session-names.ts';
import { createFakeTimers } from './fake-timers.ts';
import { makeSessionFolder, smallMeeting, type SessionFolder } from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(() => folder.remove());

const DAY = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-03-02T11:00:00Z');

describe('backups', () => {
  it('[SE30] opening a meeting keeps its file as it was, once', async () => {
    for (let time = 0; time < 2; time++) await (await folder.open()).close();
    const [backup, ...others] = await folder.names('backups');
    expect(others).toEqual([]);
    expect(await readFile(join(folder.options.backupFolder, backup ?? ''))).toEqual(
      await readFile(folder.path),
    );
  });

  it('[SE30] a file of another layout is kept once, however often it is opened and closed', async () => {
    await writeFile(folder.path, JSON.stringify(JSON.parse(await readFile(folder.path, 'utf8'))));
    for (let time = 0; time < 3; time++) await (await folder.open()).close();
    expect(await folder.names('backups')).toHaveLength(1);
  });

  it('[SE30] closing keeps what was written since the last one, with nobody to wait for', async () => {
    const session = await folder.open();
    session.doc.getMap('meeting').set('place', 'written in the last minute');
    await session.close();
    expect(await folder.names('backups')).toHaveLength(2);
    const latest = (await folder.names('backups')).at(-1) ?? '';
    expect(await readFile(join(folder.options.backupFolder, latest))).toEqual(await readFile(folder.path));
  });

  it('[SE30] at most every 10 minutes of change one more, and none where nothing changed', async () => {
    const timers = createFakeTimers(now);
    const backups = keepBackups(
      folder.options.backupFolder,
      folder.path,
      { files: systemFiles, timers },
      (reason) => {
        throw new Error(reason);
      },
    );
    for (let minute = 0; minute < 60; minute++) {
      await backups.keep(minute < 35 ? `text of minute ${minute}` : 'the same');
      await timers.advance(60_000);
    }
    const names = await folder.names('backups');
    const texts = await Promise.all(
      names.map((name) => readFile(join(folder.options.backupFolder, name), 'utf8')),
    );
    expect(texts).toEqual([
      'text of minute 0',
      'text of minute 10',
      'text of minute 20',
      'text of minute 30',
      'the same',
    ]);
    expect(BACKUP_EVERY).toBe(600_000);
  });

  it('[SE31] the last 50 stay, and the last of each day for 30 days', () => {
    const name = nameFor(folder.path);
    const everyHour = Array.from({ length: 24 * 60 }, (_, hour) =>
      backupName(name, now - hour * 60 * 60 * 1000),
    );
    const removed = new Set(backupsToRemove(everyHour, name, now));
    const kept = everyHour.filter((each) => !removed.has(each));
    expect(kept.slice(0, 50)).toEqual(everyHour.slice(0, 50));
    const older = kept.slice(50).map((each) => each.slice(name.length + 1));
    expect(older).toHaveLength(27);
    expect(older.every((each) => each.includes(' 23.00.00.000Z'))).toBe(true);
    expect(older.at(-1)).toContain('2026-02-01');
  });

  it('[SE31] never names a file that is not a backup of this meeting, and never one of the last 50', () => {
    const name = nameFor(folder.path);
    const other = fc.oneof(
      fc.constantFrom(
        `${name}.minutes`,
        `${name} 2020-01-01 11.04.05Z.minutes.txt`,
        'Board 7.minutes',
        `x${name} 2020-01-01 11.04.05Z.minutes`,
      ),
      fc.string(),
    );
    const own = fc.integer({ min: now - 90 * DAY, max: now }).map((at) => backupName(name, at));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: own }, other), { minLength: 60, maxLength: 130 }),
        (names) => {
          const removed = backupsToRemove(names, name, now);
          const last = new Set(backupsOf(names, name).slice(-50));
          expect(
            removed.every((each) =>
              /^ \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.\d{3}Z\.minutes$/.test(each.slice(name.length)),
            ),
          ).toBe(true);
          expect(removed.filter((each) => last.has(each) || !each.startsWith(name))).toEqual([]);
        },
      ),
    );
  });

  it('[SE31] files that are not ours stay in the folder', async () => {
    await mkdir(folder.options.backupFolder);
    await writeFile(join(folder.options.backupFolder, 'thesis.doc'), 'x');
    const timers = createFakeTimers(now);
    const backups = keepBackups(
      folder.options.backupFolder,
      folder.path,
      { files: systemFiles, timers },
      () => {},
    );
    for (let count = 0; count < 60; count++) {
      await backups.keep(`text ${count}`);
      await timers.advance(BACKUP_EVERY);
    }
    const names = await folder.names('backups');
    expect(names).toContain('thesis.doc');
    expect(names).toHaveLength(51);
  });

  it('[SE30] a folder that cannot be written is said, and saving goes on', async () => {
    await writeFile(folder.options.backupFolder, 'a file where the folder should be');
    const session = await folder.open();
    session.doc.getMap('meeting').set('place', 'x');
    await session.flush();
    expect(session.notices.current()).toEqual([
      expect.stringMatching(/^No backup could be made \(.*\)\. The meeting itself is saved/),
    ]);
    expect((await folder.read()).place).toBe('x');
  });
});
