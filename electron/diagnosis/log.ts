import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RecentLog } from '../../shared/diagnosis/diagnostic-report.ts';
import {
  hashedPathSchema,
  isLogged,
  LOG_LEVELS,
  type HashedPath,
  type LogEvent,
  type LogHost,
  type LogKind,
  type LogLevel,
} from '../../shared/diagnosis/log-event.ts';
import { readLogLine, runOf, writeLogLine } from '../../shared/diagnosis/log-line.ts';
import { createRateLimit, type RateLimit } from '../../shared/diagnosis/rate-limit.ts';
import { createLogFiles, readLastLines } from './log-files.ts';

/** Events of one kind written in a minute. A fault that repeats with every key must not push the others out. */
const MOST_OF_A_KIND = 60;
const MINUTE = 60_000;

/** What happened in this host, written down without any content of meetings. */
export type Log = {
  readonly host: LogHost;
  readonly folder: string;
  /** Never waits and never fails. */
  readonly write: (event: LogEvent) => void;
  /** Waits until everything written before is in the file. */
  readonly flush: () => Promise<void>;
  /** How a file is named in the log. */
  readonly hash: (path: string) => HashedPath;
  readonly recent: (most: number) => Promise<RecentLog>;
};

type LogOptions = {
  readonly host: LogHost;
  /** The least of what is written; usually what RAPPORTEUR_LOG says, or "info". */
  readonly least?: LogLevel;
  readonly fileBytes?: number;
};

/** Where the log is, in the data folder. */
export const logFolder = (dataFolder: string): string => join(dataFolder, 'log');

/** Opens the log of a host. Nothing is made on the disk before the first event. */
export function createLog(
  dataFolder: string,
  { host, least = levelOf(process.env['RAPPORTEUR_LOG']), fileBytes }: LogOptions,
): Log {
  const folder = logFolder(dataFolder);
  const files = createLogFiles(folder, fileBytes);
  const run = runOf(randomBytes(4).toString('hex'));
  // Of this start alone: with a salt that stays, whoever guesses a path could confirm it.
  const salt = randomBytes(16);
  const limits = new Map<LogKind, RateLimit>();

  function limitOf(kind: LogKind): RateLimit {
    const limit = limits.get(kind) ?? createRateLimit(MOST_OF_A_KIND, MINUTE, () => performance.now());
    limits.set(kind, limit);
    return limit;
  }

  function add(event: LogEvent): void {
    const line = writeLogLine(event, new Date(), run);
    if (line !== null) files.add(line);
  }

  return {
    host,
    folder,
    write: (event) => {
      if (!isLogged(event.kind, least)) return;
      const limit = limitOf(event.kind);
      if (!limit.allows()) return;
      tellCount('eventsLeftOut', limit.takeRefused());
      tellCount('linesLost', files.takeLost());
      add(event);
    },
    flush: files.flush,
    hash: (path) =>
      hashedPathSchema.parse(createHmac('sha256', salt).update(path).digest('hex').slice(0, 12)),
    recent: async (most) => {
      await files.flush();
      return readRecent(folder, most);
    },
  };

  function tellCount(kind: 'eventsLeftOut' | 'linesLost', count: number): void {
    if (count > 0) add({ kind, count });
  }
}

/** The last lines of a log, whichever host wrote them. */
export async function readRecent(folder: string, most: number): Promise<RecentLog> {
  const texts = await readLastLines(folder, most);
  const lines = texts.map(readLogLine).filter((line) => line !== null);
  return { lines, unreadable: texts.length - lines.length };
}

const levelOf = (named: string | undefined): LogLevel =>
  LOG_LEVELS.find((level) => level === named) ?? 'info';
