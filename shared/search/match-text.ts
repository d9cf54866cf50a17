import type { Range } from '../finding/find-in-text.ts';
import type { Phrase, SearchQuery } from './read-query.ts';
import { searchedTerms, type SearchedTerm } from './searched-terms.ts';

/** How well something is found: every word whole, or some of them only begun. */
export type Closeness = 'whole' | 'begun';

export type TextMatch = {
  /** For each text, where its hits stand in it, none overlapping another. */
  readonly hits: readonly (readonly Range[])[];
  readonly closeness: Closeness;
};

type PhraseHit = Range & { readonly isWhole: boolean };

/**
 * Where what is looked for stands in some texts that are searched as one (a line, who is to act). Null where a part of
 * it is in none of them. A phrase never reaches from one text into the next.
 */
export function matchText(texts: readonly string[], query: SearchQuery): TextMatch | null {
  if (query.length === 0) return null;
  const terms = texts.map(searchedTerms);
  const found = query.map((phrase) => terms.map((inText) => findPhrase(inText, phrase)));
  if (found.some((inTexts) => inTexts.every((hits) => hits.length === 0))) return null;
  const isWhole = found.every((inTexts) => inTexts.some((hits) => hits.some((hit) => hit.isWhole)));
  return {
    hits: texts.map((_, index) => joined(found.flatMap((inTexts) => inTexts[index] ?? []))),
    closeness: isWhole ? 'whole' : 'begun',
  };
}

function findPhrase(terms: readonly SearchedTerm[], phrase: Phrase): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const wanted of phrase.alternatives)
    for (const key of ['term', 'writtenOut'] as const)
      for (let at = 0; at + wanted.length <= terms.length; at++) {
        const hit = phraseAt(terms, at, wanted, key, phrase.isPrefix);
        if (hit !== null) hits.push(hit);
      }
  return hits;
}

function phraseAt(
  terms: readonly SearchedTerm[],
  at: number,
  wanted: readonly string[],
  key: 'term' | 'writtenOut',
  isPrefix: boolean,
): PhraseHit | null {
  for (const [index, word] of wanted.entries()) {
    const there = terms[at + index];
    if (there === undefined) return null;
    const isLast = index === wanted.length - 1;
    const isWhole = there[key] === word;
    if (!isWhole && !(isLast && isPrefix && there[key].startsWith(word))) return null;
    if (isLast)
      return { from: terms[at]?.from ?? there.from, to: isWhole ? there.to : there.beginsTo, isWhole };
  }
  return null;
}

function joined(hits: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  for (const { from, to } of hits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = ranges.at(-1);
    if (last === undefined || from >= last.to) ranges.push({ from, to });
    else if (to > last.to) ranges[ranges.length - 1] = { from: last.from, to };
  }
  return ranges;
}
