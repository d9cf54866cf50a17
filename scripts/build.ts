/**
 * Builds into dist/: the window (renderer/), the command line with the browser host in it (cli.js), Electron's main
 * process (main.js), its preload script (preload.cjs), the print worker and the library worker of both hosts
 * (print-worker.js, library-worker.js), print.js for the benchmark, and the licences of all that is in it (licences.json). Dependencies are bundled, but for native
 * modules and fonts, which stay in node_modules. The folder given wins over the checkout's own dist.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { partLicences } from './build/part-licences.ts';

const [, , given] = process.argv;
const checkout = fileURLToPath(new URL('..', import.meta.url));
const output = given === undefined ? join(checkout, 'dist') : resolve(given);
// The command line builds it from whatever folder its user stands in; all names below are the checkout's.
process.chdir(checkout);

const COMMON = { configFile: false, logLevel: 'warn' } as const satisfies InlineConfig;

/** What Node runs: the command line on any Node we support, the main process on Electron's. */
const forNode = await build({
  ...COMMON,
  build: {
    ssr: true,
    outDir: output,
    emptyOutDir: false,
    target: 'node20',
    // Names stay, for stacks; white space goes, since every start reads it.
    minify: false,
    rolldownOptions: {
      input: {
        cli: 'electron/cli.ts',
        main: 'electron/main.ts',
        'print-worker': 'electron/export/worker/print-worker.ts',
        'library-worker': 'electron/library/worker/library-worker.ts',
        print: 'electron/export/formats.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: {
    // Bundled: one file read instead of hundreds, which is most of a short command's time.
    noExternal: true,
    // A native module, found at run time by its own platform package; and what only Electron itself provides. The two
    // optional accelerators of ws are not installed, and ws does without.
    external: ['@myriaddreamin/typst-ts-node-compiler', 'electron', 'bufferutil', 'utf-8-validate'],
  },
});

/** A sandboxed preload script is CommonJS, one file, and can require nothing but `electron`. */
await build({
  ...COMMON,
  build: {
    ssr: true,
    outDir: output,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { preload: 'electron/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
});

/** The window, for the page policy of both hosts: nothing inline, not even small pictures. */
await build({
  ...COMMON,
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: join(output, 'renderer'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
});

await writeFile(join(output, 'licences.json'), JSON.stringify(await partLicences(checkout)));

// Chunks carry a hash in their names: those of earlier builds would stay for ever. They go last, so that whoever runs
// while this builds finds the old ones until the new are there.
const written = new Set(
  [forNode]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .map(({ fileName }) => fileName),
);
for (const name of await readdir(join(output, 'chunks')))
  if (!written.has(`chunks/${name}`)) await rm(join(output, 'chunks', name), { force: true });
await rm(join(output, 'compile-cache'), { recursive: true, force: true });
