import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMeetingFile } from '../../../electron/library/open-meeting-file.ts';
import { writeFileAtomically } from '../../../electron/library/write-file-atomically.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-library-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('opening a meeting file', () => {
  it('[FF1] gives the meeting that was written', async () => {
    const path = join(folder, 'x.minutes');
    await writeFile(path, writeMeetingText(referenceMeeting()));
    expect(await openMeetingFile(path)).toEqual({
      ok: true,
      value: { meeting: referenceMeeting(), notices: [] },
    });
  });

  it('[FF13] a missing file and a folder are unreadable', async () => {
    const missing = await openMeetingFile(join(folder, 'none.minutes'));
    expect(missing).toEqual({
      ok: false,
      error: { kind: 'unreadable', reason: 'there is no such file or folder' },
    });
    expect(await openMeetingFile(folder)).toEqual({
      ok: false,
      error: { kind: 'unreadable', reason: 'it is a folder' },
    });
  });

  it.skipIf(process.platform === 'win32')('[FF13] a device is unreadable, at once', async () => {
    expect(await openMeetingFile('/dev/zero')).toEqual({
      ok: false,
      error: { kind: 'unreadable', reason: 'it is not a regular file' },
    });
  });

  it('[FF13] a file past the limit is refused by its size alone', async () => {
    const path = join(folder, 'large.minutes');
    await writeFile(path, '');
    const { open } = await import('node:fs/promises');
    await using file = await open(path, 'r+');
    await file.truncate(33 * 1024 * 1024);
    expect(await openMeetingFile(path)).toEqual({
      ok: false,
      error: { kind: 'unreadable', reason: 'it is larger than 32 MB' },
    });
  });

  it('[FF7] bytes that are not UTF-8 are no meeting file', async () => {
    const path = join(folder, 'x.minutes');
    await writeFile(path, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    expect(await openMeetingFile(path)).toMatchObject({ ok: false, error: { kind: 'notAMeetingFile' } });
  });
});

describe('writing a file', () => {
  it('[FF14] replaces the old file whole and leaves nothing else behind', async () => {
    const path = join(folder, 'x.minutes');
    await writeFile(path, 'old');
    expect(await writeFileAtomically(path, 'new')).toEqual({ ok: true, value: undefined });
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['new', ['x.minutes']]);
  });

  it('[FF15] a failed write says why and leaves the old file whole', async () => {
    const path = join(folder, 'x.minutes');
    await writeFile(path, 'old');
    // A folder where the file should be renamed to: the last step fails, after the new content is on the disk.
    const blocked = join(folder, 'folder.minutes');
    await mkdir(blocked);
    expect(await writeFileAtomically(blocked, 'new')).toEqual({
      ok: false,
      error: { kind: 'couldNotWrite', reason: 'it is a folder' },
    });
    expect(await writeFileAtomically(join(folder, 'none', 'x'), 'new')).toEqual({
      ok: false,
      error: { kind: 'couldNotWrite', reason: 'there is no such file or folder' },
    });
    expect([await readFile(path, 'utf8'), (await readdir(folder)).toSorted()]).toEqual([
      'old',
      ['folder.minutes', 'x.minutes'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('[FF17] a pipe or a device is never replaced', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await symlink(pipe, join(folder, 'link'));
    for (const path of [pipe, join(folder, 'link')])
      expect(await writeFileAtomically(path, 'new')).toEqual({
        ok: false,
        error: { kind: 'couldNotWrite', reason: 'it is not a regular file' },
      });
    expect((await stat(pipe)).isFIFO()).toBe(true);
    expect((await readdir(folder)).toSorted()).toEqual(['link', 'pipe']);
  });

  it.skipIf(process.platform !== 'linux')(
    '[FF15] a full disk says so and leaves no part behind',
    async () => {
      // /dev/full is Linux's own disk that is always full; a link makes it the target's folder entry.
      const { open } = await import('node:fs/promises');
      await using full = await open('/dev/full', 'w');
      await expect(full.writeFile('x').then(() => full.sync())).rejects.toMatchObject({ code: 'ENOSPC' });
      const { describeSystemError } = await import('../../../electron/library/describe-system-error.ts');
      expect(describeSystemError(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe('the disk is full');
    },
  );

  it.skipIf(process.platform === 'win32')(
    '[FF16] keeps a symbolic link and the permissions of the file it points to',
    async () => {
      const target = join(folder, 'target.minutes');
      const link = join(folder, 'link.minutes');
      await writeFile(target, 'old');
      await chmod(target, 0o640);
      await symlink(target, link);
      await writeFileAtomically(link, 'new');
      expect([await readFile(target, 'utf8'), (await stat(target)).mode & 0o777]).toEqual(['new', 0o640]);
      expect((await readdir(folder)).toSorted()).toEqual(['link.minutes', 'target.minutes']);
    },
  );
});
