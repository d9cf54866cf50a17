/** Builds what plain Node runs: dist/cli.js, and dist/print.js for the benchmark; dependencies bundled, native modules and fonts left in node_modules. */
import { rm } from 'node:fs/promises';
import { build } from 'vite';

// Chunks carry a hash in their names: those of earlier builds would stay for ever.
for (const folder of ['dist/chunks', 'dist/compile-cache'])
  await rm(folder, { recursive: true, force: true });

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    // Names stay, for stacks; white space goes, since every start reads it.
    minify: false,
    rolldownOptions: {
      input: { cli: 'electron/cli.ts', print: 'electron/export/formats.ts' },
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
