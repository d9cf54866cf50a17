import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { plainAnswer } from './answers.ts';

/** Who may come in: known by a secret of this start, and only from pages of our own. */
export type Gate = {
  /** The one origin the host answers for, `http://127.0.0.1:4123`. */
  readonly origin: string;
  readonly cookieName: string;
  /** In the cookie; another than the key, which is printed and may be seen over a shoulder. */
  readonly session: string;
  /** In the address that is printed; good until the host ends. */
  readonly key: string;
  /** In addresses handed to a browser's command line, where other users of the machine can read it: good once. */
  readonly keysForOneUse: Set<string>;
};

const secret = (): string => randomBytes(32).toString('base64url');

/** The cookie's name holds the port: browsers share cookies between the ports of a host. */
export const createGate = (origin: string): Gate => ({
  origin,
  cookieName: `rapporteur-${new URL(origin).port}`,
  session: secret(),
  key: secret(),
  keysForOneUse: new Set(),
});

/** The address of a page (path and what is asked behind it) with the key that is good until the host ends. */
export const addressToPrint = (gate: Gate, path: string): string => withKey(gate, path, gate.key);

/** The address of a page with a key that is good once. */
export function addressForOneUse(gate: Gate, path: string): string {
  const key = secret();
  gate.keysForOneUse.add(key);
  return withKey(gate, path, key);
}

function withKey(gate: Gate, path: string, key: string): string {
  const url = new URL(path, gate.origin);
  url.searchParams.set('key', key);
  return url.href;
}

const OPEN_AS_PRINTED =
  'This is a private page of Rapporteur. Open it by the address that Rapporteur printed when it started.';

/**
 * Null where the request may come in, else the answer it gets: a refusal, or the cookie in exchange for the key.
 * The host is checked against rebound names, Sec-Fetch-Site and Origin against pages of other sites and other ports
 * (which SameSite lets through: a site has no port).
 */
export function passGate(gate: Gate, request: Request): Response | null {
  const url = new URL(request.url);
  if (url.origin !== gate.origin || isFromElsewhere(gate, request)) return plainAnswer(403, OPEN_AS_PRINTED);
  const isKnown = hasCookie(gate, request);
  const key = url.searchParams.get('key');
  if (key === null) return isKnown ? null : plainAnswer(403, OPEN_AS_PRINTED);
  if (request.method !== 'GET') return plainAnswer(403, OPEN_AS_PRINTED);
  if (!isKnown && !isGoodKey(gate, key)) return plainAnswer(403, OPEN_AS_PRINTED);
  return exchange(gate, url);
}

/**
 * Whether a WebSocket may be opened: by a page of ours that has the cookie. Every browser names the origin there (RFC
 * 6455, section 4.1), and no key is exchanged: the page was let in before.
 */
export const passesGateForSocket = (gate: Gate, request: Request): boolean =>
  new URL(request.url).origin === gate.origin &&
  request.headers.get('origin') === gate.origin &&
  !isFromElsewhere(gate, request) &&
  hasCookie(gate, request);

const hasCookie = (gate: Gate, request: Request): boolean =>
  cookiesOf(request).some(([name, value]) => name === gate.cookieName && isSame(value, gate.session));

function isFromElsewhere(gate: Gate, request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  return (
    (site !== null && site !== 'none' && site !== 'same-origin') ||
    (origin !== null && origin !== gate.origin)
  );
}

/** Compares in a time that tells nothing of how much was right. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function isGoodKey(gate: Gate, key: string): boolean {
  if (isSame(key, gate.key)) return true;
  const once = [...gate.keysForOneUse].find((each) => isSame(key, each));
  return once !== undefined && gate.keysForOneUse.delete(once);
}

/** On to the same page without the key, which then stands in no history and no bookmark. */
function exchange(gate: Gate, url: URL): Response {
  url.searchParams.delete('key');
  // A path of two slashes would read as another host.
  const location = `/${url.pathname.replace(/^\/+/, '')}${url.search}`;
  const cookie = `${gate.cookieName}=${gate.session}; Path=/; HttpOnly; SameSite=Strict`;
  return new Response(null, { status: 302, headers: { location, 'set-cookie': cookie } });
}

const cookiesOf = (request: Request): readonly (readonly [name: string, value: string])[] =>
  (request.headers.get('cookie') ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
