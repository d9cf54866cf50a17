import { request, type IncomingHttpHeaders } from 'node:http';

export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type RawRequest = {
  readonly path: string;
  readonly method?: string;
  /** Sent as they are: Host and Origin too, which fetch would not let one forge. */
  readonly headers?: Record<string, string>;
};

/** One request over a real socket, the path exactly as written, redirects not followed. */
export const rawRequest = (
  address: string,
  { path, method = 'GET', headers = {} }: RawRequest,
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });

/** Exchanges the printed address for the cookie, as a browser does. */
export async function cookieOf(address: string): Promise<string> {
  const { pathname, search } = new URL(address);
  const answer = await rawRequest(address, { path: pathname + search });
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
