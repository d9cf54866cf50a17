import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logFolder, readRecent } from '../../../electron/diagnosis/log.ts';
import { hostStore } from '../../../renderer/store/host.ts';
import { logError } from '../../../renderer/store/log-error.ts';
import { joinSession } from '../../../renderer/sync/join-session.ts';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import type { SaveState } from '../../../shared/bridge/contract.ts';
import type { WindowFault } from '../../../shared/diagnosis/fault.ts';
import { makeMeeting } from '../../builders.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

/** Stands wherever a meeting can hold a text, and in the name of its file. */
const MARK = 'Zyxwomarker';
const PATIENTLY = { timeout: 15_000 };
const FACTS = { browser: 'Test/1', language: 'en', width: 800, height: 600, scale: 1 };

const indiscreet = (): Error => {
  const named = {
    [MARK]: () => new TypeError(`${MARK}\n    at ${MARK} (/home/${MARK}/dist/${MARK}.js:1:1)`),
  };
  return Object.assign(named[MARK]?.() ?? new Error(MARK), { code: MARK, path: MARK });
};

const markedMeeting = makeMeeting({
  body: MARK,
  title: MARK,
  place: MARK,
  agenda: [
    {
      id: 'a',
      title: MARK,
      minutes: [
        { kind: 'note', id: 'n', level: 1, text: MARK },
        { kind: 'action', id: 'x', text: MARK, status: 'open', addressee: MARK },
        { kind: 'decision', id: 'd', text: MARK },
      ],
    },
    { id: 'b', title: MARK, minutes: [] },
  ],
  roster: [
    { id: 'g', name: MARK, participants: [{ id: 'p', familyName: MARK, email: `${MARK}@x.example` }] },
  ],
});

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost({
    services: {
      chooseMeetingFile: () => Promise.reject(indiscreet()),
      showInFolder: () => Promise.reject(indiscreet()),
    },
  });
  page = await test.openWindow();
});
afterEach(async () => {
  vi.restoreAllMocks();
  hostStore.setState({ bridge: null });
  test.faults.splice(0);
  await test.close();
});

const logText = async (): Promise<string> => {
  const folder = logFolder(test.folders.data);
  const texts = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.all(texts)).join('');
};
const logged = async () => (await readRecent(logFolder(test.folders.data), 1_000)).lines;

