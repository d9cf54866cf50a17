import { isTakingPart } from '../../../shared/meeting/attendance-of.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { StatusText } from './save-text.ts';

export type Presence = { readonly count: StatusText; readonly quorum: StatusText | null };

/** How many take part, and whether they are enough. */
export function presenceText(meeting: Pick<Meeting, 'roster' | 'attendance' | 'quorum'>): Presence {
  const whole = meeting as Meeting;
  const countIn = (groups: readonly string[]): number =>
    meeting.roster
      .filter(({ id }) => groups.length === 0 || groups.includes(id))
      .flatMap(({ participants }) => participants)
      .filter((participant) => isTakingPart(whole, participant)).length;
  const all = meeting.roster.reduce((sum, { participants }) => sum + participants.length, 0);
  const count: StatusText = { text: `${countIn([])} of ${all} present`, tone: 'plain' };
  if (meeting.quorum === null) return { count, quorum: null };
  const { minimum, groups } = meeting.quorum;
  const present = countIn(groups);
  return {
    count,
    quorum:
      present >= minimum
        ? { text: `Quorum (${present} of ${minimum} needed)`, tone: 'good' }
        : { text: `No quorum: ${minimum - present} more needed`, tone: 'warn' },
  };
}
