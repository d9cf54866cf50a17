import type { Meeting } from '../meeting/meeting.ts';
import { spokenName } from '../meeting/participant-names.ts';
import type { Participant, ParticipantGroup } from '../meeting/roster.ts';
import { foldName } from '../names/fold-name.ts';
import type { Finding } from './finding.ts';

type Member = { readonly participant: Participant; readonly group: ParticipantGroup };

/** One person listed twice: the same names in either order, accents and case aside. Shared family names are no finding. */
export function findDuplicatePeople(meeting: Meeting): Finding[] {
  const members = meeting.roster.flatMap((group) =>
    group.participants.map((participant): Member => ({ participant, group })),
  );
  const seen = new Map<string, Member>();
  return members.flatMap((member): Finding[] => {
    const key = personKey(member.participant);
    const first = key === '' ? undefined : seen.get(key);
    if (first === undefined) {
      if (key !== '') seen.set(key, member);
      return [];
    }
    const isSameGroup = first.group.id === member.group.id;
    return [
      {
        code: 'person-twice',
        severity: 'warning',
        place: { kind: 'participants', participantIds: [first.participant.id, member.participant.id] },
        where: `Group "${member.group.name}"`,
        message: `${spokenName(member.participant)} is listed twice${isSameGroup ? '' : `, also in "${first.group.name}"`}.`,
        // In two groups only the secretariat knows which one is right.
        fix: isSameGroup
          ? {
              kind: 'removeParticipant',
              label: 'Remove the second entry',
              participantId: member.participant.id,
            }
          : null,
      },
    ];
  });
}

const personKey = ({ familyName, givenName }: Participant): string =>
  givenName.trim() === '' ? '' : [foldName(familyName), foldName(givenName)].toSorted().join('|');
