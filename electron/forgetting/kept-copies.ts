import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LIMITS } from '../../shared/meeting/limits.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { LeftFile } from '../../shared/forgetting/forget-report.ts';
import { openMeetingFile, readMeetingBytes } from '../library/open-meeting-file.ts';
import { readFileBytes } from '../library/read-file-bytes.ts';
import { writeFileAtomically } from '../library/write-file-atomically.ts';
import { systemFiles } from '../session/file-system.ts';
import { readRecovery } from '../session/read-recovery.ts';

/** A copy of a meeting outside the library: a backup, a kept version, a safety copy. */
export type KeptCopy = { readonly path: string; readonly meeting: Meeting };

/** The copies in the folders of backups and recovery that open. */
export async function readKeptCopies(
  folders: readonly string[],
  isOfSeries: (meeting: Meeting) => boolean,
): Promise<KeptCopy[]> {
  const copies: KeptCopy[] = [];
  for (const path of await filesIn(folders, /\.minutes$/i)) {
    const read = await openMeetingFile(path);
    if (read.ok && isOfSeries(read.value.meeting)) copies.push({ path, meeting: read.value.meeting });
  }
  return copies;
}

/** Writes a copy anew, private as all copies are. */
export async function rewriteCopy(path: string, meeting: Meeting): Promise<LeftFile | null> {
  const written = await writeFileAtomically(path, writeMeetingText(meeting), { isPrivate: true });
  return written.ok
    ? null
    : {
        path,
        sentence: `${basename(path)} could not be written: ${written.error.reason}. It is as it was; delete it by hand, or try again.`,
      };
}

/**
 * What cannot be rewritten and may name the person: damaged copies and journals whose bytes do, and journals of
 * meetings that were not among those opened.
 */
export async function findUnreadable(
  folders: readonly string[],
  names: readonly string[],
  isDone: ReadonlySet<string>,
  hasPerson: (meeting: Meeting) => boolean,
): Promise<LeftFile[]> {
  const left: LeftFile[] = [];
  for (const path of await filesIn(folders, /\.(?:minutes|recovery|damaged|tmp)$/i)) {
    if (isDone.has(path)) continue;
    const name = basename(path);
    const recovery = /\.recovery$/i.test(path)
      ? await readRecovery(systemFiles, path).catch(() => 'damaged' as const)
      : null;
    if (recovery !== null && recovery !== 'damaged') {
      if (hasPerson(recovery.meeting) || hasPerson(recovery.base))
        left.push({
          path,
          sentence: `${name} holds unsaved work of ${recovery.meetingPath} that names the person. Open and close that meeting, then do this again.`,
        });
      continue;
    }
    const bytes = await readFileBytes(path, LIMITS.fileBytes);
    if (!bytes.ok || readMeetingBytes(bytes.value).ok) continue;
    const text = new TextDecoder().decode(bytes.value).toLowerCase();
    if (names.some((each) => text.includes(each.toLowerCase())))
      left.push({
        path,
        sentence: `${name} does not open, so it could not be rewritten, and it names the person. Delete it by hand if it is not needed.`,
      });
  }
  return left;
}

async function filesIn(folders: readonly string[], ending: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => []);
    found.push(...names.filter((name) => ending.test(name)).map((name) => join(folder, name)));
  }
  return found;
}
