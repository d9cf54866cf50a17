import type { Attendee } from '../attendance/attendance-report.ts';
import type { ParticipantGroup } from '../meeting/roster.ts';
import type { Aliases } from './aliases.ts';
import { matchPerson } from './match-person.ts';
import type { PersonMatch } from './person-match.ts';
import { rosterEntries, type RosterEntry } from './roster-entries.ts';

/** Somebody of a report, and what the roster knows of them. */
export type MatchedAttendee = { readonly attendee: Attendee; readonly match: PersonMatch };

/**
 * Matches the people of a report with a roster, in their order. Where several would be one participant, none is sure,
 * but the one with the participant's address, and the devices of one person without addresses that differ.
 */
export function matchAttendance(
  attendees: readonly Attendee[],
  roster: readonly ParticipantGroup[],
  aliases: Aliases = new Map(),
): MatchedAttendee[] {
  const entries = rosterEntries(roster);
  const matched = attendees.map((attendee) => ({ attendee, match: matchPerson(attendee, entries, aliases) }));
  const claims = new Map<RosterEntry, MatchedAttendee[]>();
  for (const one of matched)
    if (one.match.pile === 'sure') claims.set(one.match.entry, [...(claims.get(one.match.entry) ?? []), one]);
  return matched.map((one) => {
    if (one.match.pile !== 'sure' || isAlone(one, claims.get(one.match.entry) ?? [])) return one;
    return { ...one, match: { pile: 'check', entries: [one.match.entry], reason: 'claimedTwice' } };
  });
}

function isAlone(one: MatchedAttendee, claims: readonly MatchedAttendee[]): boolean {
  const others = claims.filter((other) => other !== one);
  if (others.length === 0) return true;
  if (isByAddress(one)) return !others.some(isByAddress);
  const emails = new Set(claims.flatMap(({ attendee }) => attendee.email?.toLowerCase() ?? []));
  const withoutDevice = claims.filter(({ match }) => match.pile === 'sure' && !match.hasDevice);
  return emails.size < 2 && withoutDevice.length < 2 && !others.some(isByAddress);
}

const isByAddress = ({ match }: MatchedAttendee): boolean =>
  match.pile === 'sure' && match.reason === 'address';
