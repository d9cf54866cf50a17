import type { NextMeetingProposal } from '../../../shared/series/next-meeting.ts';
import { suggestedNumber, typedDay } from './next-meeting-head.ts';

/** Why the number is empty; null where it is not. */
export function numberHint(proposal: NextMeetingProposal): string | null {
  if (proposal.last.number === '' || suggestedNumber(proposal, '') !== '') return null;
  return `What follows “${proposal.last.number}” is not certain.`;
}

/** Where the proposed day is from, as long as it stands in the field. */
export function dateHint({ date, last }: NextMeetingProposal, typed: string): string | null {
  const day = typedDay(typed);
  if (date !== null && day === date.day)
    return date.reason === 'stated'
      ? 'The day the minutes name.'
      : 'As long after the last as that was after the one before.';
  return day !== null && last.date !== null && day <= last.date ? 'Not after the last meeting.' : null;
}

/** What comes along without being asked about. */
export function peopleText({ people, groups }: NextMeetingProposal): string {
  if (people === 0) return 'Language, length and house style come along.';
  const who = people === 1 ? '1 person' : `${people} people`;
  return `${who} in ${groups === 1 ? '1 group' : `${groups} groups`}, quorum and house style come along.`;
}
