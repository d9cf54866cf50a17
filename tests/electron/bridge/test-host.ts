import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket as NodeSocket } from 'ws';
import type { BridgeServices } from '../../../electron/bridge/bridge-services.ts';
import { browserServices } from '../../../electron/server/browser-services.ts';
import {
  startBrowserHost,
  type BrowserHost,
  type BrowserHostOptions,
} from '../../../electron/server/start-browser-host.ts';
import type { Folders } from '../../../electron/settings/folders.ts';
import { connectSocketBridge } from '../../../renderer/bridge/socket-bridge.ts';
import type { Bridge, SessionInfo } from '../../../shared/bridge/contract.ts';
import { BRIDGE_PATH, MEETING_PARAMETER, PAGE_PARAMETER } from '../../../shared/bridge/socket-message.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { cookieOf } from '../server/raw-request.ts';

// The window's code asks for these by name; in Node they come from ws.
Object.assign(globalThis, { WebSocket: NodeSocket });

export type TestWindow = {
  readonly bridge: Bridge;
  /** Cuts its connection as a failing network would; the bridge connects anew by itself. */
  readonly cut: () => void;
  /** While true no connection can be made. */
  isOffline: boolean;
  /** Closes the page. */
  readonly close: () => void;
};

export type TestHost = {
  readonly host: BrowserHost;
  readonly folders: Folders;
  readonly address: string;
  readonly faults: unknown[];
  readonly write: (name: string, meeting: Meeting | string) => Promise<string>;
  readonly openWindow: () => Promise<TestWindow>;
  /** Ends it; throws where it had a fault that the test does not take away. */
  readonly close: () => Promise<void>;
};

export type TestHostOptions = {
  /** Names of meeting files in the library that are named at the start. */
  readonly files?: readonly string[];
  readonly services?: Partial<BridgeServices>;
  /** The built window; a page that shows nothing where it is left out. */
  readonly renderer?: string;
  readonly timing?: Pick<BrowserHostOptions, 'waits' | 'beatEvery'>;
};

const LIBRARY_WORKER = fileURLToPath(new URL('../library-worker-from-sources.mjs', import.meta.url));
const PRINT_WORKER = fileURLToPath(new URL('../print-worker-from-sources.mjs', import.meta.url));

/** A page that shows nothing: these tests are about what serves it. */
const PAGE = '<!doctype html><title>Rapporteur</title><script type="module" src="/assets/main.js"></script>';

/** The real browser host on folders of its own. */
export async function startTestHost({
  files = [],
  services = {},
  renderer,
  timing = {},
}: TestHostOptions = {}): Promise<TestHost> {
  const root = await mkdtemp(join(tmpdir(), 'rapporteur-host-'));
  const folders: Folders = {
    data: join(root, 'data'),
    recovery: join(root, 'data', 'recovery'),
    backups: join(root, 'data', 'backups'),
    library: join(root, 'library'),
  };
  await mkdir(folders.library);
  const rendererFolder = join(root, 'renderer');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), PAGE);
  await writeFile(join(rendererFolder, 'assets', 'main.js'), 'export {};');
  const faults: unknown[] = [];
  const host = await startBrowserHost({
    services: {
      ...browserServices(folders),
      printWorkerPath: () => PRINT_WORKER,
      libraryWorkerPath: () => LIBRARY_WORKER,
      ...services,
    },
    files: files.map((file) => join(folders.library, file)),
    rendererFolder: renderer ?? rendererFolder,
    reportBug: (fault) => faults.push(fault),
    ...timing,
  });
  const address = host.addresses[0] ?? '';
  const pages = new Set<TestWindow>();
  return {
    host,
    folders,
    address,
    faults,
    write: async (name, meeting) => {
      const path = join(folders.library, name);
      await writeFile(path, typeof meeting === 'string' ? meeting : writeMeetingText(meeting));
      return path;
    },
    openWindow: async () => {
      const page = await openTestWindow(address);
      pages.add(page);
      return page;
    },
    close: async () => {
      for (const page of pages) page.close();
      const closed = await host.close();
      if (!closed.ok) await host.abandon();
      await rm(root, { recursive: true, force: true });
      const [fault] = faults.splice(0);
      if (fault !== undefined) throw fault;
    },
  };
}

/** The window's own end of the bridge, its socket with the cookie and origin a browser sends. */
export async function openTestWindow(address: string): Promise<TestWindow> {
  const cookie = await cookieOf(address);
  const { origin, searchParams } = new URL(address);
  const asked = new URLSearchParams({ [PAGE_PARAMETER]: randomUUID() });
  const meeting = searchParams.get(MEETING_PARAMETER);
  if (meeting !== null) asked.set(MEETING_PARAMETER, meeting);
  const sockets: NodeSocket[] = [];
  let isClosed = false;
  const page = { isOffline: false };
  const bridge = connectSocketBridge(() => {
    const path = page.isOffline || isClosed ? '/offline' : `${BRIDGE_PATH}?${asked}`;
    const socket = new NodeSocket(`${origin.replace('http', 'ws')}${path}`, { origin, headers: { cookie } });
    socket.on('error', () => {});
    sockets.push(socket);
    return socket as unknown as WebSocket;
  });
  return Object.assign(page, {
    bridge,
    cut: () => sockets.at(-1)?.terminate(),
    close: () => {
      isClosed = true;
      sockets.at(-1)?.close(1001);
    },
  });
}

/** Opens a meeting file through a window, which must succeed. */
export async function openIn(page: TestWindow, path: string): Promise<SessionInfo> {
  const opened = await page.bridge.openMeeting(path, { readOnly: false });
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value;
}
