import { asMoment, instantOf } from '../../shared/clock/moment.ts';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { instantSchema } from '../../shared/meeting/text.ts';

/** Who has a meeting open: the content of a lock file. */
export const lockOwnerSchema = z.object({
  /** Of this one lock, so that its owner knows it again. */
  token: z.string().max(100),
  pid: z.int().min(0),
  host: z.string().max(300),
  user: z.string().max(300),
  since: instantSchema,
  /** When the process began, where the system tells, since a process number is used again. */
  processStart: z.string().max(100).nullable(),
});
export type LockOwner = z.infer<typeof lockOwnerSchema>;

/** `start` is the same for one process and no other; null where the system does not tell. */
export type FoundProcess = { readonly isRunning: boolean; readonly start: string | null };

/** What a session must know about processes; tests bring their own. */
export type Processes = {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  readonly lookUp: (pid: number) => FoundProcess;
};

export const systemProcesses = (): Processes => ({
  pid: process.pid,
  host: hostname(),
  user: userName(),
  lookUp,
});

export const lockOwner = (processes: Processes, token: string, now: number): LockOwner => ({
  token,
  pid: processes.pid,
  host: processes.host,
  user: processes.user,
  since: instantOf(asMoment(now)),
  processStart: processes.lookUp(processes.pid).start,
});

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name in the system's list (in a container).
    return 'somebody';
  }
}

function lookUp(pid: number): FoundProcess {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM'))
      return { isRunning: false, start: null };
  }
  return { isRunning: true, start: startOf(pid) };
}

function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    // proc(5): field 22 is the start in clock ticks since boot; the name in field 2 may hold spaces and brackets.
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  } catch {
    return null;
  }
}
