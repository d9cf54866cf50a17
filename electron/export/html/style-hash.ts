import { createHash } from 'node:crypto';

/** Names one style sheet in a Content Security Policy: `sha256-` and the digest in base64 (CSP Level 3, section 2.3.1). */
export const styleHash = (style: string): string =>
  `sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}`;
