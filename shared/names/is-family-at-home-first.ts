import { isFamilyNameFirst, isPairedFamilyName } from './common-family-names.ts';
import { foldName } from './fold-name.ts';

/** One or several syllables as Chinese, Korean, Vietnamese and Japanese names are spelt. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|ts|hs|ph|kh|th|ng|nh|tr|ky|gy|ry|[bcdfghjklmnpqrstvwxyz])?(?:[aeiou][aeiouy]{0,2}|y(?!\p{L}))(?:ng|nh|[nmktplrwhc](?![aeiou]))?-?){1,4}$/u;

/** Whether the first of several words is a family name that may stand first: "Lee Kuan Yew", not "Lee Byron". */
export const isFamilyAtHomeFirst = ([first = '', ...others]: readonly string[]): boolean =>
  isPairedFamilyName(first) ||
  (isFamilyNameFirst(first) && others.every((word) => SYLLABLES.test(foldName(word).replaceAll(' ', '-'))));
