import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupName, backupsOf, nextBackupName } from '../../../electron/session/backup-names.ts';
import { systemFiles } from '../../../electron/session/file-system.ts';
import type { MeetingSession } from '../../../electron/session/index.ts';
import { nameFor } from '../../../electron/session/session-names.ts';
import { reconcile } from '../../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { addNote, makeSessionFolder, meetingOf, smallMeeting, typed, typeInto } from './session-folder.ts';
import type { SessionFolder } from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(() => folder.remove());

const listOf = async (session: MeetingSession) => {
  const listed = await session.backups.list();
  if (!listed.ok) throw new Error(listed.error);
  return listed.value;
};
const backupFile = (name: string) => join(folder.options.backupFolder, name);
const nameAt = (at: string) => backupName(nameFor(folder.path), Date.parse(at));
/** Puts a copy into the folder, as an earlier session would have. */
const put = async (at: string, content: string): Promise<string> => {
  await mkdir(folder.options.backupFolder, { recursive: true });
  await writeFile(backupFile(nameAt(at)), content);
  return nameAt(at);
};
const OLD = '2020-03-02T11:04:05.000Z';

describe('the list of backups', () => {
  it('[BK1] says of each when it was made, how large it is and what it holds, the newest first', async () => {
    const text = writeMeetingText(referenceMeeting());
    const earlier = backupFile(nameAt(OLD).replace('.000Z', 'Z'));
    await put('2020-03-02T11:14:05.678Z', text);
    await writeFile(earlier, writeMeetingText(smallMeeting()));
    await writeFile(backupFile('thesis.minutes'), text);
    await writeFile(backupFile(backupName(nameFor('/other/Board 7.minutes'), 0)), text);
    const session = await folder.open({ access: 'read' });
    expect(await listOf(session)).toEqual([
      {
        id: nameAt('2020-03-02T11:14:05.678Z'),
        at: '2020-03-02T11:14:05.678Z',
        bytes: Buffer.byteLength(text),
        version: null,
        contents: {
          kind: 'meeting',
          agendaItems: 6,
          lines: referenceMeeting().agenda.flatMap(({ minutes }) => minutes).length,
          present: 52,
          houseStyle: referenceMeeting().houseStyle,
        },
      },
      expect.objectContaining({ at: OLD, contents: expect.objectContaining({ agendaItems: 1, lines: 1 }) }),
    ]);
  });

  it('[BK2] a damaged backup is listed with the reason and hinders no other, also once it is known', async () => {
    const good = await put('2020-03-02T11:04:05.000Z', writeMeetingText(smallMeeting()));
    const bad = await put('2020-03-02T11:14:05.000Z', writeMeetingText(smallMeeting()).slice(0, 40));
    await mkdir(backupFile(nameAt('2020-03-02T11:24:05.000Z')));
    const session = await folder.open({ access: 'read' });
    for (let time = 0; time < 2; time++)
      expect((await listOf(session)).map(({ id, contents }) => [id, contents])).toEqual([
        [nameAt('2020-03-02T11:24:05.000Z'), { kind: 'damaged', reason: 'it is a folder' }],
        [bad, { kind: 'damaged', reason: expect.stringMatching(/damaged at line|not/) }],
        [good, expect.objectContaining({ kind: 'meeting' })],
      ]);
    expect(await session.backups.read(bad)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    await writeFile(backupFile(good), '{');
    expect((await listOf(session))[2]?.contents.kind).toBe('damaged');
  });

  it('[BK3] only what is in the list is read or restored, whatever it is called', async () => {
    await put(OLD, writeMeetingText(smallMeeting()));
    await writeFile(backupFile('thesis.minutes'), writeMeetingText(smallMeeting('theirs')));
    const session = await folder.open();
    const before = meetingOf(session);
    const names = [
      'thesis.minutes',
      '../meetings/Board 7.minutes',
      folder.path,
      `../backups/${nameAt(OLD)}`,
      `${nameAt(OLD)}\0`,
      '',
      '.',
    ];
    for (const name of names) {
      expect(await session.backups.read(name)).toEqual({ ok: false, error: { kind: 'gone' } });
      expect(await session.backups.restore(name, 'window')).toEqual({ ok: false, error: { kind: 'gone' } });
    }
    expect(meetingOf(session)).toEqual(before);
  });

  it('[BK1] no folder is an empty list; a folder that cannot be read is a failure with the reason', async () => {
    const session = await folder.open({ access: 'read' });
    expect(await session.backups.list()).toEqual({ ok: true, value: [] });
    await writeFile(folder.options.backupFolder, 'a file where the folder should be');
    expect(await session.backups.list()).toEqual({ ok: false, error: expect.stringMatching(/\S/) });
  });

  it('[BK10] each is later by name than all before it, within one second and with the clock set back', () => {
    const name = nameFor(folder.path);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 1, maxLength: 30 }), (moments) => {
        const made: string[] = [];
        for (const now of moments) made.push(nextBackupName(made.toReversed(), name, now));
        expect(backupsOf(made.toReversed(), name)).toEqual(made);
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });

  const hasModes = process.platform !== 'win32';
  if (!hasModes) console.warn('Skipped: files have no modes on this system.');
  it.skipIf(!hasModes)('[BK4] what is kept of a meeting is for this user alone', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'private');
    await session.flush();
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    for (const name of ['backups', 'recovery']) {
      const kept = await folder.names(name);
      expect(kept).toHaveLength(1);
      expect(await modeOf(join(folder.root, name))).toBe('700');
      for (const file of kept) expect(await modeOf(join(folder.root, name, file))).toBe('600');
    }
  });
});

