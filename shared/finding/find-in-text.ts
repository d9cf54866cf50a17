import type { FoldedText } from './folded-text.ts';

export type Range = { readonly from: number; readonly to: number };

/**
 * Where `wanted` stands in a text, none overlapping another, in places of the original. Both are folded alike. What
 * covers only a part of an original character ("s" in "ß") is not found.
 */
export function findInText({ text, places }: FoldedText, wanted: string): Range[] {
  const found: Range[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at !== -1;) {
    const end = at + wanted.length;
    const from = places[at];
    const to = places[end];
    const isWhole = places[at - 1] !== from && places[end - 1] !== to;
    if (isWhole && from !== undefined && to !== undefined) found.push({ from, to });
    at = text.indexOf(wanted, isWhole ? end : at + 1);
  }
  return found;
}
