import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built preload script: in the folder of the bundle, which may itself be in a part of it. */
export function preloadPath(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, 'preload.cjs');
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`preload.cjs is not to be found from ${here}`);
  }
}
