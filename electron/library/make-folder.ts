import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir goes round for ever where the system
 * answers "no such file" to a mkdir in an existing folder (as /proc does), so each step is taken once. `mode` is of the
 * folder itself; those above it are as usual, and one that is there already stays as somebody made it.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const parent = dirname(path);
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (exists) return;
  if (parent !== path) await makeFolder(parent);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    // Somebody else made it in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
