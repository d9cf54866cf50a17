import { findParticipants, proposeParticipants } from '../../../../shared/names/find-participants.ts';
import { indexNames, type NameIndex } from '../../../../shared/names/index-names.ts';
import type { Participant, ParticipantGroup } from '../../../../shared/meeting/roster.ts';
import type { ParticipantId } from '../../../../shared/meeting/identifier.ts';
import type { Person } from '../../../editor/section-context.ts';
import { meetingStore } from '../../../store/open-meeting.ts';

/** As many as one looks over while writing. */
const PROPOSED = 8;

type Known = {
  readonly roster: readonly ParticipantGroup[];
  readonly index: NameIndex;
  readonly byId: ReadonlyMap<ParticipantId, Person>;
};
let known: Known = { roster: [], index: new Map(), byId: new Map() };

/** The roster ready to be asked; read again only when it changed. */
function people(): Known {
  const roster = meetingStore.getState().meeting?.roster ?? [];
  if (roster === known.roster) return known;
  const byId = new Map(
    roster.flatMap((group) =>
      group.participants.map((participant) => [participant.id, personOf(participant, group)] as const),
    ),
  );
  return (known = { roster, index: indexNames(roster, known.index), byId });
}

const personOf = ({ id, givenName, familyName }: Participant, group: ParticipantGroup): Person => ({
  id,
  name: [givenName, familyName].filter((part) => part.trim() !== '').join(' '),
  group: group.name,
});

/** People whose name fits what was typed, best first; of two with one family name never only one. */
export function findPeople(typed: string): readonly Person[] {
  const { index, byId } = people();
  const found = findParticipants(index, typed);
  return proposeParticipants(index, found, PROPOSED).flatMap(({ id }) => byId.get(id) ?? []);
}

export const nameOfPerson = (id: string): string | null =>
  people().byId.get(id as ParticipantId)?.name ?? null;
