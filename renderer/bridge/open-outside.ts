import type { Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';

const OPENED_OUTSIDE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Opens an address in a tab of its own that knows nothing of this page. The browser asks for a click of the user. */
export function openOutside(text: string): Result<null, Sentence> {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !OPENED_OUTSIDE.has(address.protocol))
    return failure({ sentence: 'Only web and mail addresses are opened; this link was left alone.' });
  window.open(address.href, '_blank', 'noopener,noreferrer');
  return success(null);
}
