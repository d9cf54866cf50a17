import type { Meeting } from './meeting.ts';
import { participantSchema, type Participant } from './roster.ts';

const KNOWN = Object.keys(participantSchema.shape);

/**
 * The meeting as it may be given away inside the official document: without e-mail addresses and aliases, without internal
 * lines, without the reasons for which earlier versions were reopened, and without fields of participants this version does
 * not know, since nobody can say that they are not private.
 */
export const withoutPrivate = (meeting: Meeting): Meeting => ({
  ...meeting,
  versions: meeting.versions.map((version) => ({ ...version, reason: '' })),
  agenda: meeting.agenda.map((item) => ({
    ...item,
    minutes: item.minutes.filter((line) => line.isInternal !== true),
  })),
  previousActions: meeting.previousActions.filter(({ isInternal }) => isInternal !== true),
  roster: meeting.roster.map((group) => ({ ...group, participants: group.participants.map(publicFields) })),
});

/** What may be given away of a person: no address, no aliases, no field this version does not know. */
export const publicFields = ({
  email: _email,
  aliases: _aliases,
  ...participant
}: Participant): Participant =>
  Object.fromEntries(Object.entries(participant).filter(([key]) => KNOWN.includes(key))) as Participant;
