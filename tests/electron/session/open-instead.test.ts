import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupInstead, openSession } from '../../../electron/session/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeSessionFolder, meetingOf, smallMeeting, typed, typeInto } from './session-folder.ts';
import type { SessionFolder } from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
  const session = await folder.open();
  typeInto(session.doc, 'written');
  await session.close();
});
afterEach(() => folder.remove());

/** Tries to open, and gives the kept copy that is offered where that fails. */
async function offered(): Promise<string | null> {
  const opened = await openSession(folder.path, folder.options);
  if (opened.ok) throw new Error('It opens.');
  return (await backupInstead(opened.error, folder.path, folder.options))?.id ?? null;
}
const put = (content: string | Uint8Array): Promise<void> => writeFile(folder.path, content);
const sound = writeMeetingText(smallMeeting('written'));

const broken: Readonly<Record<string, string | Uint8Array>> = {
  'cut in its middle': sound.slice(0, 300),
  'with a field that is none': sound.replace('"title": "A"', '"title": 5'),
  'that is something else': 'hello',
  'of bytes that are no text': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
};
const nothing: Readonly<Record<string, string | Uint8Array>> = {
  empty: '',
  'of zeros, as a power cut leaves it': Buffer.alloc(sound.length),
};

describe('a meeting file that does not open while kept copies do', () => {
  it.for(Object.entries(broken))(
    '[PM8] one %s: the newest copy is offered, opened and saved in its place; what stood there is whole beside it',
    async ([, content]) => {
      await put(content);
      const instead = await offered();
      expect(await readFile(folder.path)).toEqual(Buffer.from(content));
      const session = await folder.open({ instead });
      expect(typed(meetingOf(session))).toBe('written');
      const [copy = ''] = await folder.conflictCopies();
      expect(await readFile(copy)).toEqual(Buffer.from(content));
      expect(session.notices.current()).toEqual([
        expect.stringMatching(/^This is the meeting as it was kept on .* is whole in "Board 7 \(conflict /),
      ]);
      typeInto(session.doc, 'and more');
      await session.close();
      expect(typed(await folder.read())).toBe('and more');
    },
  );

  it.for(Object.entries(nothing))('[PM8] one %s: the same, with nothing kept beside', async ([, content]) => {
    await put(content);
    const opened = await openSession(folder.path, folder.options);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'empty' } });
    const session = await folder.open({ instead: await offered() });
    await session.close();
    expect(typed(await folder.read())).toBe('written');
    expect(await folder.conflictCopies()).toEqual([]);
    expect(session.notices.current()).toEqual([
      expect.stringMatching(/The file itself was gone or empty\.$/),
    ]);
  });

  it('[PM8] one that is gone: the same', async () => {
    await rm(folder.path);
    const session = await folder.open({ instead: await offered() });
    await session.close();
    expect(typed(await folder.read())).toBe('written');
  });

  it('[PM8] a copy that does not open itself is passed over for an older one', async () => {
    const [name = ''] = await folder.names('backups');
    const newer = name.replace(/\d{4}(?=-\d\d-\d\d \d\d\.)/, '2999');
    await writeFile(join(folder.options.backupFolder, newer), 'broken');
    await put('');
    expect(await offered()).not.toBe(newer);
  });

  it('[PM8] nothing is offered and nothing replaced where a newer Rapporteur wrote it, it cannot be looked at, or nothing was kept', async () => {
    await put('{"format":"rapporteur/meeting","version":99}');
    expect(await offered()).toBeNull();
    const [name = ''] = await folder.names('backups');
    expect(await openSession(folder.path, { ...folder.options, instead: name })).toMatchObject({
      ok: false,
      error: { kind: 'newerVersion' },
    });
    await rm(folder.path);
    await mkdir(folder.path);
    expect(await offered()).toBeNull();
    await rm(folder.path, { recursive: true });
    await rm(folder.options.backupFolder, { recursive: true });
    await put('');
    expect(await offered()).toBeNull();
    expect(await openSession(folder.path, { ...folder.options, instead: name })).toMatchObject({ ok: false });
    expect(await readFile(folder.path, 'utf8')).toBe('');
  });

  it('[PM8] a file that opens is opened, whatever copy was asked for', async () => {
    const [name = ''] = await folder.names('backups');
    await folder.write(smallMeeting('mended by hand'));
    const session = await folder.open({ instead: name });
    expect(typed(meetingOf(session))).toBe('mended by hand');
    expect(await folder.conflictCopies()).toEqual([]);
  });

  it('[PM8] after a crash the journal is opened, not a copy; the damaged file is kept as ever', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'last words');
    await session.abandon();
    await put('');
    const [name = ''] = await folder.names('backups');
    const again = await folder.open({ instead: name });
    expect(typed(meetingOf(again))).toBe('last words');
  });

  it('[PM8] opened to read, nothing is replaced', async () => {
    await put('');
    const [name = ''] = await folder.names('backups');
    const opened = await openSession(folder.path, { ...folder.options, access: 'read', instead: name });
    expect(opened.ok).toBe(false);
    expect(await readFile(folder.path, 'utf8')).toBe('');
    expect(dirname(folder.path)).toBe(folder.meetings);
  });
});
