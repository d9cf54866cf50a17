import { publicFields } from '../../../shared/meeting/without-private.ts';
import type { Privacy } from '../../../shared/handouts/outgoing-actions.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';

/**
 * The meeting itself as JSON, internal lines and all: the text of a meeting file, as docs/FILE-FORMAT.md describes it and
 * `rapporteur schema` judges it. E-mail addresses only where they were asked for.
 */
export const completeJson = (meeting: Meeting, { withPrivate }: Privacy): string =>
  writeMeetingText(withPrivate ? meeting : withoutAddresses(meeting));

const withoutAddresses = (meeting: Meeting): Meeting => ({
  ...meeting,
  roster: meeting.roster.map((group) => ({
    ...group,
    participants: group.participants.map(publicFields),
  })),
});
