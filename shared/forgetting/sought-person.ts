import type { Meeting } from '../meeting/meeting.ts';
import type { Participant } from '../meeting/roster.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import { failure, success, type Result } from '../result.ts';

/** Who is to be forgotten, as somebody names them: by name, by e-mail address, or by both. */
export type NamedPerson = { readonly name: string | null; readonly email: string | null };

/** The person as all their entries together write them. */
export type SoughtPerson = {
  readonly named: NamedPerson;
  /** Every entry of theirs, in every meeting looked at. */
  readonly entries: readonly Participant[];
  readonly isEntry: (participant: Participant) => boolean;
};

export type AmbiguousPerson = { readonly kind: 'ambiguous'; readonly emails: readonly string[] };

/** A text with an `@` is an address, every other a name. */
export const namedBy = (text: string): NamedPerson =>
  text.includes('@') ? { name: null, email: text.trim() } : { name: text.trim(), email: null };

/**
 * Who is meant, in meetings that each have a roster of their own, where ids need not agree. Named by address, entries
 * of the same name without an address are theirs too, and those with another address are not. Named by name alone,
 * two entries of one roster with different addresses are two people, and nobody is chosen.
 */
export function soughtPerson(
  named: NamedPerson,
  meetings: readonly Pick<Meeting, 'roster'>[],
): Result<SoughtPerson, AmbiguousPerson> {
  const rosters = meetings.map(peopleOf);
  const email = folded(named.email);
  const hasEmail = (participant: Participant): boolean => email !== '' && folded(participant.email) === email;
  const names = new Set(
    named.name === null
      ? rosters.flat().filter(hasEmail).flatMap(namesOf)
      : [foldForFinding(named.name) || named.name],
  );
  const hasName = (participant: Participant): boolean => namesOf(participant).some((name) => names.has(name));
  const isEntry = (participant: Participant): boolean =>
    hasEmail(participant) || (hasName(participant) && (email === '' || folded(participant.email) === ''));
  const isTwoPeople = (roster: readonly Participant[]): boolean =>
    emailsOf(roster.filter(isEntry)).length > 1;
  if (email === '' && rosters.some(isTwoPeople))
    return failure({ kind: 'ambiguous', emails: emailsOf(rosters.flat().filter(isEntry)) });
  return success({ named, entries: rosters.flat().filter(isEntry), isEntry });
}

const peopleOf = ({ roster }: Pick<Meeting, 'roster'>): Participant[] =>
  roster.flatMap(({ participants }) => participants);

const folded = (email: string | null | undefined): string => (email ?? '').trim().toLowerCase();

const emailsOf = (entries: readonly Participant[]): string[] => [
  ...new Set(entries.map(({ email }) => folded(email)).filter((email) => email !== '')),
];

/** How an entry may be named, folded: in both orders, with the form of address, by a confirmed alias. */
function namesOf({ honorific = '', givenName, familyName, aliases = [] }: Participant): string[] {
  const written = [
    `${givenName} ${familyName}`,
    `${familyName} ${givenName}`,
    `${familyName}${givenName}`,
    `${honorific} ${givenName} ${familyName}`,
    ...aliases,
  ];
  return written.map((name) => foldForFinding(name) || name.trim()).filter((name) => name !== '');
}
