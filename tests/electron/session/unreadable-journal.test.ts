import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemFiles, type FileSystem } from '../../../electron/session/file-system.ts';
import { journalPath } from '../../../electron/session/session-names.ts';
import {
  makeSessionFolder,
  meetingOf,
  smallMeeting,
  typed,
  typeInto,
  type SessionFolder,
} from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(() => folder.remove());

describe('a recovery journal that cannot be looked at', () => {
  it('[PM6] keeps nobody from the meeting, is said, and is not written over', async () => {
    const journal = journalPath(folder.options.recoveryFolder, folder.path);
    await mkdir(folder.options.recoveryFolder);
    await writeFile(journal, 'what a crash left');
    const files: FileSystem = {
      ...systemFiles,
      status: (path) =>
        path === journal
          ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
          : systemFiles.status(path),
    };
    const session = await folder.open({ files });
    expect(session.notices.current()).toEqual([
      expect.stringMatching(
        /could not be seen whether a crash left something.*permission was denied.*saved as usual\.$/,
      ),
    ]);
    typeInto(session.doc, 'written all the same');
    expect((await session.close()).ok).toBe(true);
    expect(typed(await folder.read())).toBe('written all the same');
    expect(await readFile(journal, 'utf8')).toBe('what a crash left');
  });

  it('[PM6] nor one that is damaged and cannot be put aside', async () => {
    const journal = journalPath(folder.options.recoveryFolder, folder.path);
    await mkdir(folder.options.recoveryFolder);
    await writeFile(journal, 'damaged');
    const files: FileSystem = {
      ...systemFiles,
      rename: (from, to) =>
        from === journal
          ? Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }))
          : rename(from, to),
    };
    const session = await folder.open({ files });
    expect(session.notices.current()[0]).toContain('another program is using it');
    await session.close();
    expect(await readFile(journal, 'utf8')).toBe('damaged');
    await rm(journal);
    expect(typed(meetingOf(await folder.open()))).toBe('begun');
  });
});
