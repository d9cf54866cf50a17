import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { joinSession, type JoinedSession } from '../../../renderer/sync/join-session.ts';
import { rewriteLine } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { openMeetingFile } from '../../../electron/library/open-meeting-file.ts';
import { smallMeeting, typed, until } from '../session/session-folder.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const quiet = {
  onSaveState: () => {},
  onNotice: () => {},
  onGone: () => {},
  onBack: () => {},
  onForgotten: () => {},
  onWindows: () => {},
};
const join = async (window: TestWindow, sessionId: string): Promise<JoinedSession> =>
  value(await joinSession(window.bridge, sessionId, quiet));
const text = ({ doc }: JoinedSession) => typed(documentToMeeting(doc));
const OLD_STYLE = defaultStyle.id;

describe('backups over the bridge', () => {
  it('[BK11] a version is shown as pages and restored in every window and in the file; the asking window undoes it', async () => {
    const path = await test.write('one.minutes', smallMeeting('as it was'));
    const other = await test.openWindow();
    const { sessionId } = await openIn(page, path);
    const mine = await join(page, sessionId);
    const theirs = await join(other, sessionId);
    rewriteLine(mine.doc, 'l' as LineId, [{ text: 'as it is' }], 'window');
    value(await mine.flush());
    const [version, ...more] = value(await page.bridge.listBackups(sessionId));
    expect(more).toEqual([]);
    expect(version?.contents).toMatchObject({ kind: 'meeting', agendaItems: 1, lines: 1, present: 0 });
    const shown = value(await page.bridge.previewBackup(sessionId, version?.id ?? '', OLD_STYLE));
    expect(shown.pages[0]?.svg).toMatch(/^<svg/);

    const undo = new Y.UndoManager(mine.doc, { trackedOrigins: new Set(['mine']) });
    const { update } = value(await page.bridge.restoreBackup(sessionId, version?.id ?? ''));
    Y.applyUpdate(mine.doc, update ?? new Uint8Array(), 'mine');
    expect(text(mine)).toBe('as it was');
    await until('the other window follows', () => text(theirs) === 'as it was');
    value(await mine.flush());
    expect(typed(value(await openMeetingFile(path)).meeting)).toBe('as it was');
    expect(value(await page.bridge.listBackups(sessionId))).toHaveLength(2);

    undo.undo();
    expect(text(mine)).toBe('as it is');
    await until('the other window follows back', () => text(theirs) === 'as it is');
    value(await mine.flush());
    expect(typed(value(await openMeetingFile(path)).meeting)).toBe('as it is');
  });

  it('[BK9] a meeting open to read says in a sentence that it restores nothing', async () => {
    const path = await test.write('one.minutes', smallMeeting('as it was'));
    const { sessionId } = await openIn(page, path);
    value(await (await join(page, sessionId)).flush());
    const reader = value(await page.bridge.openMeeting(path, { readOnly: true }));
    await join(page, reader.sessionId);
    // The first one is kept beside other work.
    await until('kept', async () => value(await page.bridge.listBackups(reader.sessionId)).length > 0);
    const [version] = value(await page.bridge.listBackups(reader.sessionId));
    expect(await page.bridge.restoreBackup(reader.sessionId, version?.id ?? '')).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('open to read only') },
    });
  });

  it('[BK3] an unknown session, a window that has not joined and a name that leads out are refused by a sentence', async () => {
    const path = await test.write('one.minutes', smallMeeting());
    const { sessionId } = await openIn(page, path);
    const sentence = (part: string) => ({ ok: false, error: { sentence: expect.stringContaining(part) } });
    expect(await page.bridge.listBackups('x')).toMatchObject(sentence('no longer open'));
    expect(await page.bridge.previewBackup('x', 'y', OLD_STYLE)).toMatchObject(sentence('no longer open'));
    expect(await page.bridge.restoreBackup(sessionId, 'y')).toMatchObject(sentence('not connected'));
    await join(page, sessionId);
    const out = '../../library/one.minutes';
    expect(await page.bridge.previewBackup(sessionId, out, OLD_STYLE)).toMatchObject(sentence('not there'));
    expect(await page.bridge.restoreBackup(sessionId, out)).toMatchObject(sentence('not there'));
  });
});
