import type { ParticipantId } from '../meeting/identifier.ts';
import { foldForFinding } from './fold-for-finding.ts';
import { wordsOf, type IndexedName, type NameForm, type NameIndex } from './index-names.ts';

/** It takes two letters before anybody is proposed. */
const TWO_LETTERS = /../su;
/** A character of Chinese, Japanese or Korean writing says as much alone. */
const SAYS_MUCH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How well a name fits, best first. */
const FIT = { exact: 0, family: 1, given: 2, whole: 3, words: 4, initials: 5 } as const;

/** Somebody found, and how well they fit: a smaller number is better, equal ones fit equally. */
export type FoundParticipant = { readonly id: ParticipantId; readonly fit: number };

/**
 * Everybody whose name fits what was typed, best first: a name typed out, then families that begin so, given names that
 * begin so, both names in either order, beginnings of words ("an ne", "ne an"), initials. Case, accents, hyphens and
 * apostrophes say nothing. Equal fits stand in roster order. Nobody before there are two letters.
 */
export function findParticipants(index: NameIndex, typed: string): FoundParticipant[] {
  const query = queryOf(typed);
  if (query === null) return [];
  const found: FoundParticipant[] = [];
  for (const name of index.values()) {
    const fit = fitOf(name, query);
    if (fit !== null) found.push({ id: name.id, fit });
  }
  return found.toSorted((one, other) => one.fit - other.fit);
}

/**
 * The first `limit` of those found, and beyond it everybody who shares a family name with one of them: of two Neves
 * never only one is proposed.
 */
export function proposeParticipants(
  index: NameIndex,
  found: readonly FoundParticipant[],
  limit: number,
): FoundParticipant[] {
  const families = new Set(found.slice(0, limit).map(({ id }) => familyOf(index, id)));
  return found.filter(({ id }, place) => place < limit || families.has(familyOf(index, id)));
}

/**
 * Whether the best fit is one of several people of one family name who fit equally well, so that nobody but the user
 * can say who is meant.
 */
export function isAmbiguous(index: NameIndex, found: readonly FoundParticipant[]): boolean {
  const [best, ...others] = found;
  if (best === undefined) return false;
  const family = familyOf(index, best.id);
  return others.some(({ id, fit }) => fit === best.fit && familyOf(index, id) === family);
}

const familyOf = (index: NameIndex, id: ParticipantId): string => index.get(id)?.forms[0]?.family ?? '';

/** Whether so much was typed that people are proposed. */
export const isEnoughToFind = (typed: string): boolean => queryOf(typed) !== null;

type Query = {
  readonly folded: string;
  readonly compact: string;
  readonly words: readonly string[];
};

function queryOf(typed: string): Query | null {
  const folded = foldForFinding(typed);
  const compact = folded.replaceAll(' ', '');
  if (!TWO_LETTERS.test(compact) && !SAYS_MUCH.test(typed)) return null;
  return compact === '' ? null : { folded, compact, words: wordsOf(folded) };
}

function fitOf({ forms }: IndexedName, query: Query): number | null {
  let best: number | null = null;
  for (const form of forms) {
    const fit = fitOfForm(form, query);
    if (fit !== null && (best === null || fit < best)) best = fit;
  }
  return best;
}

function fitOfForm(form: NameForm, query: Query): number | null {
  // Typed as one word it may leave out what parts a name ("obrien"); typed as several, the parts are meant.
  const fit = query.words.length === 1 ? fitOfWord(form, query.compact) : fitOfWords(form, query.folded);
  return fit ?? (beginsWords(form.words, query.words) ? FIT.words : fitOfInitials(form, query));
}

function fitOfWord(form: NameForm, typed: string): number | null {
  const { familyCompact: family, givenCompact: given, afterParticles } = form;
  if (typed === family || typed === given) return FIT.exact;
  if (typed === family + given || typed === given + family) return FIT.exact;
  if (family.startsWith(typed) || afterParticles.startsWith(typed)) return FIT.family;
  if (given.startsWith(typed)) return FIT.given;
  return (family + given).startsWith(typed) || (given + family).startsWith(typed) ? FIT.whole : null;
}

function fitOfWords({ family, given, afterParticles }: NameForm, typed: string): number | null {
  const familyFirst = `${family} ${given}`;
  const givenFirst = `${given} ${family}`;
  if ([family, given, familyFirst, givenFirst].includes(typed)) return FIT.exact;
  if (family.startsWith(typed) || afterParticles.startsWith(typed)) return FIT.family;
  if (given.startsWith(typed)) return FIT.given;
  return familyFirst.startsWith(typed) || givenFirst.startsWith(typed) ? FIT.whole : null;
}

const fitOfInitials = ({ initials }: NameForm, { words, compact }: Query): number | null =>
  words.length === 1 && initials.some((letters) => letters.startsWith(compact)) ? FIT.initials : null;

/**
 * Whether each typed word begins a word of the name of its own. Words that begin with one another form chains, so the
 * longest beginning may take any word it fits: what is left fits the shorter ones no worse. No search is needed.
 */
function beginsWords(words: readonly string[], typed: readonly string[]): boolean {
  if (typed.length > words.length) return false;
  const left = [...words];
  for (const beginning of typed.toSorted((one, other) => other.length - one.length)) {
    const at = left.findIndex((word) => word.startsWith(beginning));
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return true;
}
