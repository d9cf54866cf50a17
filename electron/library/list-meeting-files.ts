import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from './describe-system-error.ts';
import { makeFolder } from './make-folder.ts';

export type FolderFailure = { readonly kind: 'folderUnreadable'; readonly reason: string };

/** The meeting files lying in a folder themselves: no links, which may lead anywhere, no hidden ones. Makes the folder where it is missing. */
export async function listMeetingFiles(folder: string): Promise<Result<readonly string[], FolderFailure>> {
  try {
    await makeFolder(folder);
    const entries = await readdir(folder, { withFileTypes: true });
    return success(
      entries
        .filter((entry) => entry.isFile() && /\.minutes$/i.test(entry.name) && !entry.name.startsWith('.'))
        .map((entry) => join(folder, entry.name)),
    );
  } catch (error) {
    return failure({ kind: 'folderUnreadable', reason: describeSystemError(error) });
  }
}
