import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { newPage } from './chromium-page.ts';
import { invoke } from './ipc-main.ts';
import { preloadInPage } from './preload-in-page.ts';
import { preventable } from './preventable.ts';
import { record } from './recorded.ts';
import { fetchByProtocol } from './system.ts';

/** Chromium knows no app://, so its pages stand under a name that no network has; nothing ever leaves the machine. */
const IN_CHROMIUM = 'https://rapporteur.invalid';
const IN_ELECTRON = 'app://rapporteur';
const toChromium = (address: string): string => address.replace(IN_ELECTRON, IN_CHROMIUM);
const toElectron = (address: string): string => address.replace(IN_CHROMIUM, IN_ELECTRON);

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };
export type StandInContents = ReturnType<typeof createWebContents>;

/** Electron's `webContents` on a page of Chromium with the preload script in it. */
export function createWebContents(
  preload: string,
  size: { readonly width: number; readonly height: number },
  onReadyToShow: () => void,
) {
  const events = new EventEmitter();
  const mainFrame = { url: '' };
  let isLoading = false;
  let isOurNavigation = false;
  let windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });
  let page = prepare();
  let isCrashed = false;
  let shown = '';

  async function prepare(): Promise<Page> {
    const made = await newPage(size);
    await made.exposeBinding('standInInvoke', ({ frame }, channel: string, parameters: unknown[]) =>
      invoke({ sender: contents, senderFrame: frameOf(made, frame) }, channel, parameters),
    );
    await made.addInitScript(preloadInPage, readFileSync(preload, 'utf8'));
    await made.route('**/*', (route, request) => answer(made, route, request));
    made.on('popup', (popup) => void onPopup(popup));
    made.on('pageerror', (error) => record('pageError', error.message));
    made.on('console', (message) => {
      if (message.type() === 'error') record('consoleError', message.text());
    });
    return made;
  }

  function frameOf(made: Page, frame: Frame): { url: string } {
    if (frame !== made.mainFrame()) return { url: toElectron(frame.url()) };
    mainFrame.url = toElectron(frame.url());
    return mainFrame;
  }

  async function answer(made: Page, route: Route, request: PageRequest): Promise<void> {
    const address = toElectron(request.url());
    if (request.isNavigationRequest() && request.frame() === made.mainFrame()) {
      if (!isOurNavigation && preventable(events, 'will-navigate', address))
        // Otherwise Chromium would leave the page for one that tells of the failure.
        return route.abort('aborted');
      isOurNavigation = false;
      events.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url: address });
    }
    if (!address.startsWith(IN_ELECTRON)) {
      record('request', address);
      return route.abort();
    }
    const response = await fetchByProtocol(address);
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  }

  async function onPopup(popup: Page): Promise<void> {
    const { action } = windowOpenHandler({ url: popup.url() });
    record('popup', action);
    if (action === 'deny') await popup.close();
  }

  async function navigate(go: (made: Page) => Promise<unknown>): Promise<void> {
    isLoading = true;
    isOurNavigation = true;
    await go(await page);
    isLoading = false;
    record('loaded');
  }

  const contents = Object.assign(events, {
    mainFrame,
    load: async (address: string) => {
      shown = address;
      await navigate((made) => made.goto(toChromium(address)));
      onReadyToShow();
    },
    reload: () => {
      record('reload');
      const wasCrashed = isCrashed;
      isCrashed = false;
      // Playwright can do nothing more with a page that crashed; it is another one at the same address.
      if (wasCrashed) page = prepare();
      void navigate((made) => (wasCrashed ? made.goto(toChromium(shown)) : made.reload()));
    },
    /** Ends the page's own process, as a fault of Chromium would. */
    crash: async () => {
      const made = await page;
      const gone = new Promise((resolve) => made.once('crash', resolve));
      const devtools = await made.context().newCDPSession(made);
      devtools.send('Page.crash').catch(() => {});
      await gone;
      isCrashed = true;
      await made.close();
      events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    },
    closePage: async () => {
      await (await page).close();
    },
    send: (channel: string, ...parameters: readonly unknown[]) =>
      void page
        .then((made) =>
          made.evaluate(
            ([to, values]) =>
              (globalThis as never as { standInReceive: (...all: unknown[]) => void }).standInReceive(
                to,
                values,
              ),
            [channel, parameters] as const,
          ),
        )
        // A page that is just loading anew gets nothing, as in Electron.
        .catch(() => {}),
    executeJavaScript: async (source: string) => (await page).evaluate(source),
    setWindowOpenHandler: (handler: WindowOpenHandler) => (windowOpenHandler = handler),
    isCrashed: () => isCrashed,
    isLoading: () => isLoading,
  });
  return contents;
}
