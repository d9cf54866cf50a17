import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The viewer's own script, style sheets and icon, by name. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  'viewer.js': 'text/javascript; charset=utf-8',
  'viewer.css': 'text/css; charset=utf-8',
  'library.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** The file of that name, or null: only the listed names exist, so no path can be made of one. */
export async function assetAnswer(name: string): Promise<Response | null> {
  const contentType = Object.hasOwn(CONTENT_TYPES, name) ? CONTENT_TYPES[name] : undefined;
  if (contentType === undefined) return null;
  const content = await readFile(join(assetsFolder(), name));
  return new Response(content, { headers: { 'content-type': contentType } });
}

/** Beside this file in source, beside the bundle where one was packed so, else in the checkout the bundle lies in. */
function assetsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const found = [join(folder, 'assets'), join(folder, 'electron', 'server', 'assets')].find((candidate) =>
      existsSync(join(candidate, 'viewer.js')),
    );
    if (found !== undefined) return found;
    if (folder === dirname(folder)) throw new Error(`The viewer's assets are not to be found from ${here}`);
  }
}