describe('restoring', () => {
  it('[BK5] the meeting says what the backup says, by one change that is saved and told to who listens', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'changed');
    addNote(session.doc, 'added');
    await session.flush();
    const [first] = await listOf(session);
    const origins: unknown[] = [];
    session.doc.on('update', (_update, origin) => origins.push(origin));
    const restored = await session.backups.restore(first?.id ?? '', 'window');
    expect(restored).toMatchObject({ ok: true, value: expect.any(Uint8Array) });
    expect(origins).toEqual(['window']);
    expect(meetingOf(session)).toEqual(smallMeeting());
    await session.flush();
    expect(await folder.read()).toEqual(smallMeeting());
    expect(await session.backups.restore(first?.id ?? '', 'window')).toEqual({ ok: true, value: null });
  });

  it('[BK6] whatever is restored, what was there before is in the list and comes back equal', async () => {
    const session = await folder.open();
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting, arbitraryMeeting, async (then, now) => {
        const kept = { ...then, id: smallMeeting().id };
        const present = { ...now, id: smallMeeting().id };
        const backup = await put(OLD, writeMeetingText(kept));
        reconcile(session.doc, present, 'window');
        expect((await session.backups.restore(backup, 'window')).ok).toBe(true);
        expect(meetingOf(session)).toEqual(kept);
        const [newest] = await listOf(session);
        expect(await session.backups.read(newest?.id ?? '')).toEqual({ ok: true, value: present });
        expect((await session.backups.restore(newest?.id ?? '', 'window')).ok).toBe(true);
        expect(meetingOf(session)).toEqual(present);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('[BK7] where the present state cannot be kept, nothing is restored', async () => {
    const backup = await put(OLD, writeMeetingText(smallMeeting('old')));
    const session = await folder.open({
      files: {
        ...systemFiles,
        createNew: (path, content, privacy) =>
          path.startsWith(folder.options.backupFolder)
            ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
            : systemFiles.createNew(path, content, privacy),
      },
    });
    typeInto(session.doc, 'present');
    expect(await session.backups.restore(backup, 'window')).toMatchObject({
      ok: false,
      error: { kind: 'presentNotKept', reason: expect.stringMatching(/\S/) },
    });
    expect(typed(meetingOf(session))).toBe('present');
  });

  it('[BK8] what is typed while the present state is being kept stays', async () => {
    const backup = await put(OLD, writeMeetingText(smallMeeting('old')));
    let whileKeeping = (): void => {};
    const session = await folder.open({
      files: {
        ...systemFiles,
        createNew: async (path, content, privacy) => {
          const isCreated = await systemFiles.createNew(path, content, privacy);
          if (path.startsWith(folder.options.backupFolder)) whileKeeping();
          return isCreated;
        },
      },
    });
    typeInto(session.doc, 'present');
    await session.flush();
    whileKeeping = () => addNote(session.doc, 'colleague');
    expect((await session.backups.restore(backup, 'window')).ok).toBe(true);
    expect(typed(meetingOf(session))).toBe('old');
    expect(meetingOf(session).agenda[0]?.minutes.map(({ id }) => id)).toEqual(['l', 'colleague']);
  });

  it('[BK9] a meeting open to read lists and shows its backups and restores none', async () => {
    const backup = await put(OLD, writeMeetingText(smallMeeting('old')));
    const before = await readFile(folder.path);
    const session = await folder.open({ access: 'read' });
    expect((await listOf(session)).map(({ id }) => id)).toEqual([backup]);
    expect(await session.backups.read(backup)).toEqual({ ok: true, value: smallMeeting('old') });
    expect(await session.backups.restore(backup, 'window')).toEqual({
      ok: false,
      error: { kind: 'readOnly' },
    });
    expect(typed(meetingOf(session))).toBe('begun');
    expect(await readFile(folder.path)).toEqual(before);
    expect(await folder.names('backups')).toEqual([backup]);
  });
});
