import { dirname } from 'node:path';
import { flushFolder, systemDisk, type Disk } from './disk.ts';

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir goes round for ever where the system
 * answers "no such file" to a mkdir in an existing folder (as /proc does), so each step is taken once. `mode` is of the
 * folder itself; those above it are as usual, and one that is there already stays as somebody made it.
 */
export async function makeFolder(path: string, mode = 0o777, disk: Disk = systemDisk): Promise<void> {
  const parent = dirname(path);
  const exists = await disk.stat(path).then(
    () => true,
    () => false,
  );
  if (exists) return;
  if (parent !== path) await makeFolder(parent, 0o777, disk);
  try {
    await disk.mkdir(path, mode);
    // Without this a power cut takes the folder, and with it files in it that were flushed.
    await flushFolder(parent, disk);
  } catch (error) {
    // Somebody else made it in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
