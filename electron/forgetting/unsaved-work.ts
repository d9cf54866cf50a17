import { realpath } from 'node:fs/promises';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { systemFiles } from '../session/file-system.ts';
import { readRecovery } from '../session/read-recovery.ts';
import { journalPath } from '../session/session-names.ts';

/** What a meeting says by its journal where a crash, or a session that goes on, is ahead of the file; else null. */
export async function unsavedIn(recoveryFolder: string, path: string): Promise<Meeting | null> {
  const real = await realpath(path).catch(() => path);
  const left = await readRecovery(systemFiles, journalPath(recoveryFolder, real)).catch(() => null);
  return left === null || left === 'damaged' ? null : left.meeting;
}
