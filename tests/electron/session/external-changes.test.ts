import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingSession } from '../../../electron/session/index.ts';
import { systemFiles, type FileSystem } from '../../../electron/session/file-system.ts';
import { LOOK_EVERY } from '../../../electron/session/run-session.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
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
let session: MeetingSession;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
  session = await folder.open();
});
afterEach(() => folder.remove());

const said = () => session.notices.current().join('\n');

describe('a file changed by another program while it is open', () => {
  it('[SE14] is shown where nothing of ours is unsaved, as small a change as it is, and is not written again', async () => {
    let bytes = 0;
    session.doc.on('update', (update: Uint8Array) => (bytes += update.byteLength));
    const theirs = { ...smallMeeting(), place: 'Geneva' };
    await folder.write(theirs);
    await until('shown', () => meetingOf(session).place === 'Geneva');
    expect(bytes).toBeLessThan(100);
    expect(said()).toBe('Another program changed the meeting file; what it changed is shown here now.');
    expect(session.saveState.current().kind).toBe('saved');
    const before = await readFile(folder.path);
    await session.flush();
    expect(await readFile(folder.path)).toEqual(before);
  });

  it('[SE14] is noticed also where size and time of change are as they were', async () => {
    // A disk that counts time in minutes: what FAT does in two seconds, made sure.
    const coarse: FileSystem = {
      ...systemFiles,
      status: async (path) => {
        const status = await systemFiles.status(path);
        if (status === null) return null;
        const whole = (status.modifiedAt / 60_000_000_000n) * 60_000_000_000n;
        return { ...status, modifiedAt: whole, changedAt: whole };
      },
    };
    await session.close();
    session = await folder.open({ files: coarse });
    typeInto(session.doc, 'same');
    await session.flush();
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY + 100));
    await writeFile(folder.path, (await readFile(folder.path, 'utf8')).replace('same', 'SAME'));
    addNote(session.doc, 'mine');
    await session.flush();
    const saved = await folder.read();
    expect([typed(saved), saved.agenda[0]?.minutes.length]).toEqual(['SAME', 2]);
  });

  it('[SE15] is merged with what is unsaved here, and the file has both', async () => {
    typeInto(session.doc, 'mine');
    await folder.write({ ...smallMeeting(), place: 'theirs' });
    await session.flush();
    expect(await folder.read()).toEqual({ ...smallMeeting('mine'), place: 'theirs' });
    expect(meetingOf(session)).toEqual(await folder.read());
    expect(said()).toBe('Another program changed the meeting file; its changes and yours were merged.');
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE16] in the same place: ours stays, theirs is whole in a conflict copy, and that is said', async () => {
    typeInto(session.doc, 'mine');
    await folder.write({ ...smallMeeting('theirs'), place: 'Geneva' });
    await session.flush();
    expect(await folder.read()).toEqual({ ...smallMeeting('mine'), place: 'Geneva' });
    const [copy] = await folder.conflictCopies();
    expect(copy).toMatch(/Board 7 \(conflict \d{4}-\d\d-\d\d \d\d\.\d\d\)\.minutes$/);
    expect(typed(await folder.read(copy))).toBe('theirs');
    expect(said()).toContain(`its version is whole in "${copy?.split(/[/\\]/).at(-1)}"`);
    typeInto(session.doc, 'mine again');
    await folder.write(smallMeeting('theirs again'));
    await session.flush();
    expect((await folder.conflictCopies()).length).toBe(2);
  });

  it('[SE16] is never written over where its version cannot be kept', async () => {
    await session.close();
    session = await folder.open({
      files: {
        ...systemFiles,
        createNew: (path, content) =>
          path.includes('(conflict ')
            ? Promise.reject(new Error('no room'))
            : systemFiles.createNew(path, content),
      },
    });
    typeInto(session.doc, 'mine');
    await folder.write(smallMeeting('theirs'));
    expect(await session.flush()).toMatchObject({
      ok: false,
      error: { reason: 'another program has changed it, and its version could not be kept (no room)' },
    });
    expect([typed(await folder.read()), typed(meetingOf(session))]).toEqual(['theirs', 'mine']);
  });

  it('[SE17] half written is waited for', async () => {
    const whole = writeMeetingText({ ...smallMeeting(), place: 'Geneva' });
    await writeFile(folder.path, whole.slice(0, 120));
    typeInto(session.doc, 'mine');
    const saved = session.flush();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await writeFile(folder.path, whole);
    expect(await saved).toMatchObject({
      ok: false,
      error: { reason: 'another program is writing the file' },
    });
    await until('saved', () => session.saveState.current().kind === 'saved');
    expect(await folder.read()).toEqual({ ...smallMeeting('mine'), place: 'Geneva' });
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE17] damaged for good is kept beside, and the meeting is written again', async () => {
    await writeFile(folder.path, 'ruined');
    await until('written again', () =>
      folder.read().then(
        (meeting) => typed(meeting) === 'begun',
        () => false,
      ),
    );
    expect(await readFile((await folder.conflictCopies())[0] ?? '', 'utf8')).toBe('ruined');
    expect(said()).toContain('Your meeting is whole and is written again');
  });

  it('[SE17] by a newer Rapporteur is never replaced; the meeting is kept in a safety copy', async () => {
    const newer = writeMeetingText(smallMeeting()).replace('"version": 1', '"version": 2');
    await writeFile(folder.path, newer);
    typeInto(session.doc, 'mine');
    const saved = await session.flush();
    if (saved.ok) throw new Error('saved');
    expect(saved.error.reason).toContain('newer Rapporteur');
    expect(await readFile(folder.path, 'utf8')).toBe(newer);
    expect(typed(await folder.read(saved.error.safetyCopy ?? ''))).toBe('mine');
  });

  it('[SE18] deleted: that is said, and it is written again', async () => {
    await rm(folder.path);
    await until('written again', () =>
      folder.read().then(
        () => true,
        () => false,
      ),
    );
    expect(said()).toContain('was deleted or moved by another program');
    expect(await folder.read()).toEqual(smallMeeting());
  });

  it('[SE18] its folder gone: that is said, typing goes on, and it is written when the folder is back', async () => {
    const away = join(folder.root, 'away');
    await rename(folder.meetings, away);
    await until('failing', () => session.saveState.current().kind === 'failing');
    expect(session.saveState.current()).toMatchObject({
      sentence: expect.stringContaining('its folder is not there any more'),
    });
    typeInto(session.doc, 'still here');
    expect((await session.close()).ok).toBe(false);
    await mkdir(folder.meetings);
    await until('saved', () => session.saveState.current().kind === 'saved', 12_000);
    expect(typed(await folder.read())).toBe('still here');
    expect((await folder.names('recovery')).some((name) => name.includes('safety copy'))).toBe(false);
  });
});
