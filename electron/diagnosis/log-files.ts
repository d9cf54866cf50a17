import { appendFile, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../library/make-folder.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../library/write-file-atomically.ts';
import { createQueue } from '../session/create-queue.ts';

/** Files kept, the one that is written included, and bytes in each. */
const FILES = 5;
export const LOG_FILE_BYTES = 1_000_000;
/** Lines waiting for a slow disk; more are counted and forgotten, since a log must never fill the memory. */
const MOST_WAITING = 1_000;
/** Characters written at once. */
const MOST_AT_ONCE = 64 * 1_024;

export type LogFiles = {
  /** Takes a line, break included, to be written soon. Never waits, never fails. */
  readonly add: (line: string) => void;
  /** Waits until everything added before is written, or given up. */
  readonly flush: () => Promise<void>;
  /** How many lines were given up since this was last asked. */
  readonly takeLost: () => number;
};

/** `rapporteur.log`, and the older ones `rapporteur.1.log` to `rapporteur.4.log`. */
export const logPath = (folder: string, age = 0): string =>
  join(folder, age === 0 ? 'rapporteur.log' : `rapporteur.${age}.log`);

/**
 * Writes lines to files that make room for each other. A disk that is full or slow loses lines and holds nothing up. Two
 * hosts may write at once: a line is added whole to whatever file has the name at that moment.
 */
export function createLogFiles(folder: string, fileBytes = LOG_FILE_BYTES): LogFiles {
  const oneAtATime = createQueue();
  let waiting: string[] = [];
  let lost = 0;

  async function writeWaiting(): Promise<void> {
    const taken = waiting;
    waiting = [];
    for (let begin = 0; begin < taken.length;) {
      const end = endOfPart(taken, begin);
      await write(taken.slice(begin, end).join('')).catch(() => (lost += end - begin));
      begin = end;
    }
  }

  async function write(text: string): Promise<void> {
    await makeFolder(folder, PRIVATE_FOLDER);
    const { size } = await stat(logPath(folder)).catch(() => ({ size: 0 }));
    if (size > 0 && size + Buffer.byteLength(text) > fileBytes) await makeRoom();
    await appendFile(logPath(folder), text, { mode: PRIVATE_FILE });
  }

  async function makeRoom(): Promise<void> {
    // One that is not there yet, or that another host has just moved, is no matter.
    for (let age = FILES - 1; age > 0; age--)
      await rename(logPath(folder, age - 1), logPath(folder, age)).catch(() => undefined);
  }

  return {
    add: (line) => {
      if (waiting.length >= MOST_WAITING) return void lost++;
      waiting.push(line);
      if (waiting.length === 1) void oneAtATime(writeWaiting);
    },
    flush: () => oneAtATime(async () => undefined),
    takeLost: () => {
      const taken = lost;
      lost = 0;
      return taken;
    },
  };
}

function endOfPart(lines: readonly string[], begin: number): number {
  let length = 0;
  let end = begin;
  while (end < lines.length && (end === begin || length + (lines[end]?.length ?? 0) <= MOST_AT_ONCE))
    length += lines[end++]?.length ?? 0;
  return end;
}

/** The last lines of all the files, oldest first; none where there is no log or it cannot be read. */
export async function readLastLines(folder: string, most: number): Promise<readonly string[]> {
  const newestFirst: string[] = [];
  for (let age = 0; age < FILES && newestFirst.length < most; age++) {
    const text = await readFile(logPath(folder, age), 'utf8').catch(() => '');
    newestFirst.push(
      ...text
        .split('\n')
        .filter((line) => line !== '')
        .toReversed(),
    );
  }
  return newestFirst.slice(0, most).toReversed();
}
