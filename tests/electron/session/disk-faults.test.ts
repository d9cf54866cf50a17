import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { fault, mend } from './faulty-disk.ts';
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

vi.mock('node:fs/promises', async (importOriginal) => {
  const { onFaultyDisk } = await import('./faulty-disk.ts');
  return onFaultyDisk(await importOriginal());
});

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(async () => {
  mend();
  await folder.remove();
});

const inMeetings = (path: string): boolean => path.startsWith(folder.meetings);

describe('a disk that fails', () => {
  it('[SE40] full at any byte of a save: the file is whole, that is said, and all is saved when there is room', async () => {
    const length = writeMeetingText(smallMeeting('text 00')).length;
    for (let bytes = 0; bytes < length; bytes += 41) {
      const session = await folder.open();
      const before = await folder.read();
      Object.assign(fault, { where: inMeetings, bytesLeft: bytes });
      typeInto(session.doc, `text ${bytes}`);
      expect(await session.flush()).toMatchObject({ ok: false, error: { reason: 'the disk is full' } });
      expect(session.saveState.current()).toMatchObject({
        kind: 'failing',
        sentence: expect.stringContaining('the disk is full'),
      });
      expect(await folder.read()).toEqual(before);
      mend();
      expect((await session.close()).ok).toBe(true);
      expect(typed(await folder.read())).toBe(`text ${bytes}`);
      expect(await folder.names('meetings')).toEqual(['Board 7.minutes']);
    }
  });

  it('[SE40] full at any byte, and then a crash: nothing is lost, on either disk', async () => {
    for (const where of [inMeetings, () => true]) {
      for (let bytes = 0; bytes < 1_200; bytes += 150) {
        await folder.write(smallMeeting());
        const session = await folder.open();
        typeInto(session.doc, 'journaled');
        await until('journaled', async () =>
          (await folder.names('recovery')).some((name) => name.endsWith('.recovery')),
        );
        Object.assign(fault, { where, bytesLeft: bytes });
        typeInto(session.doc, 'typed on a full disk');
        await session.flush();
        await session.abandon();
        mend();
        const again = await folder.open();
        const text = typed(meetingOf(again));
        // With both disks full the last words may be nowhere; what the journal had is there.
        expect(['typed on a full disk', ...(where === inMeetings ? [] : ['journaled'])]).toContain(text);
        expect((await again.close()).ok).toBe(true);
      }
    }
  });

  it.each([
    ['a flush that fails', { failSync: true }],
    ['a rename that fails', { failRename: true }],
  ])(
    '[SE41] %s: the old file is whole, the safety copy has everything, and it is tried again',
    async (_name, what) => {
      const session = await folder.open();
      Object.assign(fault, { where: inMeetings, ...what });
      typeInto(session.doc, 'not yet in the file');
      const saved = await session.flush();
      if (saved.ok) throw new Error('saved');
      expect(saved.error.reason).toBe('the disk reported an error');
      expect(typed(await folder.read())).toBe('begun');
      expect(typed(await folder.read(saved.error.safetyCopy ?? ''))).toBe('not yet in the file');
      mend();
      await until('saved', () => session.saveState.current().kind === 'saved');
      expect(typed(await folder.read())).toBe('not yet in the file');
      await session.close();
      expect(await folder.names('recovery')).toEqual([]);
    },
  );

  it('[SE41] where neither place can be written that is said, with what to do', async () => {
    const session = await folder.open();
    Object.assign(fault, { failSync: true });
    typeInto(session.doc, 'in memory only');
    expect(await session.flush()).toMatchObject({ ok: false, error: { safetyCopy: null } });
    expect(session.saveState.current()).toMatchObject({
      sentence: expect.stringContaining('so keep Rapporteur open'),
    });
    await until('the journal is said', () =>
      session.notices.current().some((each) => each.includes('recovery journal cannot be written')),
    );
    mend();
    expect((await session.close()).ok).toBe(true);
    expect(typed(await folder.read())).toBe('in memory only');
  });

  it('[SE41] a file that cannot be read any more is not written over', async () => {
    const session = await folder.open();
    await session.flush();
    Object.assign(fault, { where: inMeetings, failRead: true });
    typeInto(session.doc, 'mine');
    expect(await session.flush()).toMatchObject({
      ok: false,
      error: { reason: 'the disk reported an error' },
    });
    mend();
    expect((await session.flush()).ok).toBe(true);
  });

  it('[SE42] a slow disk delays no typing and gets one write at a time, the last with everything', async () => {
    const session = await folder.open();
    const inodes = new Set([(await stat(folder.path)).ino]);
    Object.assign(fault, { where: inMeetings, slowness: 700 });
    const start = performance.now();
    let longest = 0;
    for (let count = 0; count < 60; count++) {
      const before = performance.now();
      addNote(session.doc, `n${count}`);
      longest = Math.max(longest, performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 50));
      inodes.add((await stat(folder.path)).ino);
    }
    expect((await session.flush()).ok).toBe(true);
    expect((await folder.read()).agenda[0]?.minutes).toHaveLength(61);
    expect(longest).toBeLessThan(50);
    expect(inodes.size - 1).toBeLessThanOrEqual((performance.now() - start) / 700);
    expect(await folder.names('meetings')).toHaveLength(2);
  });
});
