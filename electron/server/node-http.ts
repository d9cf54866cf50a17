import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { plainAnswer } from './answers.ts';
import { withSecurityHeaders } from './security-headers.ts';

export type FetchHandler = (request: Request) => Promise<Response>;

/**
 * Lets a handler of fetch's `Request` and `Response` serve node:http. Bodies of requests are not read: nothing we
 * serve takes any. A handler that throws has a bug; the page says so without details, `reportBug` gets them.
 */
export function serveThrough(handler: FetchHandler, reportBug: (error: unknown) => void) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    incoming.resume();
    await send(await answer(incoming, handler, reportBug), outgoing);
  };
}

async function answer(
  incoming: IncomingMessage,
  handler: FetchHandler,
  reportBug: (error: unknown) => void,
): Promise<Response> {
  const request = requestOf(incoming);
  if (request === null) return withSecurityHeaders(plainAnswer(400, 'This request cannot be understood.'));
  try {
    return await handler(request);
  } catch (error) {
    reportBug(error);
    return withSecurityHeaders(
      plainAnswer(500, 'Rapporteur has a fault here. Nothing was changed; its window or terminal says more.'),
    );
  }
}

/** Null where host, address or method are such that there is no `Request` of them (a path given in full, TRACE). */
export function requestOf({ method, url, headers }: IncomingMessage): Request | null {
  if (url === undefined || !url.startsWith('/')) return null;
  try {
    const carried = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    );
    return new Request(`http://${headers.host ?? ''}${url}`, { method: method ?? 'GET', headers: carried });
  } catch {
    return null;
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  if (response.body === null) {
    outgoing.end();
    return;
  }
  // A reader that leaves early is no fault: the stream is cancelled, which is all there is to do.
  await pipeline(Readable.fromWeb(response.body), outgoing).catch(() => {});
}
