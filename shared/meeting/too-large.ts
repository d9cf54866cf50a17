import { LIMITS } from './limits.ts';
import { measureJson } from './measure-json.ts';

/** Why a meeting file of so many bytes is not read, as the middle of a sentence; null where it is. */
export const tooManyBytes = (bytes: number): string | null =>
  bytes > LIMITS.fileBytes ? `it is larger than ${LIMITS.fileBytes / 1024 / 1024} MB` : null;

/**
 * Why a meeting file of this text is not read, as the middle of a sentence; null where it is. What is written is judged by
 * the same: a file that could not be opened again would be no save. `bytes` is its length in UTF-8, where that is known.
 */
export function tooLarge(text: string, bytes = text.length): string | null {
  const reason = tooManyBytes(bytes);
  if (reason !== null) return reason;
  const { depth, values } = measureJson(text, { depth: LIMITS.nesting, values: LIMITS.fileValues });
  if (depth > LIMITS.nesting) return `it is nested deeper than ${LIMITS.nesting} levels`;
  return values > LIMITS.fileValues
    ? `it holds more than ${LIMITS.fileValues.toLocaleString('en')} values, more than any meeting`
    : null;
}
