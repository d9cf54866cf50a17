import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONTS } from '../../../electron/export/pdf/font-catalogue.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);
// electron-builder reads YAML by this package of its own.
const { load } = require('js-yaml') as { load: (text: string) => unknown };

type Configuration = {
  readonly files: readonly string[];
  readonly asarUnpack: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
};
const configuration = async (): Promise<Configuration> =>
  load(await readFile(join(CHECKOUT, 'electron-builder.yml'), 'utf8')) as Configuration;

describe('electron-builder.yml', () => {
  it('[PK1] is what electron-builder takes', async () => {
    const scheme = JSON.parse(
      await readFile(require.resolve('app-builder-lib/scheme.json'), 'utf8'),
    ) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(scheme);
    validate(await configuration());
    expect(validate.errors).toBeNull();
  });

  it('[PK2] sets every fuse that keeps other code out', async () => {
    expect((await configuration()).electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('[PK3] packs every font of the catalogue and the typesetter, outside the archive', async () => {
    const { files, asarUnpack } = await configuration();
    const packed = new Set(
      files
        .filter((pattern) => pattern.startsWith('node_modules/'))
        .flatMap((pattern) => globSync(pattern, { cwd: CHECKOUT })),
    );
    const fonts = Object.values(FONTS).flatMap(({ files: those }) =>
      those.map(([name, file]) => `node_modules/${name}/${file}`),
    );
    const needed = [...fonts, 'node_modules/@myriaddreamin/typst-ts-node-compiler/index.js'];
    for (const file of needed) expect([file, packed.has(file)]).toEqual([file, true]);
    for (const file of needed)
      expect([file, asarUnpack.some((pattern) => file.startsWith(pattern.replace('**', '')))]).toEqual([
        file,
        true,
      ]);
    expect([...packed].some((file) => file.endsWith('.node'))).toBe(true);
    // The Node that development runs on is a hundred megabytes nobody needs in Electron.
    expect([...packed].filter((file) => /node_modules\/node-/.test(file))).toEqual([]);
  });

  it('[PK4] packs the scripts Electron runs, those of its workers too, and the licences', async () => {
    const { files } = await configuration();
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/main.js',
        'dist/preload.cjs',
        'dist/print-worker.js',
        'dist/library-worker.js',
        'dist/licences.json',
        'dist/chunks/**',
      ]),
    );
  });
});
