import type { ParticipantId } from '../meeting/identifier.ts';
import type { Participant, ParticipantGroup } from '../meeting/roster.ts';
import { foldings } from '../names/fold-for-finding.ts';
import { spellingKey } from './spelling-key.ts';

/** One way of writing a participant's name, as folded words. */
export type EntryForm = { readonly family: readonly string[]; readonly given: readonly string[] };

/** Somebody of the roster, ready to be compared with what a program shows. */
export type RosterEntry = {
  readonly id: ParticipantId;
  /** As written, then with umlauts written out ("mueller"). */
  readonly forms: readonly [EntryForm, ...EntryForm[]];
  readonly email: string;
  /** Words of affiliation and country, and the first letters of each, which people write beside their name. */
  readonly office: ReadonlySet<string>;
  /** Affiliation, country and their first letters, each whole as one word. */
  readonly offices: ReadonlySet<string>;
};

/** The roster, found by any word of a name in any spelling, by a name written as one word, and by address. */
export type RosterEntries = {
  readonly all: readonly RosterEntry[];
  readonly byKey: ReadonlyMap<string, readonly RosterEntry[]>;
  readonly byCompact: ReadonlyMap<string, readonly RosterEntry[]>;
  readonly byEmail: ReadonlyMap<string, readonly RosterEntry[]>;
};

/** Prepares a roster for matching. */
export function rosterEntries(roster: readonly ParticipantGroup[]): RosterEntries {
  const all = roster.flatMap(({ participants }) => participants.map(entryOf));
  return {
    all,
    byKey: indexed(all, ({ forms }) =>
      forms.flatMap(({ family, given }) => [...family, ...given].map(spellingKey)),
    ),
    byCompact: indexed(all, ({ forms }) => forms.flatMap(compactNames)),
    byEmail: indexed(all, ({ email }) => (email === '' ? [] : [email])),
  };
}

/** The name as one word, family first and given first. */
export function compactNames({ family, given }: EntryForm): readonly string[] {
  const [one, other] = [family.join(''), given.join('')];
  return [one + other, other + one];
}

function entryOf({
  id,
  familyName,
  givenName,
  email = '',
  affiliation = '',
  country = '',
}: Participant): RosterEntry {
  const forms = foldings(familyName).flatMap((family) =>
    foldings(givenName).map((given) => ({ family: wordsOf(family), given: wordsOf(given) })),
  );
  const [first = { family: [], given: [] }, ...others] = forms;
  const office = [affiliation, country].map((text) => wordsOf(foldings(text)[0] ?? ''));
  const initials = office
    .map((words) => words.map((word) => word.charAt(0)).join(''))
    .filter((letters) => letters.length > 1);
  const whole = office.map((words) => words.join('')).filter((name) => name !== '');
  return {
    id,
    forms: [first, ...others],
    email: email.trim().toLowerCase(),
    office: new Set([...office.flat(), ...initials]),
    offices: new Set([...whole, ...initials]),
  };
}

const wordsOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));

function indexed(
  entries: readonly RosterEntry[],
  keysOf: (entry: RosterEntry) => readonly string[],
): Map<string, RosterEntry[]> {
  const index = new Map<string, RosterEntry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [entry]);
      else others.push(entry);
    }
  return index;
}
