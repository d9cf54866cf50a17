import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Electron's program, or null where it was not downloaded: `path.txt` in its package names the file below `dist/`.
 * The file is looked for because asking the package itself would start a download.
 */
export function electronBinary(): string | null {
  const folder = join(CHECKOUT, 'node_modules', 'electron');
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
