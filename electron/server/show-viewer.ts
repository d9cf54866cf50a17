import { openInBrowser } from './open-in-browser.ts';
import { startViewer, type ViewerOptions } from './start-viewer.ts';

export type ShowOptions = ViewerOptions & {
  /** Whether to show the page in a browser; its address is printed in any case. */
  readonly opensBrowser: boolean;
  /** Prints a line for the user. */
  readonly print: (line: string) => void;
};

/** Serves the viewer until the user ends it (Ctrl-C, a closed terminal, a request to stop), then ends everything. */
export async function showViewer({ opensBrowser, print, ...options }: ShowOptions): Promise<void> {
  const viewer = await startViewer(options);
  const ended = whenAskedToEnd();
  print(`Rapporteur shows your documents at ${viewer.address}`);
  const shown = opensBrowser ? await openInBrowser(viewer.takeAddressForOneUse) : 'none';
  if (shown === 'none') print('Open this address in a browser on this computer.');
  print('It is reachable from this computer only. Ctrl-C ends it.');
  await ended;
  await viewer.close();
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first request to end; a second one ends the process at once, as ever. */
const whenAskedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      for (const signal of SIGNALS) process.off(signal, end);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, end);
  });
