import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserCommands, type BrowserCommand, type Machine } from './browser-commands.ts';

const THIS_MACHINE: Machine = {
  platform: process.platform,
  environment: process.env,
  hasFile: existsSync,
};

/** How the page was shown, or "none" where it could not be: then whoever calls prints the address. */
export type Shown = BrowserCommand['kind'] | 'none';

/**
 * Shows an address in an app window or the default browser, whichever starts first of those installed. The browser
 * lives on when we end. `takeAddress` is asked for every attempt, so that a key good for one use is not spent on
 * a browser that did not start.
 */
export async function openInBrowser(
  takeAddress: () => string,
  machine: Machine = THIS_MACHINE,
): Promise<Shown> {
  for (const command of browserCommands(machine))
    if (await starts(command, takeAddress())) return command.kind;
  return 'none';
}

/** How long a browser that cannot run (no profile, no display after all) has to say so. */
const FAILS_WITHIN_MILLISECONDS = 1_500;

/** Whether it runs on, or has handed the page to a browser that was running and ended well. */
const starts = ({ file, argumentsFor }: BrowserCommand, address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(file, argumentsFor(address), { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => resolve(true), FAILS_WITHIN_MILLISECONDS);
    const settle = (started: boolean): void => {
      clearTimeout(timer);
      resolve(started);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
    child.unref();
  });
