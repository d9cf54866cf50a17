import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readSummary } from '../../../electron/import/summary/read-summary.ts';
import { settingsSchema, type Bridge, type NewMeeting } from '../../../shared/bridge/contract.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
let bridge: Bridge;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
  ({ bridge } = page);
});
afterEach(() => test.close());

const NEW: NewMeeting = {
  body: 'IGF MAG',
  number: 'XV',
  date: '2026-03-23',
  startTime: '11:00',
  timeZone: 'UTC',
  place: 'Online',
};
const library = () => test.folders.library;
const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('the library', () => {
  it('[HO1] lists the meeting files lying in it, newest first, those that do not open last with the reason', async () => {
    await test.write('old.minutes', makeMeeting({ number: '6', date: '2025-01-01' }));
    await test.write('new.minutes', makeMeeting({ number: '7', date: '2026-01-01' }));
    await test.write('broken.minutes', '{');
    await test.write('.hidden.minutes', '{}');
    await mkdir(join(library(), 'folder.minutes'));
    await symlink('/etc/passwd', join(library(), 'link.minutes'));
    const listed = value(await bridge.listMeetings());
    expect(listed.folder).toBe(library());
    expect(listed.meetings.map(({ title }) => title)).toEqual([
      'Board Meeting 7',
      'Board Meeting 6',
      'broken',
    ]);
    expect(listed.meetings.map(({ problem }) => problem === null)).toEqual([true, true, false]);
    expect(listed.recent).toEqual([]);
  });

  it('[HO2] a new meeting is a file named by its title; one of the same title gets a number', async () => {
    const first = value(await bridge.createMeeting(NEW));
    expect(first).toMatchObject({ fileName: 'IGF MAG Meeting XV', isReadOnly: false, notices: [] });
    const second = value(await bridge.createMeeting(NEW));
    expect(second.fileName).toBe('IGF MAG Meeting XV 2');
    const hostile = value(await bridge.createMeeting({ ...NEW, body: '../../..', number: 'a/b\\c:*?' }));
    expect(hostile.path.startsWith(`${library()}/`)).toBe(true);
    expect(hostile.fileName).not.toMatch(/[/\\:*?]/);
    expect(await bridge.createMeeting({ ...NEW, timeZone: 'not a zone!' })).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('timeZone') },
    });
  });

  it('[HO3] what was opened is among the recent meetings, the last first, also after a restart', async () => {
    const one = await test.write('one.minutes', makeMeeting({ number: '1' }));
    const two = await test.write('two.minutes', makeMeeting({ number: '2' }));
    await openIn(page, one);
    await openIn(page, two);
    await openIn(page, one);
    const { recent } = value(await bridge.listMeetings());
    expect(recent.map(({ path }) => path)).toEqual([one, two]);
    const saved = JSON.parse(await readFile(join(test.folders.data, 'settings.json'), 'utf8')) as unknown;
    expect(saved).toMatchObject({ recentMeetings: [one, two] });
  });

  it('[HO4] a window opens meetings of the library, named and recent ones, and no other file of this computer', async () => {
    const outside = join(test.folders.data, 'outside.minutes');
    await mkdir(test.folders.data, { recursive: true });
    await writeFile(outside, writeMeetingText(makeMeeting()));
    await symlink(outside, join(library(), 'link.minutes'));
    const paths = [
      '/etc/passwd',
      outside,
      join(library(), 'link.minutes'),
      join(library(), '..', 'data', 'outside.minutes'),
    ];
    for (const path of paths)
      expect(await bridge.openMeeting(path, { readOnly: false })).toMatchObject({
        ok: false,
        error: { canOpenReadOnly: false, sentence: expect.stringContaining('not among your meetings') },
      });
  });

  it('[HO5] one file is one session, whichever window opens it', async () => {
    const path = await test.write('one.minutes', makeMeeting());
    const other = await test.openWindow();
    const [first, second] = await Promise.all([openIn(page, path), openIn(other, path)]);
    expect(first.sessionId).toBe(second.sessionId);
  });

  it('[HO6] an earlier summary is imported as a meeting of the library; what is none says so', async () => {
    const bytes = new TextEncoder().encode(writeMeetingText(referenceMeeting()));
    const imported = value(await bridge.importSummary({ name: 'xiv.minutes', bytes }));
    expect(imported.path.startsWith(`${library()}/`)).toBe(true);
    const refused = await bridge.importSummary({ name: 'x.docx', bytes: new Uint8Array([1, 2, 3, 0, 255]) });
    expect(refused.ok).toBe(false);
  });

  it('[HO7] the example is a file of the library of its own, opened again the second time', async () => {
    const first = value(await bridge.openExample());
    const second = value(await bridge.openExample());
    expect(second.path).toBe(first.path);
    expect(first.fileName).toContain('(example)');
  });
});

