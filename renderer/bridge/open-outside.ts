import type { Sentence } from '../../shared/bridge/contract.ts';
import { describeOutside, isOpenedOutside, NOT_OPENED } from '../../shared/bridge/outside-address.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/** Opens an address in a tab of its own that knows nothing of this page, after asking where it is of the web. */
export function openOutside(text: string): Result<null, Sentence> {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !isOpenedOutside(address)) return failure({ sentence: NOT_OPENED });
  const { question, detail } = describeOutside(address);
  if (address.protocol !== 'mailto:' && !window.confirm(`${question}\n\n${detail}`))
    return failure({ sentence: 'The link was not opened.' });
  window.open(address.href, '_blank', 'noopener,noreferrer');
  return success(null);
}
