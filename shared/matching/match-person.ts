import type { Attendee } from '../attendance/attendance-report.ts';
import { aliasKey, type Aliases } from './aliases.ts';
import { findSimilar } from './find-similar.ts';
import { matchOwner } from './match-owner.ts';
import { bestHits, hitsOf, isOneName, mostNamedFirst, namesAnother } from './name-hits.ts';
import { toCheck, type PersonMatch } from './person-match.ts';
import { possibleNames, type PossibleNames } from './possible-names.ts';
import type { RosterEntries, RosterEntry } from './roster-entries.ts';

/**
 * Whom of the roster somebody of a report is. Sure is only what one entry alone agrees with and nothing speaks against:
 * a name confirmed before, an address with a name that may be theirs, or the whole name. In doubt it is to be checked.
 */
export function matchPerson(
  attendee: Pick<Attendee, 'name' | 'email'>,
  entries: RosterEntries,
  aliases: Aliases = new Map(),
): PersonMatch {
  const shown = possibleNames(attendee.name);
  const email = (attendee.email ?? shown.email ?? '').trim().toLowerCase();
  const [owner, ...sharers] = entries.byEmail.get(email) ?? [];
  if (shown.kind === 'phone' || shown.kind === 'masked')
    return owner === undefined
      ? { pile: 'unknown', reason: shown.kind }
      : toCheck(shown.kind === 'masked' ? 'masked' : 'sharedAddress', [owner, ...sharers]);
  const known = aliases.get(aliasKey(attendee.name));
  const confirmed = known === undefined ? undefined : entries.all.find(({ id }) => id === known);
  if (confirmed !== undefined) return { pile: 'sure', entry: confirmed, reason: 'alias', hasDevice: false };
  const hits = hitsOf(shown, entries);
  if (owner !== undefined) return matchOwner(shown, [owner, ...sharers], hits);
  const similar = (): RosterEntry[] => findSimilar(shown.readings, email, entries);
  const best = bestHits(hits);
  const [hit] = best;
  if (hit === undefined) return matchSimilar(shown, similar());
  const all = mostNamedFirst(best);
  const { entry, agreement: reason } = hit;
  if (shown.kind === 'standIn') return toCheck('standIn', [...all, ...similar()]);
  if (all.length > 1) return toCheck(isOneName(best, all) ? 'namesakes' : 'severalNames', all);
  if (namesAnother(hit, hits)) return toCheck('severalNames', [...mostNamedFirst(hits), ...similar()]);
  if (isColleagueAddress(email, entry.email)) return toCheck('otherAddress', [entry]);
  return { pile: 'sure', entry, reason, hasDevice: shown.hasDevice };
}

function matchSimilar(shown: PossibleNames, similar: readonly RosterEntry[]): PersonMatch {
  if (similar.length === 0) {
    const isNoName = shown.kind === 'device' || shown.kind === 'nobody';
    return { pile: 'unknown', reason: isNoName ? shown.kind : 'notOnRoster' };
  }
  if (shown.kind === 'standIn') return toCheck('standIn', similar);
  return toCheck(shown.readings[0]?.words.length === 1 ? 'single' : 'similar', similar);
}

/** Two addresses of one organisation are two people there, as a rule; one at home and one at work are one. */
function isColleagueAddress(one: string, other: string): boolean {
  const [domain, against] = [one, other].map((email) => email.split('@')[1] ?? '');
  return one !== other && domain !== '' && domain === against && !FREE_MAIL.test(domain ?? '');
}

const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|me|live|qq|163|mail|yandex|proton(?:mail)?)\./u;
