import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../../chromium.ts';
import type { Recorded } from './recorded.ts';

/** What a test has the system do to the application. */
export type Order =
  | { readonly kind: 'recorded' | 'menu' | 'quit' | 'dialogsWait' }
  | { readonly kind: 'crashPage'; readonly window: number }
  | { readonly kind: 'fault'; readonly how: 'throw' | 'reject'; readonly message: string }
  | { readonly kind: 'clickMenu'; readonly commandId: string }
  | { readonly kind: 'openFile'; readonly path: string }
  | { readonly kind: 'secondInstance'; readonly args: readonly string[]; readonly folder: string }
  | { readonly kind: 'answerDialog'; readonly answer: unknown }
  | { readonly kind: 'closeWindow'; readonly window: number }
  | { readonly kind: 'isCancelled'; readonly address: string }
  | { readonly kind: 'crash'; readonly window: number; readonly reason: string }
  | { readonly kind: 'isGranted'; readonly permission: string };

export type StandIn = {
  /** The folder of meetings. */
  readonly library: string;
  /** The page of a window, once it is there: an ordinary Playwright page. */
  readonly page: (window?: number) => Promise<Page>;
  readonly pages: () => readonly Page[];
  readonly order: (order: Order) => Promise<unknown>;
  readonly recorded: (what: string) => Promise<readonly (readonly unknown[])[]>;
  /** The main process's exit code. */
  readonly exited: Promise<number | null>;
  readonly kill: () => void;
  /** Ends the application and closes its pages. */
  readonly close: () => Promise<void>;
};

/** Modules that run before the application, and variables of its environment. */
export type StandInOptions = {
  readonly before?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts the built application in the stand-in, its data and library in `root`, with arguments as on Electron's command line. */
export async function startStandIn(
  browser: SharedChromium,
  root: string,
  args: readonly string[] = [],
  { before = [], environment = {} }: StandInOptions = {},
): Promise<StandIn> {
  const library = join(root, 'library');
  const main = fork(here('./run-main.ts'), [join(CHECKOUT, 'dist', 'main.js'), ...args], {
    execArgv: [
      ...before.flatMap((module) => ['--import', module]),
      '--import',
      new URL('./register.mjs', import.meta.url).href,
    ],
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS: '',
      STAND_IN_CHROMIUM: browser.address,
      RAPPORTEUR_DATA: join(root, 'data'),
      RAPPORTEUR_LIBRARY: library,
    },
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const exited = new Promise<number | null>((resolve) => main.once('exit', resolve));
  const seen = await chromium.connectOverCDP(browser.address);
  const pages = (): Page[] =>
    (seen.contexts()[0]?.pages() ?? []).filter((page) =>
      page.url().startsWith('https://rapporteur.invalid/'),
    );
  const order = orderTo(main);
  return {
    library,
    pages,
    page: async (window = 0) => {
      for (let tries = 0; tries < 800; tries++) {
        const page = pages()[window];
        if (page !== undefined && (await hasBridge(page))) return page;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`There is no window ${window} after forty seconds`);
    },
    order,
    recorded: async (what) =>
      ((await order({ kind: 'recorded' })) as readonly Recorded[])
        .filter((each) => each.what === what)
        .map(({ details }) => details),
    exited,
    kill: () => main.kill('SIGKILL'),
    close: async () => {
      main.kill('SIGKILL');
      await exited;
      for (const page of pages()) await page.close();
      await seen.close();
    },
  };
}

const hasBridge = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'rapporteur' in globalThis && document.readyState === 'complete').catch(() => false);

function orderTo(main: ChildProcess): StandIn['order'] {
  const waiting = new Map<number, (answer: unknown) => void>();
  let lastId = 0;
  main.on('message', ({ id, answer }: { readonly id: number; readonly answer: unknown }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  return (order) =>
    new Promise((resolve, reject) => {
      waiting.set(++lastId, resolve);
      main.send({ ...order, id: lastId }, (error) => {
        if (error !== null) reject(error);
      });
    });
}

/** A Chromium that main processes and tests drive together; for one application after the other. */
export type SharedChromium = { readonly address: string; readonly close: () => Promise<void> };

/** Starts one on a port of its own. */
export async function startSharedChromium(): Promise<SharedChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'rapporteur-chromium-'));
  const browser = spawn(
    CHROMIUM,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      // Windows behind others keep their pace, as Electron's do in tests.
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--disable-background-timer-throttling',
      // Electron has no popup blocker; what refuses them there is the application.
      '--disable-popup-blocking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const port = await portOf(profile);
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      browser.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium writes the port it took into its profile. */
async function portOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 800; tries++) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port] = text.split('\n');
    if (port !== undefined && port !== '') return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not say which port it listens on');
}
