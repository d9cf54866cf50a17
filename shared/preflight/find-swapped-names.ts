import type { Meeting } from '../meeting/meeting.ts';
import type { Participant } from '../meeting/roster.ts';
import { COMMON_GIVEN_NAMES } from '../names/common-given-names.ts';
import { foldName } from '../names/fold-name.ts';
import type { Finding } from './finding.ts';

/** Particles that begin a family name and never a given name. */
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'da',
  'del',
  'della',
  'di',
  'du',
  'dos',
  'des',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'ten',
]);

/**
 * People whose family and given name may have changed places, judged within their group: a common given name stands
 * where the family name should and none where the given name should; a particle begins the given name; or the group
 * writes family names in capitals and this person's given name is. Asked, never changed by itself.
 */
export function findSwappedNames(meeting: Meeting): Finding[] {
  return meeting.roster.flatMap((group): Finding[] => {
    const suspects = group.participants.filter((participant) => looksSwapped(participant));
    if (suspects.length === 0) return [];
    const names = suspects.map(({ familyName, givenName }) => `"${familyName} | ${givenName}"`).join(', ');
    return [
      {
        code: 'names-swapped',
        severity: 'warning',
        place: { kind: 'participants', participantIds: suspects.map(({ id }) => id) },
        where: `Group "${group.name}"`,
        message: `Family and given name may be swapped: ${names}.`,
        fix: { kind: 'swapNames', label: 'Swap them', participantIds: suspects.map(({ id }) => id) },
      },
    ];
  });
}

function looksSwapped({ familyName, givenName }: Participant): boolean {
  if (familyName.trim() === '' || givenName.trim() === '') return false;
  const family = foldName(familyName).split(' ');
  const given = foldName(givenName).split(' ');
  if (PARTICLES.has(given[0] ?? '') && given.length > 1 && !PARTICLES.has(family[0] ?? '')) return true;
  if (isCapitals(givenName) && !isCapitals(familyName)) return true;
  return isGiven(family[0]) && !given.some(isGiven) && !PARTICLES.has(family[0] ?? '');
}

const isGiven = (name: string | undefined): boolean => name !== undefined && COMMON_GIVEN_NAMES.has(name);

/** Three letters at least: initials are capitals too. */
const isCapitals = (name: string): boolean => /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
