import { mkdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemFiles } from '../../../electron/session/file-system.ts';
import { nameFor } from '../../../electron/session/session-names.ts';
import { openSession, type SaveState } from '../../../electron/session/index.ts';
import { referenceMeeting } from '../../builders.ts';
import {
  addNote,
  makeSessionFolder,
  meetingOf,
  smallMeeting,
  typed,
  typeInto,
  until,
  type SessionFolder,
} from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
});
afterEach(() => folder.remove());

describe('an open meeting', () => {
  it('[SE1] holds what the file says and saves what is changed, by itself', async () => {
    await folder.write(referenceMeeting());
    const session = await folder.open();
    expect(meetingOf(session)).toEqual(referenceMeeting());
    const states: SaveState['kind'][] = [];
    session.saveState.subscribe(({ kind }) => states.push(kind));
    session.doc.getMap('meeting').set('place', 'Geneva');
    await until('saved', () => session.saveState.current().kind === 'saved');
    expect(states).toEqual(['unsaved', 'saving', 'saved']);
    expect(await folder.read()).toEqual({ ...referenceMeeting(), place: 'Geneva' });
    expect(session.notices.current()).toEqual([]);
  });

  it('[SE1] a file nothing was changed in is not touched, and its time is the time it was saved', async () => {
    await folder.write(smallMeeting());
    const before = await stat(folder.path);
    const session = await folder.open();
    expect(session.saveState.current()).toEqual({
      kind: 'saved',
      at: new Date(Math.floor(before.mtimeMs)).toISOString(),
    });
    await session.flush();
    await session.close();
    const after = await stat(folder.path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('[SE5] a clean close leaves the file, and neither journal nor lock nor temporary file', async () => {
    await folder.write(smallMeeting());
    const session = await folder.open();
    typeInto(session.doc, 'the end');
    expect(await session.close()).toEqual({ ok: true, value: undefined });
    expect(typed(await folder.read())).toBe('the end');
    expect([await folder.names('meetings'), await folder.names('recovery')]).toEqual([
      ['Board 7.minutes'],
      [],
    ]);
  });

  it('[SE4] what stops listening is told nothing more', async () => {
    await folder.write(smallMeeting());
    const session = await folder.open();
    let told = 0;
    const unsubscribe = session.saveState.subscribe(() => told++);
    unsubscribe();
    typeInto(session.doc, 'x');
    await session.flush();
    expect(told).toBe(0);
  });

  it('[SE4] a copy elsewhere is written, and the session stays with its file', async () => {
    await folder.write(smallMeeting());
    const session = await folder.open();
    typeInto(session.doc, 'also here');
    const copy = join(folder.root, 'copy.minutes');
    expect((await session.saveCopy(copy)).ok).toBe(true);
    expect([typed(await folder.read(copy)), session.path]).toEqual(['also here', folder.path]);
  });

  it('[SE6] what is no meeting file is refused by its reason, and left unlocked and unchanged', async () => {
    await writeFile(folder.path, 'Dear all');
    expect(await openSession(folder.path, folder.options)).toMatchObject({
      ok: false,
      error: { kind: 'notAMeetingFile' },
    });
    expect(await folder.names('meetings')).toEqual(['Board 7.minutes']);
    expect(await readFile(folder.path, 'utf8')).toBe('Dear all');
    expect(await openSession(join(folder.root, 'none', 'x.minutes'), folder.options)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'there is no such file or folder' },
    });
  });

  it.skipIf(process.platform === 'win32')(
    '[SE6] a link and what it points to are one meeting, with one lock',
    async () => {
      await folder.write(smallMeeting());
      const link = join(folder.root, 'link.minutes');
      await symlink(folder.path, link);
      const session = await folder.open();
      expect(await openSession(link, folder.options)).toMatchObject({
        ok: false,
        error: { kind: 'openElsewhere' },
      });
      await session.close();
    },
  );

  it('[SE6] in a folder that cannot be written it opens to read, and says so', async () => {
    await folder.write(smallMeeting());
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    const session = await folder.open({ files: { ...systemFiles, createNew: () => Promise.reject(denied) } });
    expect(session.access).toBe('read');
    expect(session.notices.current()).toEqual([
      'The meeting is open to read only: its folder cannot be written (permission was denied).',
    ]);
  });

  it('[SE5] what a killed process left half written beside the meeting is cleared after an hour, and nothing else', async () => {
    await folder.write(smallMeeting());
    const uuid = '0b1c2d3e-0000-4000-8000-000000000000';
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
    const names = [`.Board 7.minutes.${uuid}.tmp`, `.~lock.Board 7.minutes#${uuid}`];
    const others = ['.Board 7.minutes.tmp', `.Board 70.minutes.${uuid}.tmp`, `Board 7.minutes.${uuid}.tmp`];
    const young = `.Board 7.minutes.${uuid.replace('0b', '0c')}.tmp`;
    for (const name of [...names, ...others, young]) await writeFile(join(folder.meetings, name), 'x');
    for (const name of [...names, ...others]) await utimes(join(folder.meetings, name), old, old);
    // Backups that were being written anew; the name of another meeting is not this one's.
    await mkdir(join(folder.root, 'backups'));
    const backup = `.${nameFor(folder.path)} 2026-03-02 11.00.00.000Z.minutes.${uuid}.tmp`;
    const theirs = backup.replace('Board 7', 'Board 8');
    for (const name of [backup, theirs]) {
      await writeFile(join(folder.root, 'backups', name), 'x');
      await utimes(join(folder.root, 'backups', name), old, old);
    }
    await (await folder.open()).close();
    expect((await folder.names('backups')).filter((name) => name.endsWith('.tmp'))).toEqual([theirs]);
    expect(await folder.names('meetings')).toEqual([...others, young, 'Board 7.minutes'].toSorted());
  });

  it('[SE7] opened to read, it follows the file and writes nothing', async () => {
    await folder.write(smallMeeting());
    const writer = await folder.open();
    const reader = await folder.open({ access: 'read' });
    expect(reader.saveState.current()).toEqual({ kind: 'readOnly' });
    typeInto(writer.doc, 'news');
    await writer.flush();
    await until('the reader sees it', () => typed(meetingOf(reader)) === 'news');
    addNote(reader.doc, 'mine');
    await reader.flush();
    await reader.close();
    expect((await folder.read()).agenda[0]?.minutes).toHaveLength(1);
    expect((await folder.names('meetings')).length).toBe(2);
  });
});
