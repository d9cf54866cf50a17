import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersOf, type Folders } from '../../electron/settings/folders.ts';
import { CHECKOUT } from '../../scripts/start/places.ts';

/** The built application in a process and folders of its own, served to a browser. */
export type RunningHost = {
  readonly address: string;
  readonly library: string;
  /** What it keeps elsewhere: settings, journals, backups. */
  readonly folders: Folders;
  /** All it printed so far, on both outputs. */
  readonly printed: () => string;
  /** Connections, names looked up and programs started that are not of this computer alone, and why they count. */
  readonly goneOut: () => Promise<readonly string[]>;
  /** Everything it wrote is in here, temporary files in `temporary`. */
  readonly root: string;
  readonly temporary: string;
  /** Ends it as nothing should end it, at once (SIGKILL); its folders stay as it left them. */
  readonly kill: () => Promise<void>;
  /** Ends it as a user does, all saved; gives the exit code. */
  readonly end: () => Promise<number | null>;
  /** Ends what still runs, and removes the folders. */
  readonly clear: () => Promise<void>;
};

/** Whether what `npm run build` makes is there, which these tests run; where not, says so. */
export function isBuilt(): boolean {
  const files = ['cli.js', join('renderer', 'index.html')].map((name) => join(CHECKOUT, 'dist', name));
  if (files.every((file) => existsSync(file))) return true;
  console.warn('Skipped: the application is not built; `npm run build` makes it.');
  return false;
}

/** Starts it; `fill` puts files into the library first, and may name one of them to be opened at once. */
export async function startHost(fill: (library: string) => Promise<string | void>): Promise<RunningHost> {
  const root = await mkdtemp(join(tmpdir(), 'rapporteur-e2e-'));
  const library = join(root, 'library');
  const temporary = join(root, 'temporary');
  const record = join(root, 'connections.txt');
  await mkdir(library);
  await mkdir(temporary);
  const named = await fill(library);
  const files = typeof named === 'string' ? [named] : [];
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    TMPDIR: temporary,
    RAPPORTEUR_DATA: join(root, 'data'),
    RECORD_CONNECTIONS: record,
  };
  const child = spawn(
    process.execPath,
    ['--import', RECORDER, join(CHECKOUT, 'dist', 'cli.js'), 'open', library, ...files, '--no-open'],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = exitOf(child);
    child.kill('SIGKILL');
    await ended;
  };
  return {
    address: await addressOf(child),
    library,
    root,
    temporary,
    printed: () => printed,
    goneOut: () => connectionsIn(record),
    folders: { ...foldersOf(environment, process.platform, root), library },
    kill,
    end: async () => {
      const ended = exitOf(child);
      child.kill('SIGINT');
      return ended;
    },
    clear: async () => {
      await kill();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Runs before the host's own code, and in its threads. */
export const RECORDER = new URL('record-connections.mjs', import.meta.url).href;

/** What was recorded; throws where nothing was, since then nobody listened. */
export async function connectionsIn(record: string): Promise<readonly string[]> {
  const lines = (await readFile(record, 'utf8')).split('\n').filter((line) => line !== '');
  if (!lines.some((line) => line.startsWith('listening '))) throw new Error('Nothing was recorded');
  return lines.filter((line) => !line.startsWith('listening '));
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${printed}`)));
  });
}
