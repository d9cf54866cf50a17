import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserCommands, type Machine } from '../../../electron/server/browser-commands.ts';
import { openInBrowser } from '../../../electron/server/open-in-browser.ts';

const ADDRESS = 'http://127.0.0.1:4123/?key=a&b';
const commandsOn = (machine: Partial<Machine>) =>
  browserCommands({ platform: 'linux', environment: {}, hasFile: () => true, ...machine }).map(
    ({ kind, file, argumentsFor }) => [kind, file, ...argumentsFor(ADDRESS)],
  );

describe('browserCommands', () => {
  it('[VW25] prefers an app window, then the default browser, each with the address as one argument', () => {
    const present = new Set(['/usr/bin/chromium', '/usr/bin/xdg-open']);
    expect(
      commandsOn({
        environment: { DISPLAY: ':0', PATH: '/usr/local/bin:/usr/bin' },
        hasFile: (file) => present.has(file),
      }),
    ).toEqual([
      ['appWindow', '/usr/bin/chromium', `--app=${ADDRESS}`],
      ['defaultBrowser', '/usr/bin/xdg-open', ADDRESS],
    ]);
    expect(commandsOn({ platform: 'darwin', hasFile: () => false })).toEqual([
      ['defaultBrowser', '/usr/bin/open', ADDRESS],
    ]);
    expect(
      commandsOn({
        platform: 'win32',
        environment: { ProgramFiles: 'C:\\Program Files' },
        hasFile: (file) => file === 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      }),
    ).toEqual([
      ['appWindow', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', `--app=${ADDRESS}`],
      ['defaultBrowser', 'rundll32.exe', 'url.dll,FileProtocolHandler', ADDRESS],
    ]);
  });

  it('[VW26] does nothing without a screen, and takes no program from a relative path', () => {
    expect(commandsOn({ environment: { PATH: '/usr/bin' } })).toEqual([]);
    expect(commandsOn({ environment: { WAYLAND_DISPLAY: 'wayland-0', PATH: '.:bin:' } })).toEqual([]);
  });
});

describe('openInBrowser', () => {
  it('[VW27] goes on to the next browser where one does not start, with an address of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-browsers-'));
    const script = async (name: string, text: string): Promise<void> => {
      await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
      await chmod(join(folder, name), 0o755);
    };
    await script('google-chrome', 'exit 21');
    await script('xdg-open', `printf %s "$1" > "${join(folder, 'opened')}"`);
    let taken = 0;
    const shown = await openInBrowser(() => `http://127.0.0.1/?key=${++taken}`, {
      platform: 'linux',
      environment: { DISPLAY: ':0', PATH: folder },
      hasFile: existsSync,
    });
    expect(shown).toBe('defaultBrowser');
    expect(await readFile(join(folder, 'opened'), 'utf8')).toBe('http://127.0.0.1/?key=2');
    await rm(folder, { recursive: true });
  });

  it('[VW28] says that nothing was opened where nothing can be', async () => {
    expect(
      await openInBrowser(() => ADDRESS, { platform: 'linux', environment: {}, hasFile: existsSync }),
    ).toBe('none');
  });
});
