import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { failure, success, type Result } from '../../../shared/result.ts';
import { FONTS, type FontName } from './font-catalogue.ts';
import type { PdfFailure } from './pdf-failure.ts';

const require = createRequire(import.meta.url);

/**
 * Where the files of these fonts are. Typst opens them itself, which Electron's archive does not allow, so fonts are
 * shipped unpacked beside it (`asarUnpack`).
 */
export function fontPaths(fonts: readonly FontName[]): Result<string[], PdfFailure> {
  const paths: string[] = [];
  for (const font of fonts)
    for (const [packageName, file] of FONTS[font].files) {
      const path = pathInPackage(packageName, file);
      if (path === null) return failure({ kind: 'fontMissing', font: `${packageName}/${file}` });
      paths.push(path);
    }
  return success(paths);
}

/** Looked up by folder, not by entry: a shipped application may hold the font files alone. */
function pathInPackage(packageName: string, file: string): string | null {
  for (const modules of require.resolve.paths(packageName) ?? []) {
    const path = join(modules, packageName, file).replace(/\.asar(?=[\\/])/, '.asar.unpacked');
    if (existsSync(path)) return path;
  }
  return null;
}
