import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { buildIfOld } from '../../../scripts/setup/build.mjs';
import { callNames } from '../../../shared/bridge/call-names.ts';
import type { Bridge } from '../../../shared/bridge/contract.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { startSharedChromium, startStandIn, type SharedChromium, type StandIn } from './start-stand-in.ts';

const runs = hasChromium();

describe.skipIf(!runs)('the built Electron application', { timeout: 60_000 }, () => {
  let root: string;
  let path: string;
  let started: StandIn | null = null;
  let browser: SharedChromium;
  beforeAll(async () => {
    await buildIfOld();
    browser = await startSharedChromium();
  }, 120_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rapporteur-wiring-'));
    await mkdir(join(root, 'library'));
    path = join(root, 'library', 'board.minutes');
    await writeFile(path, writeMeetingText(makeMeeting()));
  });
  afterEach(async () => {
    await started?.close();
    started = null;
    await rm(root, { recursive: true, force: true });
  });
  const start = async (...args: string[]): Promise<StandIn> =>
    (started = await startStandIn(browser, root, args));

  it('[EL1] opens one window at app://, sandboxed, with a page under a strict policy and no Node in it', async () => {
    const app = await start();
    const page = await app.page();
    const [[options]] = (await app.recorded('BrowserWindow')) as [[{ webPreferences: object }]];
    expect(options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      ),
    ).toEqual([]);
    const policy = await page.evaluate(async () =>
      (await fetch('/index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
    });
    expect(await page.evaluate(() => 'inlineRan' in globalThis)).toBe(false);
  });

  it('[EL2] gives the page exactly the contract: every call, the events, the name of the host', async () => {
    const page = await (await start()).page();
    const exposed = await page.evaluate(() => {
      const { rapporteur } = globalThis as never as { rapporteur: object };
      return Object.entries(rapporteur).map(([name, value]) => `${name}: ${typeof value}`);
    });
    expect(exposed.toSorted()).toEqual(
      [...callNames.map((name) => `${name}: function`), 'host: string', 'on: function'].toSorted(),
    );
  });

  it('[EL3] keeps two windows of one meeting in step, and the file', async () => {
    const app = await start(path);
    const page = await app.page();
    expect(await page.evaluate(() => (globalThis as never as Host).rapporteur.meetingToOpen())).toBe(path);
    const sessionId = await openIn(page, path);
    await app.order({ kind: 'secondInstance', args: [join(root, 'library', 'other.minutes')], folder: root });
    const other = await app.page(1);
    expect(await openIn(other, path)).toBe(sessionId);
    await other.evaluate(() => {
      const { rapporteur } = globalThis as never as Host;
      rapporteur.on('documentUpdate', ({ update }) => Object.assign(globalThis, { received: [...update] }));
    });
    await change(page, sessionId, 'Room 7');
    await other.waitForFunction(() => 'received' in globalThis);
    const received = await other.evaluate(() => (globalThis as never as { received: number[] }).received);
    expect(Buffer.from(received).toString('latin1')).toContain('Room 7');
    await page.evaluate((id) => (globalThis as never as Host).rapporteur.flush(id), sessionId);
    expect(await readFile(path, 'utf8')).toContain('"Room 7"');
  });

  it('[EL4] shows the window its own commands as the native menu, and a click comes back as the command', async () => {
    const app = await start();
    const page = await app.page();
    await page.evaluate(() => {
      const { rapporteur } = globalThis as never as Host;
      rapporteur.on('menuCommand', ({ commandId }) => Object.assign(globalThis, { commandId }));
    });
    const show = () =>
      page.evaluate(async () => {
        const command = { group: 'Clock', isEnabled: true, shortcut: 'Mod+Alt+ArrowUp' } as const;
        await (globalThis as never as Host).rapporteur.showMenu([
          { ...command, id: 'clock.next', label: 'Next item' },
          { ...command, id: 'clock.off', label: 'Off', isEnabled: false },
          { ...command, id: 'history.undo', label: 'Undo', group: 'Meeting' },
        ]);
      });
    const menu = async () => {
      await show();
      return JSON.stringify(await app.order({ kind: 'menu' }));
    };
    await expect.poll(menu).toContain('"accelerator":"CommandOrControl+Alt+Up","registerAccelerator":false');
    await expect.poll(menu).toMatch(/"label":"Edit","submenu":\[\{"id":"history.undo"/);
    expect(await app.order({ kind: 'clickMenu', commandId: 'clock.off' })).toBe(false);
    // The window shows its real commands too, whenever one of them changes.
    await expect
      .poll(async () => {
        await show();
        return app.order({ kind: 'clickMenu', commandId: 'clock.next' });
      })
      .toBe(true);
    await page.waitForFunction(
      () => (globalThis as never as { commandId?: string }).commandId === 'clock.next',
    );
  });

  it('[EL5] a file opened from the system goes to an idle window, or to one of its own; one that is shown comes forward', async () => {
    const other = join(root, 'elsewhere.minutes');
    await writeFile(other, writeMeetingText(makeMeeting({ number: '8' })));
    const app = await start();
    const page = await app.page();
    await page.evaluate(() => {
      (globalThis as never as Host).rapporteur.on('openRequested', (request) =>
        Object.assign(globalThis, { request }),
      );
    });
    await app.order({ kind: 'openFile', path: other });
    await page.waitForFunction(() => 'request' in globalThis);
    // Outside the library, and yet it may be opened: the user asked for it.
    await openIn(page, other);
    await app.order({ kind: 'openFile', path: other });
    await app.order({ kind: 'openFile', path });
    const second = await app.page(1);
    expect(await second.evaluate(() => (globalThis as never as Host).rapporteur.meetingToOpen())).toBe(path);
    expect(app.pages()).toHaveLength(2);
    expect(await app.recorded('addRecentDocument')).toContainEqual([other]);
  });

  it('[EL6] closing the window a moment after a change waits for the save, gives up the lock and ends', async () => {
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    await change(page, sessionId, 'Room 8');
    await app.order({ kind: 'closeWindow', window: 0 });
    expect(await app.exited).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('"Room 8"');
    expect(await readdir(join(root, 'library'))).toEqual(['board.minutes']);
  });

  it('[EL7] a meeting that cannot be saved keeps its window open unless the user says otherwise', async () => {
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    // A folder in the file's place: nothing can be renamed over it, whoever runs the test.
    await rm(path);
    await mkdir(path);
    await writeFile(join(path, 'in-the-way'), '');
    await change(page, sessionId, 'Room 9');
    await app.order({ kind: 'closeWindow', window: 0 });
    await expect.poll(async () => (await app.recorded('showMessageBox')).length, { timeout: 10_000 }).toBe(1);
    expect(app.pages()).toHaveLength(1);
    await app.order({ kind: 'answerDialog', answer: { response: 1 } });
    await app.order({ kind: 'quit' });
    expect(await app.exited).toBe(0);
  });

  it('[EL8] the page goes nowhere else, opens nothing, and another address is given outside only by the bridge', async () => {
    const app = await start();
    const page = await app.page();
    const address = page.url();
    await page.evaluate(() => {
      window.location.href = 'https://evil.example/';
    });
    await page.evaluate(() => void window.open('https://evil.example/popup'));
    await expect.poll(async () => (await app.recorded('popup')).length).toBe(1);
    expect((await app.recorded('popup'))[0]).toEqual(['deny']);
    expect(page.url()).toBe(address);
    expect(await app.recorded('request')).not.toContainEqual(['https://evil.example/']);
    const opened = await page.evaluate(async () => {
      const { rapporteur } = globalThis as never as Host;
      const addresses = [
        'javascript:alert(1)',
        'file:///etc/passwd',
        'smb://x',
        'nonsense',
        'https://igf.example/',
        'mailto:a@b.example',
      ];
      const answers = await Promise.all(addresses.map((each) => rapporteur.openExternal(each)));
      return answers.map(({ ok }) => ok);
    });
    expect(opened).toEqual([false, false, false, false, true, true]);
    expect(await app.recorded('openExternal')).toEqual([['https://igf.example/'], ['mailto:a@b.example']]);
  });

  it('[EL9] permissions are denied, but for writing to the clipboard', async () => {
    const app = await start();
    await app.page();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
    ])
      expect(await app.order({ kind: 'isGranted', permission })).toEqual({ request: false, check: false });
    expect(await app.order({ kind: 'isGranted', permission: 'clipboard-sanitized-write' })).toEqual({
      request: true,
      check: true,
    });
  });

  it('[EL10] a frame inside the page, and a call that is none, are refused', async () => {
    const app = await start();
    const page = await app.page();
    const refused = await page.evaluate(async () => {
      const { rapporteur } = globalThis as never as Host;
      const wrong = rapporteur.openMeeting as never as (path: number) => Promise<unknown>;
      return wrong(7).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    });
    expect(refused).toContain('openMeeting was refused');
    const invoked = await page.evaluate(() =>
      (globalThis as never as { standInInvoke: (...all: unknown[]) => Promise<unknown> })
        .standInInvoke('rapporteur:call', ['constructor', []])
        .catch((error: Error) => error.message),
    );
    expect(invoked).toContain('There is no call');
    const fromFrame = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      type Within = { readonly standInInvoke: (...all: unknown[]) => Promise<unknown> };
      return (frame.contentWindow as never as Within)
        .standInInvoke('rapporteur:call', ['listMeetings', []])
        .then(
          () => 'answered',
          (error: Error) => error.message,
        );
    });
    expect(fromFrame).toContain('does not come from a window of Rapporteur');
  });

  it('[EL11] exports where the user says, never over the meeting itself, and shows only what it wrote', async () => {
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    const pdf = join(root, 'summary.pdf');
    const exportAs = (id: string) =>
      page.evaluate(
        (session) => (globalThis as never as Host).rapporteur.exportSummary(session, 'pdf', 'action-items'),
        id,
      );
    expect(await exportAs(sessionId)).toMatchObject({ ok: true, value: { kind: 'cancelled' } });
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: path } });
    expect(await exportAs(sessionId)).toMatchObject({ ok: false });
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: pdf } });
    expect(await exportAs(sessionId)).toMatchObject({ ok: true, value: { kind: 'written', path: pdf } });
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    const show = (file: string) =>
      page.evaluate((each) => (globalThis as never as Host).rapporteur.showInFolder(each), file);
    expect(await show('/etc/passwd')).toMatchObject({ ok: false });
    expect(await show(pdf)).toMatchObject({ ok: true });
    expect(await app.recorded('showItemInFolder')).toEqual([[pdf]]);
  });

  it('[EL12] a page that loads anew joins its meeting again; the window stands next time where it stood', async () => {
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    await change(page, sessionId, 'Room 10');
    await page.reload();
    const again = await app.page();
    expect(await openIn(again, path)).toBe(sessionId);
    await app.order({ kind: 'quit' });
    expect(await app.exited).toBe(0);
    const settings = JSON.parse(await readFile(join(root, 'data', 'settings.json'), 'utf8')) as unknown;
    expect(settings).toMatchObject({ window: { width: 1_440, height: 900, isMaximized: false } });
  });
});

