import type { GroupId, IdentifierSource, ParticipantId } from '../meeting/identifier.ts';
import type { RosterPlan } from '../meeting/commands/index.ts';
import { guessOffice } from '../meeting/guess-office.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Participant, ParticipantGroup } from '../meeting/roster.ts';
import { insertedByName } from '../meeting/roster-order.ts';
import { groupKey, type MergedGroup, type MergedPerson } from './merge-roster.ts';
import type { PersonFields } from './read-person.ts';

/** Where people go whose group the text does not name: a group of the roster, or a new one of this name. */
export type TargetGroup = { readonly id: GroupId } | { readonly name: string };

type Place = { readonly group: ParticipantGroup; readonly incoming: Participant[] };

/**
 * What taking people means for a roster: which groups come to it, who stands where in each, which fields change. `taken`
 * are the people the user wants. A newcomer stands at their place in a group that is sorted, else last, in the order of
 * the text; a new group is given the office its name speaks of, unless the roster has that office already.
 */
export function planRoster(
  meeting: Pick<Meeting, 'roster' | 'language'>,
  groups: readonly MergedGroup[],
  options: {
    readonly isTaken: (person: MergedPerson) => boolean;
    readonly target: TargetGroup;
    readonly newIdentifier: IdentifierSource;
  },
): RosterPlan {
  const { isTaken, target, newIdentifier } = options;
  const places = new Map<string, Place>();
  const changed: { id: ParticipantId; fields: Partial<PersonFields> }[] = [];
  const moved = new Set<ParticipantId>();
  const offices = new Set(meeting.roster.map(({ office }) => office));
  const people = new Map(
    meeting.roster.flatMap(({ participants }) => participants.map((person) => [person.id, person] as const)),
  );

  const placeOf = (name: string): Place => {
    const known =
      name === '' && 'id' in target
        ? meeting.roster.find(({ id }) => id === target.id)
        : meeting.roster.find((group) => groupKey(group.name) === groupKey(name || nameOf(target)));
    const wanted = known?.name ?? (name || nameOf(target));
    const key = known?.id ?? groupKey(wanted);
    const place = places.get(key) ?? {
      group: known ?? newGroup(wanted, offices, newIdentifier),
      incoming: [],
    };
    places.set(key, place);
    return place;
  };

  for (const { name, people: read } of groups)
    for (const person of read) {
      if (person.kind === 'known' || !isTaken(person)) continue;
      if (person.kind === 'new') {
        placeOf(name).incoming.push(newParticipant(newIdentifier<ParticipantId>(), person.fields));
        continue;
      }
      const fields = person.changes.filter(({ field }) => field !== 'group');
      if (fields.length > 0)
        changed.push({
          id: person.id,
          fields: Object.fromEntries(fields.map(({ field, to }) => [field, to])),
        });
      const before = people.get(person.id);
      if (before === undefined || fields.length === person.changes.length) continue;
      moved.add(person.id);
      placeOf(name).incoming.push(before);
    }

  return {
    changed,
    groups: [...places.values()].map(({ group: { id, name, office, participants }, incoming }) => ({
      group: { id, name, ...(office === undefined ? {} : { office }) },
      members: insertedByName(
        participants.filter((person) => !moved.has(person.id)),
        incoming,
        meeting.language,
      ),
    })),
  };
}

const nameOf = (target: TargetGroup): string => ('name' in target ? target.name : '');

/** A group with the office its name speaks of, which is held from then on. */
function newGroup(
  name: string,
  held: Set<ParticipantGroup['office']>,
  newIdentifier: IdentifierSource,
): ParticipantGroup {
  const office = guessOffice(name);
  const isFree = office !== null && !held.has(office);
  if (isFree) held.add(office);
  return { id: newIdentifier<GroupId>(), name, ...(isFree ? { office } : {}), participants: [] };
}

/** The names, and of the rest what says something. */
function newParticipant(id: ParticipantId, { familyName, givenName, ...details }: PersonFields): Participant {
  const filled = Object.entries(details).filter(([, text]) => text !== '');
  return { id, familyName, givenName, ...Object.fromEntries(filled) };
}
