import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupsToRemove } from '../../../electron/session/backups-to-remove.ts';
import { systemFiles } from '../../../electron/session/file-system.ts';
import { nameFor } from '../../../electron/session/session-names.ts';
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

const finalNames = async () => (await folder.names('backups')).filter((name) => name.includes(' version '));

describe('a meeting made final', () => {
  it('[FN10] is stamped, saved, and kept as a version that is the file itself', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'the last word');
    const made = await session.finalise();
    expect(made).toMatchObject({ ok: true, value: { version: 1 } });
    expect((await session.flush()).ok).toBe(true);
    const [name, ...others] = await finalNames();
    expect(others).toEqual([]);
    expect(name).toMatch(/^Board 7 [0-9a-f]{8} version 1 \d{4}-/);
    const kept = await readFile(join(folder.options.backupFolder, name ?? ''), 'utf8');
    expect(kept).toBe(await readFile(folder.path, 'utf8'));
    expect(typed(await folder.read())).toBe('the last word');
    expect((await folder.read()).finalised?.version).toBe(1);
    expect(await session.finalise()).toMatchObject({ ok: false, error: { kind: 'alreadyFinal' } });
  });

  it('[FN11] is reopened with a reason, and the next version has the next number', async () => {
    const session = await folder.open();
    expect(session.reopen('Too early')).toMatchObject({ ok: false, error: { kind: 'notFinal' } });
    await session.finalise();
    expect(session.reopen('A name was missing').ok).toBe(true);
    typeInto(session.doc, 'corrected');
    expect(await session.finalise()).toMatchObject({ ok: true, value: { version: 2 } });
    expect(meetingOf(session).versions.map(({ reason }) => reason)).toEqual(['A name was missing']);
    expect(await finalNames()).toHaveLength(2);
    const listed = await session.backups.list();
    expect(listed.ok && listed.value.flatMap(({ version }) => version ?? [])).toEqual([2, 1]);
    const first = listed.ok ? listed.value.find(({ version }) => version === 1) : undefined;
    const read = await session.backups.read(first?.id ?? '');
    expect(read.ok && typed(read.value)).toBe('begun');
  });

  it('[FN12] its versions never make room for backups', () => {
    const name = nameFor(folder.path);
    const days = Array.from({ length: 200 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    );
    const stamp = (at: string) => `${at.replace('T', ' ').replaceAll(':', '.')}.minutes`;
    const names = days.flatMap((at) => [`${name} ${stamp(at)}`, `${name} version 1 ${stamp(at)}`]);
    const removed = backupsToRemove(names, name, Date.UTC(2027, 0, 1));
    expect(removed.length).toBeGreaterThan(100);
    expect(removed.filter((one) => one.includes('version'))).toEqual([]);
  });

  it('[FN13] where its version cannot be kept it stays a draft, and that is said', async () => {
    await writeFile(folder.options.backupFolder, 'no folder');
    const session = await folder.open();
    expect(await session.finalise()).toMatchObject({ ok: false, error: { kind: 'notKept' } });
    expect(meetingOf(session).finalised).toBeNull();
  });

  it('[FN14] what is typed while the version is written is in it, and no other version is left', async () => {
    let writes = 0;
    const session = await folder.open({
      files: {
        ...systemFiles,
        createNew: async (path, content, privacy) => {
          const isMade = await systemFiles.createNew(path, content, privacy);
          if (path.includes(' version ') && ++writes === 1) typeInto(session.doc, 'typed meanwhile');
          return isMade;
        },
      },
    });
    expect((await session.finalise()).ok).toBe(true);
    const [name, ...others] = await finalNames();
    expect(others).toEqual([]);
    expect(typed(await folder.read(join(folder.options.backupFolder, name ?? '')))).toBe('typed meanwhile');
  });

  it('[FN15] nothing is restored into it; reopened, restoring leaves its history', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'second');
    await session.finalise();
    const listed = await session.backups.list();
    const oldest = listed.ok ? listed.value.at(-1)?.id : undefined;
    expect(await session.backups.restore(oldest ?? '', 'window')).toMatchObject({
      ok: false,
      error: { kind: 'final' },
    });
    session.reopen('Back to the first');
    expect((await session.backups.restore(oldest ?? '', 'window')).ok).toBe(true);
    expect(typed(meetingOf(session))).toBe('begun');
    expect(meetingOf(session).versions).toHaveLength(1);
  });

  it('[FN16] one open to read only is not made final', async () => {
    const session = await folder.open({ access: 'read' });
    expect(await session.finalise()).toMatchObject({ ok: false, error: { kind: 'readOnly' } });
    expect(session.reopen('x')).toMatchObject({ ok: false, error: { kind: 'readOnly' } });
  });
});
