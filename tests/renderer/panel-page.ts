import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page that mounts one panel, served on this computer alone. */
export type PanelPage = { readonly url: string; readonly close: () => Promise<void> };

/** Nothing inline, nothing from elsewhere. */
const STRICT_POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/**
 * Builds and serves a page whose script is `entry`, a path from the repository's root
 * ("tests/renderer/agenda/agenda-page.tsx"). The script mounts its panel into `#window`. Built, because a page of
 * Vite's development server is hundreds of requests, and every test opens a page of its own. `isStrict` serves it under
 * a policy that allows no inline style or script.
 */
export async function servePanel(entry: string, { isStrict = false } = {}): Promise<PanelPage> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, minify: false, rollupOptions: { input: `${root}${entry}` } },
  });
  const files = new Map<string, string | Uint8Array>();
  const entries: string[] = [];
  for (const { output } of [built].flat().filter((result) => 'output' in result))
    for (const file of output) {
      files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
      if (file.type === 'chunk' && file.isEntry) entries.push(`/${file.fileName}`);
    }
  const names = [...files.keys()];
  const styles = names
    .filter((name) => name.endsWith('.css'))
    .map((name) => `<link rel="stylesheet" href="${name}">`);
  const scripts = entries.map((name) => `<script type="module" src="${name}"></script>`);
  files.set(
    '/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Panel</title>${styles.join('')}</head><body><div id="window"></div>${scripts.join('')}</body></html>`,
  );
  const server = createServer((request, response) => answer(files, request.url ?? '/', response, isStrict));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function answer(
  files: ReadonlyMap<string, string | Uint8Array>,
  url: string,
  response: ServerResponse,
  isStrict: boolean,
): void {
  const name = new URL(url, 'http://127.0.0.1').pathname;
  const type = TYPES[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'text/html; charset=utf-8';
  const content = files.get(name);
  response.writeHead(content === undefined ? 404 : 200, {
    'Content-Type': type,
    ...(isStrict ? { 'Content-Security-Policy': STRICT_POLICY } : {}),
  });
  response.end(content ?? '');
}

/** For `page.addInitScript`: the meeting the page opens, read there by `meetingOfPage` (panel-meeting.ts). */
export const meetingScript = (meeting: Meeting): string =>
  `window.panelMeeting = ${JSON.stringify(writeMeetingText(meeting))};`;
