import { COMMON_GIVEN_NAMES } from './common-given-names.ts';
import { foldName } from './fold-name.ts';

/** Whether one of the words of a text is a given name that is common somewhere; both halves of "Jean-Luc" are words. */
export const hasGivenName = (text: string): boolean =>
  foldName(text)
    .split(' ')
    .some((word) => COMMON_GIVEN_NAMES.has(word));
