import { foldForFinding, foldings } from '../names/fold-for-finding.ts';

/** One word of a text as it is looked for, and where it stands in the text as written. */
export type SearchedTerm = {
  /** Without case, accents and special letters. */
  readonly term: string;
  /** The same with an umlaut written out ("mueller" of "Müller"); the term itself where there is none. */
  readonly writtenOut: string;
  readonly from: number;
  readonly to: number;
  /** Where the mark of a hit ends that covers only the beginning of the word. */
  readonly beginsTo: number;
  /** Whether it is of a script that writes words without spaces between. */
  readonly isUnspaced: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no space between words: nobody can say where a word begins, so any two letters are one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const RUNS = new RegExp(`${UNSPACED.source}[${UNSPACED.source.slice(1, -1)}\\p{M}]*|[^]`, 'gu');
/** The stretch that makes Arabic lines even ("ـ") is no letter of a word. */
const STRETCH = /\u0640/gu;

/**
 * The words of a text, in order. Of scripts without spaces every letter begins a term of two letters, the last one of
 * one: whatever part of a sentence is looked for is then a run of such terms, and a single letter the beginning of one.
 */
export function searchedTerms(text: string): SearchedTerm[] {
  const terms: SearchedTerm[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    if (UNSPACED.test(word)) for (const run of runsOf(word, index)) terms.push(...termsOfRun(run));
    else terms.push(...termsOfWord(word, index));
  return terms;
}

type Run = { readonly text: string; readonly from: number; readonly isUnspaced: boolean };

/** A word parted where its script changes: "IPv6互联网". */
function runsOf(word: string, from: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const [part] of word.matchAll(RUNS)) {
    const isUnspaced = UNSPACED.test(part);
    const last = runs.at(-1);
    if (last !== undefined && last.isUnspaced === isUnspaced)
      runs[runs.length - 1] = { ...last, text: last.text + part };
    else runs.push({ text: part, from: at, isUnspaced });
    at += part.length;
  }
  return runs;
}

const termsOfRun = ({ text, from, isUnspaced }: Run): SearchedTerm[] =>
  isUnspaced ? pairsOf(text, from) : termsOfWord(text, from);

function termsOfWord(word: string, from: number): SearchedTerm[] {
  const to = from + word.length;
  return foldedWord(word).map((folded) => ({ ...folded, from, to, beginsTo: to, isUnspaced: false }));
}

type FoldedWord = Pick<SearchedTerm, 'term' | 'writtenOut'>;

/** Meetings say the same words again and again, and folding one costs more than all else: more than a language has are kept. */
const folded = new Map<string, readonly FoldedWord[]>();
const KEPT_WORDS = 50_000;
const LONGEST_KEPT = 40;

/** One term as a rule; a character that stands for several ("½") makes several, a stretch alone none. */
function foldedWord(word: string): readonly FoldedWord[] {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const letters = word.replace(STRETCH, '');
  const writtenOut = (foldings(letters).at(-1) ?? '').split(' ');
  const made = foldForFinding(letters)
    .split(' ')
    .flatMap((term, index) => (term === '' ? [] : [{ term, writtenOut: writtenOut[index] ?? term }]));
  if (folded.size >= KEPT_WORDS) folded.clear();
  if (word.length <= LONGEST_KEPT) folded.set(word, made);
  return made;
}

function pairsOf(text: string, from: number): SearchedTerm[] {
  const letters: { folded: string; from: number; to: number }[] = [];
  let at = from;
  for (const letter of text) {
    const plain = foldForFinding(letter).replaceAll(' ', '');
    const last = letters.at(-1);
    if (plain !== '') letters.push({ folded: plain, from: at, to: at + letter.length });
    // An accent or a vowel sign belongs to the letter before it.
    else if (last !== undefined) last.to = at + letter.length;
    at += letter.length;
  }
  return letters.map((letter, index) => {
    const next = letters[index + 1];
    const term = letter.folded + (next?.folded ?? '');
    return {
      term,
      writtenOut: term,
      from: letter.from,
      to: next?.to ?? letter.to,
      beginsTo: letter.to,
      isUnspaced: true,
    };
  });
}
