import { COMMON_GIVEN_NAMES } from '../names/common-given-names.ts';
import { compareName, type NameAgreement } from './compare-name.ts';
import type { PossibleNames, NameReading } from './possible-names.ts';
import type { RosterEntries, RosterEntry } from './roster-entries.ts';
import { spellingKey } from './spelling-key.ts';

/** A part of a shown name that agrees with a participant's whole name. */
export type NameHit = {
  readonly entry: RosterEntry;
  readonly agreement: NameAgreement;
  readonly reading: NameReading;
};

/** Every participant whose whole name is somewhere in what is shown. */
export function hitsOf({ readings }: PossibleNames, entries: RosterEntries): NameHit[] {
  return readings.flatMap((reading) => {
    const near = new Set([
      ...reading.words.flatMap((word) => entries.byKey.get(spellingKey(word)) ?? []),
      ...(entries.byCompact.get(reading.words.join('')) ?? []),
    ]);
    return [...near].flatMap((entry): NameHit[] => {
      const agreement = compareName(reading.words, entry);
      return agreement === null ? [] : [{ entry, agreement, reading }];
    });
  });
}

/** The whole name beats one without its middle names; two spellings of one name are two people who may be meant. */
export function bestHits(hits: readonly NameHit[]): readonly NameHit[] {
  const whole = hits.filter(({ agreement }) => agreement !== 'shorter');
  return whole.length > 0 ? whole : hits;
}

/** Several entries for one name, rather than several names. */
export const isOneName = (hits: readonly NameHit[], entries: readonly RosterEntry[]): boolean =>
  hits.some(({ reading }) =>
    entries.every((entry) => hits.some((hit) => hit.entry === entry && hit.reading === reading)),
  );

/** Whose office stands beside the name agrees with more readings of it. */
export function mostNamedFirst(hits: readonly NameHit[]): RosterEntry[] {
  const count = (entry: RosterEntry): number => hits.filter((hit) => hit.entry === entry).length;
  return [...new Set(hits.map(({ entry }) => entry))].toSorted((one, other) => count(other) - count(one));
}

/**
 * Whether somebody else is named beside a participant: another participant, "Brian Smith (Ana Neves)", or a given name
 * that is not theirs, "Jane (Brian Smith)". What is shown first is the person, and brackets behind it hold a nickname.
 */
export function namesAnother({ entry, reading }: NameHit, hits: readonly NameHit[]): boolean {
  const own = nameKeys(entry);
  const besides = reading.isOutside ? [] : reading.beside;
  return (
    besides.some((word) => COMMON_GIVEN_NAMES.has(word) && !own.has(spellingKey(word))) ||
    hits.some((hit) => hit.entry !== entry && !hit.reading.words.some((word) => reading.words.includes(word)))
  );
}

/** The words of a participant's name in every spelling. */
export const nameKeys = ({ forms }: RosterEntry): ReadonlySet<string> =>
  new Set(forms.flatMap(({ family, given }) => [...family, ...given].map(spellingKey)));
