import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from './describe-system-error.ts';
import { makeFolder } from './make-folder.ts';
import { meetingFileName } from './meeting-file-name.ts';
import { writeFileAtomically, type WriteFailure } from './write-file-atomically.ts';

/** Writes a meeting as a new file of a folder, named by its title; a number follows where the name is taken. Gives its path. */
export async function createMeetingFile(
  folder: string,
  title: string,
  meeting: Meeting,
): Promise<Result<string, WriteFailure>> {
  try {
    await makeFolder(folder);
    const path = await takeName(folder, meetingFileName(title));
    const written = await writeFileAtomically(path, writeMeetingText(meeting));
    if (written.ok) return success(path);
    await rm(path, { force: true });
    return written;
  } catch (error) {
    return failure({ kind: 'couldNotWrite', reason: describeSystemError(error) });
  }
}

/** Makes an empty file under the first free name, so that two windows cannot take the same. */
async function takeName(folder: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const path = join(folder, `${name}${count === 1 ? '' : ` ${count}`}.minutes`);
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
