import type { Meeting } from '../meeting/meeting.ts';
import type { Participant, ParticipantGroup } from '../meeting/roster.ts';
import { collatorOf, sortedByName } from '../summary/participants-annex.ts';
import type { Finding } from './finding.ts';

/** Share of a group that must stand in order before a place out of order counts as a slip and not as another order. */
const MOSTLY = 0.7;

/**
 * A group sorted A to Z but for a few. A head who stands first (as in a secretariat) is not a slip: the rest is sorted
 * without them, and their own place would be further down than second.
 */
export function findSortingSlips(meeting: Meeting, language: string): Finding[] {
  return meeting.roster.flatMap((group): Finding[] => {
    const [head, ...rest] = group.participants;
    const strayed = outOfPlace(group.participants, language);
    if (head === undefined || strayed.length === 0) return [];
    const sorted = sortedByName(group.participants, language);
    const headLeads = outOfPlace(rest, language).length < strayed.length && sorted.indexOf(head) > 1;
    const slips = headLeads ? outOfPlace(rest, language) : strayed;
    if (slips.length === 0 || slips.length > group.participants.length * (1 - MOSTLY)) return [];
    return [slipFinding(group, slips, headLeads ? [head, ...sortedByName(rest, language)] : sorted)];
  });
}

function slipFinding(
  group: ParticipantGroup,
  slips: readonly Participant[],
  order: readonly Participant[],
): Finding {
  const described = slips.map((slip) => {
    const before = order[order.indexOf(slip) - 1];
    return before === undefined
      ? `"${slip.familyName}" belongs first`
      : `"${slip.familyName}" belongs after "${before.familyName}"`;
  });
  return {
    code: 'sorting-slip',
    severity: 'warning',
    place: { kind: 'group', groupId: group.id },
    where: `Group "${group.name}"`,
    message: `The group is sorted by family name but for ${slips.length}: ${described.join(', ')}.`,
    fix: {
      kind: 'arrangeGroup',
      label: 'Sort the group',
      groupId: group.id,
      participantIds: order.map(({ id }) => id),
    },
  };
}

/** The fewest people whose removal leaves the rest sorted: those outside a longest run in order. */
function outOfPlace(people: readonly Participant[], language: string): Participant[] {
  const collator = collatorOf(language);
  const isAfter = (one: Participant, other: Participant) =>
    (collator.compare(one.familyName, other.familyName) ||
      collator.compare(one.givenName, other.givenName)) >= 0;
  // Patience sorting: tails[n] ends the run of n + 1 people that ends earliest in the alphabet.
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, person] of people.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = people[tails[middle] ?? 0];
      if (tail !== undefined && isAfter(person, tail)) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1];
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) kept.add(index);
  return people.filter((_person, index) => !kept.has(index));
}
