import { rename, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addLine } from '../../../shared/meeting/commands/index.ts';
import type { ItemId, LineId } from '../../../shared/meeting/identifier.ts';
import { makeMeeting } from '../../builders.ts';
import { until } from '../session/session-folder.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

const noted = (text: string) =>
  makeMeeting({
    agenda: [{ id: 'a', title: 'Item', minutes: [{ kind: 'note', id: 'l', level: 1, text }] }],
  });

async function found(words: string): Promise<string[]> {
  const answer = await page.bridge.searchMeetings({ words, series: null, kind: null });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value.results.map(({ text }) => text.text);
}

describe('searching all meetings through the bridge', () => {
  it('[LS19] looks at the library, tells how far it is, and finds', async () => {
    await test.write('a.minutes', noted('alpha'));
    await test.write('b.minutes', '{');
    const progress: unknown[] = [];
    page.bridge.on('searchProgress', (step) => progress.push(step));
    const refreshed = await page.bridge.refreshSearch();
    expect(refreshed).toEqual({
      ok: true,
      value: {
        meetings: 1,
        series: [{ key: 'board', body: 'Board', meetings: 1 }],
        problems: [{ fileName: 'b.minutes', reason: expect.any(String) }],
      },
    });
    expect(progress.at(-1)).toEqual({ done: 2, total: 2 });
    expect(await found('alpha')).toEqual(['alpha']);
  });

  it('[LS20] finds what was typed into an open meeting a moment ago', async () => {
    const path = await test.write('a.minutes', noted('alpha'));
    const { sessionId } = await openIn(page, path);
    const joined = await page.bridge.joinSession(sessionId, Y.encodeStateVector(new Y.Doc()));
    if (!joined.ok) throw new Error(joined.error.sentence);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, joined.value.update);
    const before = Y.encodeStateVector(doc);
    const line = { kind: 'note', id: 'n' as LineId, level: 1, text: [{ text: 'omega' }] } as const;
    addLine(doc, 'a' as ItemId, { ...line, text: [...line.text] }, 9, 'window');
    await page.bridge.sendUpdate(sessionId, Y.encodeStateAsUpdate(doc, before));
    await page.bridge.refreshSearch();
    expect(await found('omega')).toEqual(['omega']);
  });

  it('[LS21] files changed by others are noticed behind a search, and the window is told', async () => {
    await test.write('a.minutes', noted('alpha'));
    await page.bridge.refreshSearch();
    let isTold = false;
    page.bridge.on('libraryChanged', () => (isTold = true));
    await test.write('b.minutes', noted('alpha too'));
    await until('the window is told', async () => (await found('alpha'), isTold));
    expect((await found('alpha')).toSorted()).toEqual(['alpha', 'alpha too']);
  });

  it('[LS19] a folder that cannot be read is told in a sentence; what was found there before still is', async () => {
    await test.write('a.minutes', noted('alpha'));
    await page.bridge.refreshSearch();
    await rename(test.folders.library, `${test.folders.library} away`);
    await writeFile(test.folders.library, 'a file');
    expect(await page.bridge.refreshSearch()).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/could not be read: .*before is searched/) },
    });
    expect(await found('alpha')).toEqual(['alpha']);
  });

  it('[LS22] what no window of ours asks is refused', async () => {
    const asked = { words: 'x'.repeat(501), series: null, kind: null };
    await expect(page.bridge.searchMeetings(asked)).rejects.toThrow(/refused/);
  });
});
