import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** What tells contents apart: SHA-256, hexadecimal. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const EXTENSION = '.minutes';

/** "Board 7" of "/a/Board 7.minutes", short enough to be a part of another name. */
export const stemOf = (path: string): string => basename(path, EXTENSION).slice(0, 80);

/** A name for what belongs to a meeting file and stands in another folder: readable, and one for each path. */
export const nameFor = (path: string): string => `${stemOf(path)} ${hashOf(path).slice(0, 8)}`;

export const journalPath = (folder: string, path: string): string =>
  join(folder, `${nameFor(path)}.recovery`);

export const safetyCopyPath = (folder: string, path: string): string =>
  join(folder, `${nameFor(path)} (safety copy)${EXTENSION}`);

export const lockPath = (path: string): string => join(dirname(path), `.~lock.${basename(path)}#`);

/** "Board 7 (conflict 2026-03-02 11.04).minutes", beside the meeting; `count` above 1 where that is taken. */
export const conflictCopyPath = (path: string, at: Date, count: number): string =>
  join(
    dirname(path),
    `${basename(path, EXTENSION)} (conflict ${minuteText(at)}${count === 1 ? '' : ` ${count}`})${EXTENSION}`,
  );

/** A day and a time on the wall of this computer, fit for a file name on every system. */
export const minuteText = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}.${pad(at.getMinutes())}`;

const pad = (number: number): string => String(number).padStart(2, '0');
