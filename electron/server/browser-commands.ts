import { posix, win32 } from 'node:path';

/** The machine as far as opening a page goes. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly hasFile: (path: string) => boolean;
};

/** A way to show a page: `appWindow` has no tabs and no address bar. */
export type BrowserCommand = {
  readonly kind: 'appWindow' | 'defaultBrowser';
  readonly file: string;
  readonly argumentsFor: (address: string) => readonly string[];
};

/**
 * The ways to show a page on this machine, the best first: an app window of an installed Chrome, Edge or
 * Chromium, then the default browser. None on a machine without a screen. The address is an argument of its own and
 * never goes through a shell.
 */
export function browserCommands(machine: Machine): readonly BrowserCommand[] {
  const installed = candidatesOn(machine).filter(machine.hasFile);
  const appWindows = installed.map((file): BrowserCommand => ({
    kind: 'appWindow',
    file,
    argumentsFor: (address) => [`--app=${address}`],
  }));
  const opener = openerOn(machine);
  return hasScreen(machine) ? [...appWindows, ...(opener === null ? [] : [opener])] : [];
}

function hasScreen({ platform, environment }: Machine): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}

function candidatesOn({ platform, environment }: Machine): readonly string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  return onPath(environment, [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ]);
}

function openerOn({ platform, environment, hasFile }: Machine): BrowserCommand | null {
  const command = (file: string, ...before: string[]): BrowserCommand => ({
    kind: 'defaultBrowser',
    file,
    argumentsFor: (address) => [...before, address],
  });
  if (platform === 'darwin') return command('/usr/bin/open');
  // Not "cmd /c start", which would read an "&" in the address as its own.
  if (platform === 'win32') return command('rundll32.exe', 'url.dll,FileProtocolHandler');
  const file = onPath(environment, ['xdg-open']).find(hasFile);
  return file === undefined ? null : command(file);
}

/** Absolute paths only: a relative entry would let the current folder choose the program. */
const onPath = (environment: Machine['environment'], names: readonly string[]): readonly string[] => {
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
};
