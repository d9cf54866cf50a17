import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { PanelPage } from '../panel-page.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The window's test page built as the real one is, so that opening it loads three files instead of four hundred. */
export async function serveBuiltPage(): Promise<PanelPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'window-page-'));
  const shared = { root: folder, configFile: false as const, logLevel: 'error' as const, plugins: [react()] };
  await build({
    ...shared,
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'es2024',
      rolldownOptions: { input: join(folder, 'window-page.html') },
    },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    url: `http://127.0.0.1:${address.port}/window-page.html`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