describe('the log of a session', () => {
  it('[DG9] has no content of meetings, whatever is thrown and wherever it stands: titles, notes, names, files, folders', async () => {
    const path = await test.write(`${MARK}.minutes`, markedMeeting);
    await test.write(`${MARK} broken.minutes`, `{ "title": "${MARK}"`);
    const { sessionId } = await openIn(page, path);
    const told = {
      onSaveState: vi.fn<(state: SaveState) => void>(),
      onNotice() {},
      onGone() {},
      onBack() {},
      onForgotten() {},
      onWindows() {},
    };
    const joined = await joinSession(page.bridge, sessionId, told);
    if (!joined.ok) throw new Error(joined.error.sentence);
    for (const wrong of [`${MARK} broken.minutes`, `${MARK} missing.minutes`])
      await page.bridge.openMeeting(join(test.folders.library, wrong), { readOnly: false });
    // Faults of the host, of the window, and calls that are none.
    await expect(page.bridge.chooseMeetingFile()).rejects.toThrow('Rapporteur has a fault here.');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    hostStore.setState({ bridge: page.bridge });
    logError('command', indiscreet(), MARK);
    logError('panel', indiscreet(), 'minutes');
    logError('promise', MARK);
    const call = (name: string, ...all: unknown[]) =>
      (page.bridge as never as Record<string, (...each: unknown[]) => Promise<unknown>>)[name]?.(...all);
    await expect(call('reportFault', { name: MARK, code: MARK, places: [MARK] })).rejects.toThrow('refused');
    await expect(call('readHouseStyle', { [MARK]: MARK })).rejects.toThrow('refused');
    // A file that cannot be written, and can be again.
    await page.bridge.flush(sessionId);
    await rm(path);
    await mkdir(path);
    await writeFile(join(path, MARK), MARK);
    updateMeeting(joined.value.doc, { place: `${MARK} 2` }, { name: 'test' });
    await expect
      .poll(() => told.onSaveState.mock.calls.flat(), PATIENTLY)
      .toContainEqual(expect.objectContaining({ kind: 'failing' }));
    await rm(path, { recursive: true });
    await page.bridge.flush(sessionId);
    const { text } = await page.bridge.diagnosticReport(FACTS);

    const kinds = (await logged()).map(({ kind }) => kind);
    for (const kind of [
      'hostStarted',
      'meetingOpened',
      'meetingNotOpened',
      'hostFault',
      'windowFault',
      'callRefused',
      'savingFails',
      'savingWorks',
    ])
      expect(kinds).toContain(kind);
    expect(kinds.filter((kind) => kind === 'windowFault')).toHaveLength(3);
    for (const written of [await logText(), text])
      for (const secret of [MARK, MARK.toLowerCase(), test.folders.library, test.folders.data, homedir()])
        expect(written.includes(secret)).toBe(false);
  }, 60_000);

  it('[DG9] a fault of the host is told by call, name and place; one of a window by task and part', async () => {
    await page.bridge.chooseMeetingFile().catch(() => null);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    hostStore.setState({ bridge: page.bridge });
    logError('command', new RangeError('no'), 'clock.nextItem');
    await page.bridge.diagnosticReport(FACTS);
    const faults = (await logged()).filter(({ level }) => level === 'error');
    expect(faults).toMatchObject([
      { kind: 'hostFault', task: 'call', call: 'chooseMeetingFile', name: 'TypeError', code: null },
      { kind: 'windowFault', task: 'command', part: 'clock.nextItem', name: 'RangeError' },
    ]);
    for (const fault of faults)
      expect(JSON.stringify(fault)).toContain('electron/bridge/diagnosis-calls.test.ts:');
  });

  it('[DG5] a window that reports without end fills neither the log nor the bridge', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const reportFault = vi.fn<typeof page.bridge.reportFault>(page.bridge.reportFault);
    hostStore.setState({ bridge: { ...page.bridge, reportFault } });
    for (let number = 0; number < 300; number++) logError('window', new Error('again'));
    expect(reportFault.mock.calls.length).toBeLessThanOrEqual(20);
    const fault: WindowFault = { name: 'Error', code: null, places: [], task: 'window', part: null };
    for (let number = 0; number < 300; number++) await page.bridge.reportFault(fault);
    await page.bridge.diagnosticReport(FACTS);
    expect((await logged()).filter(({ kind }) => kind === 'windowFault')).toHaveLength(60);
  });
});

describe('the diagnostic report over the bridge', () => {
  it('[DG11] counts the open meetings, and is saved exactly as it was shown', async () => {
    const path = await test.write('board.minutes', markedMeeting);
    const { sessionId } = await openIn(page, path);
    await page.bridge.joinSession(sessionId, new Uint8Array([0]));
    const shown = await page.bridge.diagnosticReport(FACTS);
    expect(shown.text).toContain(
      '1. 2 agenda items, 1 note, 1 action, 1 decision, 1 participant in 1 group, 0 clock events, 1 window, saved',
    );
    expect(shown.text).toContain('Host: browser');
    const later = await page.bridge.diagnosticReport(FACTS);
    expect(later.id).not.toBe(shown.id);
    const saved = await page.bridge.saveDiagnosticReport(shown.id);
    if (!saved.ok || saved.value.kind !== 'download') throw new Error(JSON.stringify(saved));
    expect(saved.value.fileName).toMatch(/^Rapporteur diagnostic report \d{4}-\d\d-\d\d\.txt$/);
    expect(new TextDecoder().decode(saved.value.bytes)).toBe(shown.text);
    expect(await page.bridge.saveDiagnosticReport('another')).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('Nothing was saved') },
    });
  });

  it('[DG12] a browser is told where the log is, since it cannot show it', async () => {
    expect(await page.bridge.showLogFolder()).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining(logFolder(test.folders.data)) },
    });
  });
});
