import { contentSecurityPolicy } from './content-security-policy.ts';

/** What every answer says: its pages stand in no other page's frame, tell nobody where they are, and are kept nowhere. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
  'cache-control': 'no-store',
};

/**
 * The same answer with all of them; a header of the answer's own never weakens one. `socket` is where the page's
 * WebSocket is, where it has one.
 */
export function withSecurityHeaders(response: Response, socket: string | null = null): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  headers.set('content-security-policy', contentSecurityPolicy(socket));
  return new Response(response.body, { status: response.status, headers });
}
