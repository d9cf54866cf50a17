/**
 * Builds what plain Node runs: dist/cli.js, and dist/print.js for the benchmark; dependencies bundled, native modules
 * and fonts left in node_modules. The folder given wins over the checkout's own dist.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file or folder of this checkout: the command line builds it from whatever folder its user stands in. */
const inCheckout = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [, , given] = process.argv;
const output = given === undefined ? inCheckout('dist') : resolve(given);

// Chunks carry a hash in their names: those of earlier builds would stay for ever.
for (const folder of ['chunks', 'compile-cache'])
  await rm(join(output, folder), { recursive: true, force: true });

await build({
  configFile: false,
  root: inCheckout('.'),
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: output,
    emptyOutDir: false,
    target: 'node20',
    // Names stay, for stacks; white space goes, since every start reads it.
    minify: false,
    rolldownOptions: {
      input: { cli: inCheckout('electron/cli.ts'), print: inCheckout('electron/export/formats.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: {
    // Bundled: one file read instead of hundreds, which is most of a short command's time.
    noExternal: true,
    // A native module, found at run time by its own platform package.
    external: ['@myriaddreamin/typst-ts-node-compiler'],
  },
});