describe('documents', () => {
  it('[HO8] previews and exports the meeting as the session has it now', async () => {
    const { sessionId } = value(await bridge.openExample());
    const preview = value(await bridge.preview(sessionId, 'action-items'));
    expect(preview.pages.length).toBeGreaterThan(3);
    const exported = value(await bridge.exportSummary(sessionId, 'docx', 'action-items'));
    if (exported.kind !== 'download') throw new Error(exported.kind);
    expect(exported.fileName).toMatch(/\.docx$/);
    const read = value(await readSummary({ name: exported.fileName, bytes: exported.bytes }));
    expect(read.source).toBe('carried');
    const copy = value(await bridge.saveCopy(sessionId));
    expect(copy).toMatchObject({ kind: 'download', fileName: expect.stringContaining('(copy).minutes') });
  });

  it('[HO9] tells the findings of the meeting', async () => {
    const { sessionId } = value(await bridge.openExample());
    expect(value(await bridge.findings(sessionId, 'action-items'))).toHaveLength(3);
  });

  it('[HO10] every call on a session that is not open says so', async () => {
    const answers = await Promise.all([
      bridge.preview('x', 'action-items'),
      bridge.findings('x', 'action-items'),
      bridge.exportSummary('x', 'pdf', 'action-items'),
      bridge.saveCopy('x'),
      bridge.flush('x'),
      bridge.sendUpdate('x', Y.encodeStateAsUpdate(new Y.Doc())),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({
        ok: false,
        error: { sentence: expect.stringContaining('no longer open') },
      });
    expect(await bridge.showInFolder('/etc/passwd')).toMatchObject({ ok: false });
  });
});

describe('settings', () => {
  it('[HO11] are kept; a file that says nonsense never keeps anything from starting, and unknown fields stay', async () => {
    await mkdir(test.folders.data, { recursive: true });
    const path = join(test.folders.data, 'settings.json');
    await writeFile(path, '{"settings":{"theme":"mauve"},"recentMeetings":7,"later":1}');
    expect(await bridge.readSettings()).toEqual(settingsSchema.parse({}));
    const dark = { ...settingsSchema.parse({}), theme: 'dark' } as const;
    expect(await bridge.writeSettings(dark)).toEqual({ ok: true, value: null });
    expect(await bridge.readSettings()).toEqual(dark);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ later: 1 });
    await writeFile(path, 'not json');
    expect(await bridge.readSettings()).toEqual(settingsSchema.parse({}));
  });
});

describe('arguments', () => {
  it('[HO12] what the contract does not allow is refused by name, and reaches no handler', async () => {
    const wrong = bridge as unknown as Record<string, (...parameters: unknown[]) => Promise<unknown>>;
    const attempts: [string, unknown[]][] = [
      ['openMeeting', [7, { readOnly: true }]],
      ['openMeeting', ['/x']],
      ['openMeeting', ['', { readOnly: true }]],
      ['exportSummary', ['id', 'exe', 'style']],
      ['sendUpdate', ['id', 'not bytes']],
      ['writeSettings', [{ theme: 'mauve' }]],
      ['createMeeting', [{ ...NEW, date: 'yesterday' }]],
      ['listMeetings', ['extra']],
    ];
    for (const [name, parameters] of attempts)
      await expect(wrong[name]?.(...parameters)).rejects.toThrow(`${name} was refused`);
  });

  it('[HO13] bytes that are no Yjs update are refused and change nothing', async () => {
    const { sessionId } = value(await bridge.openExample());
    const joined = value(await bridge.joinSession(sessionId, Y.encodeStateVector(new Y.Doc())));
    for (const bytes of [new Uint8Array([1, 255, 255, 255]), joined.update.subarray(0, 1_000)])
      await expect(bridge.sendUpdate(sessionId, bytes)).rejects.toThrow('sendUpdate was refused');
    await expect(bridge.joinSession(sessionId, new Uint8Array([200]))).rejects.toThrow(
      'joinSession was refused',
    );
    const after = value(await bridge.joinSession(sessionId, Y.encodeStateVector(new Y.Doc())));
    expect(after.stateVector).toEqual(joined.stateVector);
  });
});
