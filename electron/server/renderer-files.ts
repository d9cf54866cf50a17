import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built window: its files by the path they are asked for, "/index.html", "/assets/index-4f2a.js". Nothing else exists. */
export type RendererFiles = {
  /** The file of a path, "/" being the page; null where there is none. */
  readonly read: (pathname: string) => Promise<RendererFile | null>;
};
export type RendererFile = { readonly content: Buffer<ArrayBuffer>; readonly contentType: string };

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
};

/**
 * Opens a built window. What is asked for is looked up in a list of its files, so no path can be made of a request; the
 * list is made anew where something is missing, since a build in the meantime gives files other names.
 */
export async function openRendererFiles(folder: string): Promise<RendererFiles> {
  let files = await listFiles(folder);
  return {
    read: async (pathname) => {
      const asked = pathname === '/' ? '/index.html' : pathname;
      if (!files.has(asked)) files = await listFiles(folder);
      const path = files.get(asked);
      const content = path === undefined ? null : await readFile(path).catch(() => null);
      if (path === undefined || content === null) return null;
      return { content, contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' };
    },
  };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Map(
    entries
      .filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]),
  );
}

/** Where the built window lies: beside the bundle, or in the checkout's dist/ when run from source. */
export function rendererFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const found = [join(folder, 'renderer'), join(folder, 'dist', 'renderer')].find((candidate) =>
      existsSync(join(candidate, 'assets')),
    );
    if (found !== undefined) return found;
    if (folder === dirname(folder))
      throw new Error(`The window of Rapporteur is not built: nothing to be found from ${here}`);
  }
}
