import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressForOneUse, createGate, passGate } from './gate.ts';
import { handleViewerRequest } from './handle-viewer-request.ts';
import { openLibrary, type LibraryOptions } from './meeting-library.ts';
import { serveThrough } from './node-http.ts';
import { withSecurityHeaders } from './security-headers.ts';
import type { ViewerServices } from './viewer-services.ts';

export type ViewerOptions = LibraryOptions & {
  readonly services: ViewerServices;
  /** Told of faults of ours, which the pages do not show. */
  readonly reportBug: (error: unknown) => void;
};

export type Viewer = {
  /** The page to begin with: the one meeting that was named, or the list of meetings. To be printed; good until `close`. */
  readonly address: string;
  /** The same page with a key that is good once, for a browser's command line, which others on the machine can read. */
  readonly takeAddressForOneUse: () => string;
  /** Ends it, pages that are open included. */
  readonly close: () => Promise<void>;
};

/** Serves the documents of a folder and of named files to this machine alone, at a free port of 127.0.0.1. */
export async function startViewer(options: ViewerOptions): Promise<Viewer> {
  const { services, folder, files, reportBug } = options;
  const library = openLibrary({ folder, files });
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const gate = createGate(`http://127.0.0.1:${port}`);
  const handle = async (request: Request): Promise<Response> => {
    const stopped = passGate(gate, request);
    return stopped === null
      ? handleViewerRequest(request, { library, services })
      : withSecurityHeaders(stopped);
  };
  const serve = serveThrough(handle, reportBug);
  server.on('request', (incoming, outgoing) => void serve(incoming, outgoing));

  const [only] = files;
  const path = only !== undefined && files.length === 1 ? `/meetings/${library.idOf(only)}` : '/';
  return {
    address: `${gate.origin}${path}?key=${gate.key}`,
    takeAddressForOneUse: () => addressForOneUse(gate, path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
