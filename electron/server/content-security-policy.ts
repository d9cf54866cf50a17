/**
 * What a window may load, in both hosts: script, style and fonts of ours from files, pictures of ours and those it
 * makes itself (the pages of the preview), a connection to its own host. Nothing inline, nothing from elsewhere.
 */
export const contentSecurityPolicy = (socket: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob:",
    // Older Safari does not count the WebSocket of the page's own origin as 'self'.
    `connect-src 'self'${socket === null ? '' : ` ${socket}`}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
