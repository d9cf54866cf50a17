import { guessOffice } from '../../../shared/meeting/guess-office.ts';
import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Attendance, Participant, ParticipantGroup } from '../../../shared/meeting/roster.ts';
import type { ReadGroup, ReadParticipants, ReadPerson } from './participant-rows.ts';

export type Ids = { readonly group: IdentifierSource; readonly person: IdentifierSource };

/**
 * The roster and attendance the printed lists stand for. Everyone listed was present, or sent apologies where the list
 * says so. A group in both lists is one group, as long as that keeps the order of both.
 */
export function buildRoster(
  { present, apologies }: ReadParticipants,
  ids: Ids,
): Pick<Meeting, 'roster' | 'attendance'> {
  const attendance: Record<string, Attendance> = {};
  const add = (group: ParticipantGroup, people: readonly ReadPerson[], state: Attendance['state']) => {
    for (const { place: _place, familyName = '', givenName = '', ...others } of people) {
      const person: Participant = { id: ids.person<Participant['id']>(), familyName, givenName, ...others };
      group.participants.push(person);
      attendance[person.id] = { state };
    }
  };
  const groupOf = ({ name }: ReadGroup): ParticipantGroup => {
    const office = guessOffice(name);
    return {
      id: ids.group<ParticipantGroup['id']>(),
      name,
      ...(office === null ? {} : { office }),
      participants: [],
    };
  };
  const roster = present.map((read) => {
    const group = groupOf(read);
    add(group, read.people, 'present');
    return group;
  });
  const indexFrom = (start: number, name: string) =>
    roster.findIndex((group, index) => index >= start && group.name === name);
  let after = 0;
  for (const [position, read] of apologies.entries()) {
    let index = indexFrom(after, read.name);
    if (index === -1) {
      // A group with nobody present stands before the next one that is in both lists, or at the end.
      const next = apologies
        .slice(position + 1)
        .map(({ name }) => indexFrom(after, name))
        .find((found) => found !== -1);
      index = next ?? roster.length;
      roster.splice(index, 0, groupOf(read));
    }
    const group = roster[index];
    if (group !== undefined) add(group, read.people, 'apologies');
    after = index + 1;
  }
  return { roster: roster.filter((group) => group.participants.length > 0 || group.name !== ''), attendance };
}

/** Family and given name exchanged in the groups named, for lists that print the given name first. */
export function swapNamesIn(
  roster: readonly ParticipantGroup[],
  groups: readonly string[] | 'all',
): ParticipantGroup[] {
  const named = groups === 'all' ? ['all'] : groups.map((name) => name.trim().toLowerCase());
  const wanted = named.includes('all') ? null : new Set(named);
  return roster.map((group) =>
    wanted === null || wanted.has(group.name.trim().toLowerCase())
      ? {
          ...group,
          participants: group.participants.map((person) => ({
            ...person,
            familyName: person.givenName,
            givenName: person.familyName,
          })),
        }
      : group,
  );
}
