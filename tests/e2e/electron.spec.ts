import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { CHECKOUT, electronBinary } from '../../scripts/start/places.ts';
import { callNames } from '../../shared/bridge/call-names.ts';
import type { Bridge } from '../../shared/bridge/contract.ts';

const binary = electronBinary();
if (binary === null)
  console.warn(
    'Skipped: Electron itself is not installed here; its wiring is tested by tests/electron/stand-in.',
  );

type Host = { readonly rapporteur: Bridge };

test.describe('in Electron itself', () => {
  test.skip(binary === null, 'Electron is not installed here');

  let root: string;
  test.beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rapporteur-electron-'));
  });
  test.afterEach(() => rm(root, { recursive: true, force: true }));

  const launch = () =>
    _electron.launch({
      executablePath: binary ?? '',
      args: [join(CHECKOUT, 'dist', 'main.js'), '--no-sandbox'],
      env: {
        ...(process.env as Record<string, string>),
        RAPPORTEUR_DATA: join(root, 'data'),
        RAPPORTEUR_LIBRARY: join(root, 'library'),
      },
    });

  test('[EL13] the window has the bridge and no Node, and keeps what is made in it', async () => {
    const app = await launch();
    const page = await app.firstWindow();
    expect(page.url()).toBe('app://rapporteur/index.html');
    const exposed = await page.evaluate(() => Object.keys((globalThis as never as Host).rapporteur));
    expect(exposed.toSorted()).toEqual([...callNames, 'host', 'on'].toSorted());
    expect(await page.evaluate(() => ['require', 'process'].filter((name) => name in globalThis))).toEqual(
      [],
    );
    const created = await page.evaluate(() =>
      (globalThis as never as Host).rapporteur.createMeeting({
        body: 'Board',
        number: '7',
        date: null,
        startTime: null,
        timeZone: 'UTC',
        place: 'Online',
      }),
    );
    if (!created.ok) throw new Error(created.error.sentence);
    await app.close();
    expect(await readFile(created.value.path, 'utf8')).toContain('"Online"');
    expect(await readdir(join(root, 'library'))).toEqual(['Board Meeting 7.minutes']);
  });

  test('[EL14] the page goes to no other address and opens no window', async () => {
    const app = await launch();
    const page = await app.firstWindow();
    await page.evaluate(() => void window.open('https://evil.invalid/'));
    await page.evaluate(() => {
      window.location.href = 'https://evil.invalid/';
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://rapporteur/index.html');
    expect(app.windows()).toHaveLength(1);
    await app.close();
  });
});
