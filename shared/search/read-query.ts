import { searchedTerms, type SearchedTerm } from './searched-terms.ts';

/** Words that must follow one another. */
export type Phrase = {
  /** The ways it may be written, each a list of folded terms: "Müller" is "muller" and "mueller". */
  readonly alternatives: readonly (readonly string[])[];
  /** Whether its last term may go on: "sec" finds "Secretariat". */
  readonly isPrefix: boolean;
};

/** All of these must occur; empty where nothing is looked for. */
export type SearchQuery = readonly Phrase[];

/** Longer than anybody types, short enough for any index. */
const MOST_PHRASES = 32;
const PARTS = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^\s"“”„«»]+/gu;

/**
 * What was typed, as what is looked for: every word must occur, in any order, as the beginning of a word; what stands
 * in quotes must occur as it is. A quote that is not closed yet is one that is still being typed.
 */
export function readQuery(typed: string): SearchQuery {
  const phrases: Phrase[] = [];
  for (const { 0: part, 1: quoted, 2: end } of typed.matchAll(PARTS)) {
    const phrase = phraseOf(quoted ?? part, quoted === undefined || end === '');
    if (phrase !== null && phrases.length < MOST_PHRASES) phrases.push(phrase);
  }
  return phrases;
}

function phraseOf(text: string, isPrefix: boolean): Phrase | null {
  const terms = searchedTerms(text).filter(
    (term, index, all) => !isCovered(term, all[index - 1], all[index + 1]),
  );
  const last = terms.at(-1);
  if (last === undefined) return null;
  const plain = terms.map(({ term }) => term);
  const writtenOut = terms.map((term) => term.writtenOut);
  const isSame = writtenOut.every((term, index) => term === plain[index]);
  return { alternatives: isSame ? [plain] : [plain, writtenOut], isPrefix: isPrefix || last.isUnspaced };
}

/** The last letter of a run stands in the pair before it already; as a term of its own it would say the run ends here. */
const isCovered = (
  { isUnspaced, to, from }: SearchedTerm,
  before: SearchedTerm | undefined,
  after: SearchedTerm | undefined,
): boolean =>
  isUnspaced && before?.isUnspaced === true && before.to === to && before.from < from && after === undefined;
