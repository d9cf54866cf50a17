import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRecoveries, openSession, type MeetingSession } from '../../../electron/session/index.ts';
import { systemFiles, type FileSystem } from '../../../electron/session/file-system.ts';
import { nameFor } from '../../../electron/session/session-names.ts';
import { failure } from '../../../shared/result.ts';
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
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(() => folder.remove());

const noWrites: FileSystem = {
  ...systemFiles,
  writeWhole: async (path, content) =>
    path.endsWith('.minutes')
      ? failure({ kind: 'couldNotWrite', reason: 'the disk is full' })
      : systemFiles.writeWhole(path, content),
};
const journal = async (): Promise<string> => {
  const find = async () => (await folder.names('recovery')).find((each) => each.endsWith('.recovery'));
  await until('a journal is there', async () => (await find()) !== undefined);
  return join(folder.options.recoveryFolder, (await find()) ?? 'none');
};
/** Types without the file ever being written, then ends as a crash would: with the journal left. */
async function crashAfter(change: (session: MeetingSession) => void | Promise<void>): Promise<void> {
  const session = await folder.open({ files: noWrites });
  await change(session);
  await session.abandon();
}

describe('after a crash', () => {
  it('[SE10] what was typed and not saved is there again, is said, and is saved', async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'not saved'));
    expect(typed(await folder.read())).toBe('begun');
    const session = await folder.open();
    expect(typed(meetingOf(session))).toBe('not saved');
    expect(session.notices.current()[0]).toMatch(/did not close properly last time.*was recovered/);
    await session.close();
    expect(typed(await folder.read())).toBe('not saved');
    const again = await folder.open();
    expect(again.notices.current()).toEqual([]);
  });

  it('[SE10] also after a save that failed over and over, whose hashes never reached the disk', async () => {
    await crashAfter(async (session) => {
      for (const text of ['one', 'two', 'three', 'four']) {
        typeInto(session.doc, text);
        expect((await session.flush()).ok).toBe(false);
      }
      addNote(session.doc, 'more');
    });
    const session = await folder.open();
    expect(typed(meetingOf(session))).toBe('four');
    expect(meetingOf(session).agenda[0]?.minutes[1]?.id).toBe('more');
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE10] a crash right after a save leaves no older journal to argue with the file', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'journaled');
    await new Promise((resolve) => setTimeout(resolve, 180));
    typeInto(session.doc, 'saved');
    await session.flush();
    const left = await readFile(await journal());
    await session.close();
    await writeFile(join(folder.options.recoveryFolder, `${nameFor(folder.path)}.recovery`), left);
    expect(typed(meetingOf(await folder.open()))).toBe('saved');
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE10] a journal that cannot be kept up goes once the file has everything', async () => {
    let isFull = false;
    const files: FileSystem = {
      ...systemFiles,
      openForAppending: async (path) => {
        const file = await systemFiles.openForAppending(path);
        return {
          ...file,
          append: (bytes) => (isFull ? Promise.reject(new Error('full')) : file.append(bytes)),
        };
      },
      writeWhole: async (path, content) =>
        isFull && path.endsWith('.recovery')
          ? failure({ kind: 'couldNotWrite', reason: 'the disk is full' })
          : systemFiles.writeWhole(path, content),
    };
    const session = await folder.open({ files });
    typeInto(session.doc, 'journaled');
    await new Promise((resolve) => setTimeout(resolve, 180));
    isFull = true;
    typeInto(session.doc, 'saved');
    expect((await session.flush()).ok).toBe(true);
    expect(session.notices.current()).toEqual([
      expect.stringContaining('recovery journal cannot be written'),
    ]);
    expect(await folder.names('recovery')).toEqual([]);
  });

  it('[SE10] a crash when the file is there and nothing says so yet: no conflict with what was typed meanwhile', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const files: FileSystem = {
      ...systemFiles,
      writeWhole: async (path, content) => {
        const written = await systemFiles.writeWhole(path, content);
        if (path === folder.path) await held;
        return written;
      },
    };
    const session = await folder.open({ files });
    typeInto(session.doc, 'in the file');
    const saved = session.flush();
    await until('written', async () => typed(await folder.read()) === 'in the file');
    typeInto(session.doc, 'typed meanwhile');
    await new Promise((resolve) => setTimeout(resolve, 180));
    const crashed = [await readFile(folder.path), await readFile(await journal())] as const;
    letGo();
    await saved;
    await session.close();
    await writeFile(folder.path, crashed[0]);
    await writeFile(join(folder.options.recoveryFolder, `${nameFor(folder.path)}.recovery`), crashed[1]);
    expect(typed(meetingOf(await folder.open()))).toBe('typed meanwhile');
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE12] also after hours of typing the merge knows what the file last said', async () => {
    const session = await folder.open();
    for (let round = 0; round < 8; round++) {
      for (let key = 0; key < 12; key++) typeInto(session.doc, `${round}-${key}-${'x'.repeat(20_000)}`);
      await session.flush();
    }
    typeInto(session.doc, 'saved');
    await session.flush();
    addNote(session.doc, 'unsaved');
    await new Promise((resolve) => setTimeout(resolve, 180));
    const left = await readFile(await journal());
    expect(left.byteLength).toBeLessThan(1_500_000);
    await session.close();
    await folder.write(smallMeeting('theirs'));
    await writeFile(join(folder.options.recoveryFolder, `${nameFor(folder.path)}.recovery`), left);
    const again = await folder.open();
    expect(meetingOf(again).agenda[0]?.minutes.map(({ text }) => text[0]?.text)).toEqual([
      'theirs',
      'unsaved',
    ]);
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE10] a crash before what was recovered is saved again loses nothing either', async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'first'));
    await crashAfter(({ doc }) => addNote(doc, 'second'));
    await crashAfter(() => undefined);
    const session = await folder.open();
    expect(meetingOf(session).agenda[0]?.minutes.map(({ text }) => text[0]?.text)).toEqual([
      'first',
      'second',
    ]);
  });

  it('[SE11] a journal cut at any byte gives a meeting that opens, with everything up to the cut', async () => {
    const texts = ['a', 'ab', 'abc', 'abcd'];
    const session = await folder.open({ files: noWrites });
    const lengths: number[] = [];
    for (const text of texts) {
      typeInto(session.doc, text);
      await new Promise((resolve) => setTimeout(resolve, 180));
      lengths.push((await readFile(await journal())).byteLength);
    }
    await session.abandon();
    const path = await journal();
    const whole = await readFile(path);
    expect(lengths[0]).toBeLessThan(lengths[3] ?? 0);
    const file = await readFile(folder.path);
    for (let cut = 0; cut <= whole.byteLength; cut += cut < (lengths[0] ?? 0) ? 29 : 3) {
      await writeFile(folder.path, file);
      await rm(folder.options.recoveryFolder, { recursive: true });
      await mkdir(folder.options.recoveryFolder);
      await writeFile(path, whole.subarray(0, cut));
      const again = await folder.open({ files: noWrites });
      const expected = texts.findLast((_, index) => (lengths[index] ?? Infinity) <= cut);
      expect(typed(meetingOf(again)).length).toBeGreaterThanOrEqual(expected?.length ?? 1);
      await again.abandon();
    }
  });

  it('[SE11] nonsense after the last record, and a journal that is nonsense, do no harm and are kept', async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'kept'));
    await appendFile(await journal(), Buffer.from([1, 255, 255, 255, 127, 0, 0, 0, 0, 1, 2, 3]));
    expect(typed(meetingOf(await folder.open({ files: noWrites })))).toBe('kept');
    await folder.remove();
    folder = await makeSessionFolder();
    await folder.write(smallMeeting());
    await crashAfter(({ doc }) => typeInto(doc, 'gone'));
    await writeFile(await journal(), 'nonsense');
    const session = await folder.open();
    expect(typed(meetingOf(session))).toBe('begun');
    expect(session.notices.current()[0]).toContain('recovery journal cannot be read; it was kept');
    expect((await folder.names('recovery')).some((name) => name.endsWith('.damaged'))).toBe(true);
  });

  it('[SE12] a file changed by another program since is merged with what was recovered', async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'mine'));
    await folder.write({ ...smallMeeting(), place: 'theirs' });
    const session = await folder.open();
    expect([typed(meetingOf(session)), meetingOf(session).place]).toEqual(['mine', 'theirs']);
    await session.close();
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[SE12] where both changed one place ours stays and the other is kept whole beside it', async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'mine'));
    await folder.write(smallMeeting('theirs'));
    const session = await folder.open();
    expect(typed(meetingOf(session))).toBe('mine');
    const [copy] = await folder.conflictCopies();
    expect(typed(await folder.read(copy))).toBe('theirs');
    expect(session.notices.current()[0]).toContain('(conflict ');
  });

  it('[SE12] a file that is gone or damaged comes back from the journal; the damaged one is kept', async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'only in the journal'));
    await rm(folder.path);
    const session = await folder.open();
    expect(typed(meetingOf(session))).toBe('only in the journal');
    await session.close();
    expect(typed(await folder.read())).toBe('only in the journal');

    await crashAfter(({ doc }) => typeInto(doc, 'again'));
    await writeFile(folder.path, writeMeetingText(smallMeeting()).slice(0, 100));
    const second = await folder.open();
    await second.close();
    expect(typed(await folder.read())).toBe('again');
    expect(await readFile((await folder.conflictCopies())[0] ?? '', 'utf8')).toHaveLength(100);
  });

  it("[SE12] a newer Rapporteur's file is refused and the journal waits", async () => {
    await crashAfter(({ doc }) => typeInto(doc, 'waits'));
    const before = await readFile(folder.path, 'utf8');
    await writeFile(folder.path, before.replace('"version": 1', '"version": 2'));
    expect(await openSession(folder.path, folder.options)).toMatchObject({
      ok: false,
      error: { kind: 'newerVersion' },
    });
    await writeFile(folder.path, before);
    expect(typed(meetingOf(await folder.open()))).toBe('waits');
  });

  it('[SE13] a start screen can ask which meetings have something to recover', async () => {
    expect(await findRecoveries(folder.options.recoveryFolder, systemFiles)).toEqual([]);
    await crashAfter(({ doc }) => typeInto(doc, 'x'));
    expect(await findRecoveries(folder.options.recoveryFolder, systemFiles)).toEqual([folder.path]);
    await writeFile(join(dirname(await journal()), 'foreign.recovery'), 'foreign');
    expect(await findRecoveries(folder.options.recoveryFolder, systemFiles)).toEqual([folder.path]);
  });

  it('[SE13] a long session does not let its journal grow without end', async () => {
    const session = await folder.open({ files: noWrites });
    let largest = 0;
    for (let round = 0; round < 30; round++) {
      for (let key = 0; key < 20; key++) typeInto(session.doc, `${round}-${key}-${'x'.repeat(20_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 130));
      largest = Math.max(largest, (await readFile(await journal())).byteLength);
    }
    // 12 MB were typed and deleted again.
    expect(largest).toBeLessThan(3 * 1024 * 1024);
    await session.abandon();
    expect(typed(meetingOf(await folder.open()))).toMatch(/^29-19-/);
  });
});
