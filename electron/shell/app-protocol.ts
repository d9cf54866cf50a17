import { protocol } from 'electron';
import { plainAnswer } from '../server/answers.ts';
import { handleAppRequest } from '../server/handle-app-request.ts';
import type { RendererFiles } from '../server/renderer-files.ts';
import { withSecurityHeaders } from '../server/security-headers.ts';

const SCHEME = 'app';
const HOST = 'rapporteur';
/** Where the window is, and the only place it ever is. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** Before the application is ready: the window's files have an origin of their own, as files on the disk have not. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

/** Serves the window's files, and no others, under the headers of the browser host. */
export const serveApp = (files: RendererFiles): void =>
  protocol.handle(SCHEME, (request) =>
    new URL(request.url).host === HOST
      ? handleAppRequest(request, { files, socket: null })
      : withSecurityHeaders(plainAnswer(404, 'There is no such page.')),
  );

/** Whether an address is of the window itself. */
export const isOfApp = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === `${SCHEME}:` && new URL(address).host === HOST;
