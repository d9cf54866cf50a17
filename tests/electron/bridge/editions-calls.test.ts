import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { joinSession, type JoinedSession } from '../../../renderer/sync/join-session.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { rewriteLine } from '../../../shared/meeting/commands/index.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { linesOfSide } from '../../../shared/compare/compare-summaries.ts';
import { smallMeeting, typed, typeInto, until } from '../session/session-folder.ts';
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
const told: string[] = [];
const listener = {
  onSaveState: () => {},
  onNotice: (sentence: string) => void told.push(sentence),
  onGone: () => {},
  onBack: () => {},
  onForgotten: () => {},
  onWindows: () => {},
};
const join = async (window: TestWindow, sessionId: string): Promise<JoinedSession> =>
  value(await joinSession(window.bridge, sessionId, listener));
const finalIn = ({ doc }: JoinedSession) => documentToMeeting(doc).finalised?.version ?? null;

describe('final versions over the bridge', () => {
  it('[FN20] every window of the meeting is told that it is final, and that it is open again', async () => {
    const path = await test.write('one.minutes', smallMeeting());
    const other = await test.openWindow();
    const { sessionId } = await openIn(page, path);
    const [mine, theirs] = [await join(page, sessionId), await join(other, sessionId)];
    expect(value(await page.bridge.finalise(sessionId))).toEqual({ version: 1 });
    await until('both are locked', () => finalIn(mine) === 1 && finalIn(theirs) === 1);
    expect(await readFile(path, 'utf8')).toContain('"finalised": {');
    expect(await other.bridge.finalise(sessionId)).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/final already, as version 1/) },
    });
    value(await other.bridge.reopen(sessionId, 'A name'));
    await until('both are open', () => finalIn(mine) === null && finalIn(theirs) === null);
    await expect(page.bridge.reopen(sessionId, '')).rejects.toThrow('reopen');
  });

  it('[FN21] what was typed before a window knew is kept, and the meeting is open again', async () => {
    const path = await test.write('one.minutes', smallMeeting());
    const { sessionId } = await openIn(page, path);
    const mine = await join(page, sessionId);
    const theirs = await join(await test.openWindow(), sessionId);
    const late = new Y.Doc();
    Y.applyUpdate(late, Y.encodeStateAsUpdate(mine.doc));
    const before = Y.encodeStateVector(late);
    rewriteLine(late, 'l' as LineId, [{ text: 'typed too late' }], 'window');
    value(await page.bridge.finalise(sessionId));
    // What changes nothing does not open it.
    value(await page.bridge.sendUpdate(sessionId, Y.encodeStateAsUpdate(mine.doc)));
    await until('it is final', () => finalIn(mine) === 1);
    value(await page.bridge.sendUpdate(sessionId, Y.encodeStateAsUpdate(late, before)));
    await until('it is open', () => finalIn(mine) === null && finalIn(theirs) === null);
    const meeting = documentToMeeting(theirs.doc);
    expect(typed(meeting)).toBe('typed too late');
    expect(meeting.versions[0]?.reason).toMatch(/Another window wrote/);
    await until('it is said', () => told.some((sentence) => sentence.includes('open again')));
  });

  it('[CV20] two versions are compared, now, kept or from a file, and written as tracked changes', async () => {
    const path = await test.write('one.minutes', smallMeeting('as it was'));
    const { sessionId } = await openIn(page, path);
    const mine = await join(page, sessionId);
    value(await page.bridge.finalise(sessionId));
    value(await page.bridge.reopen(sessionId, 'More'));
    await until('open', () => finalIn(mine) === null);
    typeInto(mine.doc, 'as it is');
    value(await mine.flush());
    const copies = value(await page.bridge.listBackups(sessionId));
    const kept = { kind: 'kept' as const, id: copies.find(({ version }) => version === 1)?.id ?? '' };
    const file = {
      kind: 'file' as const,
      name: 'other.minutes',
      bytes: new TextEncoder().encode(writeMeetingText(smallMeeting('as a file has it'))),
    };
    const compared = value(await page.bridge.compareVersions(sessionId, kept, { kind: 'now' }));
    expect(compared.changes).toBe(1);
    expect(JSON.stringify(linesOfSide(compared, 'before'))).toContain('was');
    expect(value(await page.bridge.compareVersions(sessionId, file, kept)).changes).toBe(1);
    const written = value(await page.bridge.exportComparison(sessionId, kept, { kind: 'now' }));
    expect(written).toMatchObject({ kind: 'download', fileName: 'one (changes).docx' });
    expect(
      await page.bridge.compareVersions(sessionId, { ...file, bytes: new Uint8Array([1, 2]) }, kept),
    ).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('other.minutes') } });
  });

  it('[EI10] an edition is exported under its name, and previewed', async () => {
    const path = await test.write('one.minutes', smallMeeting());
    const { sessionId } = await openIn(page, path);
    await join(page, sessionId);
    const written = value(await page.bridge.exportSummary(sessionId, 'md', defaultStyle.id, 'public'));
    expect(written).toMatchObject({ kind: 'download', fileName: 'one (public).md' });
    expect(new TextDecoder().decode(written.kind === 'download' ? written.bytes : undefined)).toContain(
      'DRAFT',
    );
    const actions = value(await page.bridge.preview(sessionId, defaultStyle.id, 'actions'));
    expect(actions.pages).toHaveLength(1);
  });
});
