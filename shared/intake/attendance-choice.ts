import type { MatchedAttendee } from '../matching/match-attendance.ts';
import type { ParticipantId } from '../meeting/identifier.ts';
import { LIMITS } from '../meeting/limits.ts';
import { readDisplayName } from '../names/read-display-name.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Stay } from './report-stay.ts';

/** Who came without being on the roster, as they will stand there. */
export type WalkIn = {
  readonly familyName: string;
  readonly givenName: string;
  readonly affiliation: string;
};

/** What becomes of somebody of a report. */
export type AttendeeChoice =
  | { readonly kind: 'participant'; readonly id: ParticipantId }
  | { readonly kind: 'walkIn'; readonly walkIn: WalkIn }
  | { readonly kind: 'leaveOut' };

/** Who is sure is ticked, unless they were not there while the meeting was; the others wait for a person: null. */
export function usualChoice({ match }: MatchedAttendee, { remark }: Stay): AttendeeChoice | null {
  if (match.pile !== 'sure') return null;
  return remark === null ? { kind: 'participant', id: match.entry.id } : { kind: 'leaveOut' };
}

/** A walk-in of the name a report shows; both names are empty where it shows none. */
export function walkInOf(shown: string): WalkIn {
  const { familyName, givenName, affiliation } = readDisplayName(shown);
  return {
    familyName: asName(familyName === '' ? givenName : familyName),
    givenName: asName(familyName === '' ? '' : givenName),
    affiliation: asName(affiliation),
  };
}

/** A text as the roster may hold it. */
export const asName = (text: string): string => cleanText(text).trim().slice(0, LIMITS.nameLength);

export const hasName = ({ familyName, givenName }: WalkIn): boolean =>
  `${familyName}${givenName}`.trim() !== '';
