import { endOnFault } from '../diagnosis/end-on-fault.ts';
import { openInBrowser } from './open-in-browser.ts';
import { startBrowserHost, type BrowserHost, type BrowserHostOptions } from './start-browser-host.ts';

export type ShowOptions = BrowserHostOptions & {
  /** Whether to show the window in a browser; its address is printed in any case. */
  readonly opensBrowser: boolean;
  /** Prints a line for the user. */
  readonly print: (line: string) => void;
};

/**
 * Serves the application until the user ends it (Ctrl-C, a closed terminal, a request to stop), then saves and ends
 * everything. What cannot be saved keeps it going, with the reason; asked a second time it ends all the same.
 */
export async function showInBrowser({ opensBrowser, print, ...options }: ShowOptions): Promise<void> {
  const host = await startBrowserHost(options);
  endOnFault({
    log: options.services.log,
    save: host.save,
    close: host.close,
    tell: async ({ what, detail }) => {
      print(`${what} ${detail}`);
      host.tellAll(`${what} ${detail}`);
      // The windows show it when it has reached them; their connection ends with the host.
      await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN_MILLISECONDS));
    },
    exit: (code) => process.exit(code),
  });
  const asked = whenAskedToEnd();
  for (const address of host.addresses) print(`Rapporteur runs at ${address}`);
  if (!opensBrowser || !(await opensWindows(host))) print('Open this address in a browser on this computer.');
  print('It is reachable from this computer only. Ctrl-C saves and ends it.');
  await asked.next();
  const closed = await host.close();
  if (closed.ok) return;
  print(`${closed.error.sentence} Rapporteur goes on until that works; Ctrl-C again ends it without.`);
  await asked.next();
  await host.abandon();
}

const TOLD_WITHIN_MILLISECONDS = 500;

async function opensWindows(host: BrowserHost): Promise<boolean> {
  for (const window of host.addresses.keys())
    if ((await openInBrowser(() => host.takeAddressForOneUse(window))) === 'none') return false;
  return true;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Requests to end, one after the other; heard from the moment this is called. */
function whenAskedToEnd(): { readonly next: () => Promise<void> } {
  let unanswered = 0;
  let waiting: (() => void) | null = null;
  const end = (): void => {
    unanswered++;
    waiting?.();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return {
    next: async () => {
      if (unanswered === 0) await new Promise<void>((resolve) => (waiting = resolve));
      unanswered = 0;
      waiting = null;
    },
  };
}