type Host = { readonly rapporteur: Bridge };

/** Opens and joins a meeting in a page; gives the session. */
async function openIn(page: Page, path: string): Promise<string> {
  const opened = await page.evaluate(async (file) => {
    const { rapporteur } = globalThis as never as Host;
    const answer = await rapporteur.openMeeting(file, { readOnly: false });
    if (answer.ok) await rapporteur.joinSession(answer.value.sessionId, new Uint8Array([0]));
    return answer;
  }, path);
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value.sessionId;
}

/** A change of the meeting's place, as a window's Yjs would send it. */
async function change(page: Page, sessionId: string, place: string): Promise<void> {
  const joined = await page.evaluate(async (id) => {
    const answer = await (globalThis as never as Host).rapporteur.joinSession(id, new Uint8Array([0]));
    return answer.ok ? [...answer.value.update] : [];
  }, sessionId);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Uint8Array.from(joined));
  const before = Y.encodeStateVector(doc);
  doc.getMap('meeting').set('place', place);
  const update = [...Y.encodeStateAsUpdate(doc, before)];
  const sent = await page.evaluate(
    async ([id, bytes]) => (globalThis as never as Host).rapporteur.sendUpdate(id, Uint8Array.from(bytes)),
    [sessionId, update] as const,
  );
  if (!sent.ok) throw new Error(sent.error.sentence);
}
