import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { readRecovery } from './read-recovery.ts';
import { journalPath } from './session-names.ts';

/** The meeting files that have something to recover, or are open just now: what a start screen offers to open. */
export async function findRecoveries(recoveryFolder: string, files: FileSystem): Promise<string[]> {
  const names = await files.list(recoveryFolder).catch(() => []);
  const paths: string[] = [];
  for (const name of names.filter((candidate) => candidate.endsWith('.recovery'))) {
    const left = await readRecovery(files, join(recoveryFolder, name)).catch(() => null);
    if (left === null || left === 'damaged') continue;
    if (join(recoveryFolder, name) === journalPath(recoveryFolder, left.meetingPath))
      paths.push(left.meetingPath);
  }
  return paths;
}
