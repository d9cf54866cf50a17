import { attendanceOf, isTakingPart } from '../meeting/attendance-of.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Participant, ParticipantGroup } from '../meeting/roster.ts';
import { fillTemplate, withLabel } from './fill-template.ts';
import type { ParticipantColumn } from './house-style.ts';
import type { CompleteStyle } from './languages/complete-style.ts';
import type { ParticipantsAnnex, ParticipantsList, PrintedGroup } from './summary.ts';

/** Who took part: groups in roster order, those with nobody left out; apologies as a second list by house style. */
export function participantsAnnex(
  meeting: Meeting,
  style: CompleteStyle,
): Omit<ParticipantsAnnex, 'heading'> | null {
  const { columns, printsColumnNames, printsApologies } = style.participants;
  const listOf = (
    heading: string | null,
    isListed: (participant: Participant) => boolean,
  ): ParticipantsList[] => {
    const groups = meeting.roster.flatMap((group) => printedGroup(group, isListed, style, heading === null));
    return groups.length === 0 ? [] : [{ heading, groups }];
  };
  const lists = [
    ...listOf(null, (participant) => isTakingPart(meeting, participant)),
    ...(printsApologies
      ? listOf(style.labels.apologies, ({ id }) => attendanceOf(meeting, id)?.state === 'apologies')
      : []),
  ];
  if (lists.length === 0) return null;
  return {
    kind: 'participants',
    columns: columns.map((column) => style.labels.columns[column]),
    showsColumnNames: printsColumnNames,
    lists,
  };
}

function printedGroup(
  group: ParticipantGroup,
  isListed: (participant: Participant) => boolean,
  style: CompleteStyle,
  countsPresent: boolean,
): PrintedGroup[] {
  const { columns, printsCounts, order } = style.participants;
  const listed = group.participants.filter(isListed);
  if (listed.length === 0) return [];
  const sorted = order === 'familyName' ? sortedByName(listed, style.language) : listed;
  const count = fillTemplate(style.labels.groupCount, {
    present: listed.length,
    expected: group.participants.length,
  });
  return [
    {
      heading: printsCounts && countsPresent ? withLabel(group.name, count) : group.name,
      rows: sorted.map((participant) => columns.map((column) => cellOf(participant, column))),
      participantIds: sorted.map(({ id }) => id),
    },
  ];
}

const cellOf = (participant: Participant, column: ParticipantColumn): string => participant[column] ?? '';

/** A to Z by family name, then given name, as the document's language sorts; equal names keep roster order. */
export function sortedByName(participants: readonly Participant[], language: string): Participant[] {
  const collator = collatorOf(language);
  return participants.toSorted(
    (one, other) =>
      collator.compare(one.familyName, other.familyName) || collator.compare(one.givenName, other.givenName),
  );
}

/** The collator of a language; the root order where the tag is not known to this machine. */
export function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language);
  } catch {
    return new Intl.Collator('en');
  }
}
