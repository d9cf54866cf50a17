/** Builds what plain Node runs: dist/cli.js, and dist/print.js for the benchmark; dependencies bundled, native modules and fonts left in node_modules. */
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
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
