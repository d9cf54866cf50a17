import { describe, expect, it } from 'vitest';
import { callNames } from '../../../shared/bridge/call-names.ts';
import { hasChromium } from '../../chromium.ts';
import { builtApplication, PATIENTLY, type Host } from './built-application.ts';

const runs = hasChromium();

describe.skipIf(!runs)('the page of the built Electron application', { timeout: 120_000 }, () => {
  const built = builtApplication();
  const { start } = built;

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
    // Nothing else is switched: web security, insecure content, experimental and Blink features are as Electron has them.
    expect(Object.keys(options.webPreferences).toSorted()).toEqual([
      'contextIsolation',
      'devTools',
      'nodeIntegration',
      'preload',
      'sandbox',
      'spellcheck',
      'webviewTag',
    ]);
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

  it('[EL8] the page goes nowhere else, opens nothing, and another address is given outside only by the bridge', async () => {
    const app = await start();
    const page = await app.page();
    const address = page.url();
    await page.evaluate(() => {
      window.location.href = 'https://evil.example/';
    });
    await page.evaluate(() => void window.open('https://evil.example/popup'));
    await expect.poll(async () => (await app.recorded('popup')).length, PATIENTLY).toBe(1);
    expect((await app.recorded('popup'))[0]).toEqual(['deny']);
    expect(page.url()).toBe(address);
    expect(await app.recorded('request')).not.toContainEqual(['https://evil.example/']);
    // Cancel, then Open: the dialog's own default is to leave it.
    for (const response of [0, 1]) await app.order({ kind: 'answerDialog', answer: { response } });
    const opened = await page.evaluate(async () => {
      const { rapporteur } = globalThis as never as Host;
      const addresses = [
        'https://bank.example@evil.example/',
        'mailto:a@b.example?attach=/etc/passwd',
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
    expect(opened).toEqual([false, false, false, false, false, false, true, true]);
    const asked = (await app.recorded('showMessageBox')).map(([options]) => options as { message: string });
    expect(asked.map(({ message }) => message)).toEqual([
      'Open evil.example in your browser?',
      'Open igf.example in your browser?',
    ]);
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

  it('[EL15] no request of a page goes out, no host is found, and no dictionary is fetched', async () => {
    const app = await start();
    const page = await app.page();
    expect(await app.recorded('appendSwitch')).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    const isMac = process.platform === 'darwin';
    expect(await app.recorded('setSpellCheckerEnabled')).toEqual([[isMac]]);
    expect(await app.recorded('setSpellCheckerLanguages')).toEqual(isMac ? [] : [[[]]]);
    const [[options]] = (await app.recorded('BrowserWindow')) as [
      [{ webPreferences: { spellcheck: boolean } }],
    ];
    expect(options.webPreferences.spellcheck).toBe(isMac);
    for (const [address, isRefused] of [
      ['https://redirector.gvt1.com/edgedl/chrome/dict/en-us-10-1.bdic', true],
      ['http://127.0.0.1:9222/', true],
      ['ws://127.0.0.1/', true],
      ['file:///etc/passwd', true],
      ['app://elsewhere/index.html', true],
      ['app://rapporteur/index.html', false],
      ['data:image/png;base64,AAAA', false],
    ] as const)
      expect([address, await app.order({ kind: 'isCancelled', address })]).toEqual([address, isRefused]);
    expect(
      await page.evaluate(() =>
        fetch('https://evil.example/').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
  });
});
