import { app, session } from 'electron';
import { isOfApp } from './app-protocol.ts';

/** Only on a Mac the system itself checks spelling; elsewhere Chromium fetches dictionaries from a server of Google. */
export const CHECKS_SPELLING = process.platform === 'darwin';

/**
 * Before the application is ready: Chromium finds no host at all, whoever asks for one. The window's files come by
 * app:// from this process, so nothing it does needs a network.
 */
export function closeNetworks(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** What pages ask for is refused before it is sent, unless it is of the window itself; no dictionary is fetched. */
export function refuseRequests(): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOfWindow(url) }));
  defaultSession.setSpellCheckerEnabled(CHECKS_SPELLING);
  if (!CHECKS_SPELLING) defaultSession.setSpellCheckerLanguages([]);
}

const INSIDE: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

const isOfWindow = (address: string): boolean =>
  isOfApp(address) || (URL.canParse(address) && INSIDE.has(new URL(address).protocol));
