import { randomUUID } from 'node:crypto';
import { failure, success, type Result } from '../../shared/result.ts';
import type { FileSystem } from './file-system.ts';
import { lockOwner, lockOwnerSchema, type LockOwner, type Processes } from './lock-owner.ts';
import { lockPath } from './session-names.ts';
import { every, pause, type Timers } from './timers.ts';

/** Milliseconds between two signs of life, and after how many without one a lock counts as left behind. */
export const HEARTBEAT = 20_000;
export const STALE_AFTER = 120_000;
/** The same for the file that stands for a takeover, which is there for a moment only. */
const GUARD_STALE_AFTER = 10_000;

export type SessionLock = { readonly release: () => Promise<void> };
/** `owner` is null where the lock does not say (another program's, or just being written). */
export type LockedByOther = { readonly kind: 'locked'; readonly owner: LockOwner | null };

/** What stands in a lock file: null where it cannot be read, 'gone' where there is none. */
type FoundLock = LockOwner | null | 'gone';
type Surroundings = { readonly files: FileSystem; readonly timers: Timers; readonly processes: Processes };

/**
 * Takes the lock beside a meeting file: a hidden file that only one can create. One left behind by a process that is
 * gone, or without a sign of life for {@link STALE_AFTER}, is taken over. Throws what the system says where no lock
 * can be written at all. `onLost` is told who has it where another computer took it over (after a long sleep).
 */
export async function takeLock(
  meetingPath: string,
  surroundings: Surroundings,
  onLost: (owner: LockOwner) => void,
): Promise<Result<SessionLock, LockedByOther>> {
  const { files, timers, processes } = surroundings;
  const path = lockPath(meetingPath);
  const mine = lockOwner(processes, randomUUID(), timers.now());
  const content = `${JSON.stringify(mine)}\n`;
  for (let attempt = 1; !(await files.createNew(path, content)); attempt++) {
    const found = await readLock(files, path);
    const isLive = found !== 'gone' && (await isAlive(found, path, surroundings));
    if (isLive && (found !== null || attempt > 3)) return failure({ kind: 'locked', owner: found });
    // One that cannot be read may be in the middle of being written.
    if (isLive) await pause(timers, 50);
    else if (found !== 'gone') await removeStale(path, surroundings);
    if (attempt > 10) return failure({ kind: 'locked', owner: found === 'gone' ? null : found });
  }
  const stop = every(timers, HEARTBEAT, async () => {
    const found = await readLock(files, path);
    if (found === 'gone') await files.createNew(path, content);
    else if (found?.token === mine.token) await files.touch(path, content);
    else if (found !== null) {
      stop();
      onLost(found);
    }
  });
  return success({
    release: async () => {
      stop();
      const found = await readLock(files, path);
      if (found !== 'gone' && found?.token === mine.token) await files.remove(path).catch(() => undefined);
    },
  });
}

async function readLock(files: FileSystem, path: string): Promise<FoundLock> {
  try {
    if ((await files.status(path)) === null) return 'gone';
    const bytes = await files.read(path, 10_000);
    if (!bytes.ok) return null;
    const owner = lockOwnerSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes.value)));
    return owner.success ? owner.data : null;
  } catch {
    return null;
  }
}

async function isAlive(
  owner: LockOwner | null,
  path: string,
  { files, processes }: Surroundings,
): Promise<boolean> {
  if (owner?.host === processes.host) {
    const { isRunning, start } = processes.lookUp(owner.pid);
    if (!isRunning) return false;
    if (start !== null && owner.processStart !== null) return start === owner.processStart;
  }
  return (await millisecondsSinceTouched(files, path)) < STALE_AFTER;
}

/** By the clock of the disk's own computer, read off a file made there for it: clocks of two computers differ. */
async function millisecondsSinceTouched(files: FileSystem, path: string): Promise<number> {
  const probe = `${path}${randomUUID()}`;
  try {
    await files.createNew(probe, '');
    const [now, then] = [await files.status(probe), await files.status(path)];
    return now === null || then === null ? 0 : Number((now.modifiedAt - then.modifiedAt) / 1_000_000n);
  } finally {
    await files.remove(probe).catch(() => undefined);
  }
}

/**
 * Removes a lock left behind. Two may find the same one, and the slower must not remove the new lock of the faster:
 * only who could create a second file may remove, and looks again first.
 */
async function removeStale(path: string, surroundings: Surroundings): Promise<void> {
  const { files, timers } = surroundings;
  const guard = `${path}takeover`;
  if (!(await files.createNew(guard, ''))) {
    const isLeftBehind = (await millisecondsSinceTouched(files, guard)) > GUARD_STALE_AFTER;
    await (isLeftBehind ? files.remove(guard) : pause(timers, 50));
    return;
  }
  try {
    const found = await readLock(files, path);
    if (found !== 'gone' && !(await isAlive(found, path, surroundings))) await files.remove(path);
  } finally {
    await files.remove(guard).catch(() => undefined);
  }
}
