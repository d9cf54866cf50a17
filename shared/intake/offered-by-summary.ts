import type { Meeting } from '../meeting/meeting.ts';
import type { Offered } from './offer.ts';

/**
 * What an earlier meeting gives the next one: its groups in their order with everybody in them, and its agenda. Where,
 * when and which number it was is its own.
 */
export const offeredBySummary = ({ roster, agenda, body, place, timeZone }: Meeting): Offered => ({
  fields: { body, place, ...(timeZone === 'UTC' ? {} : { timeZone }) },
  items: agenda
    .filter(({ isListed }) => isListed)
    .map(({ title, plannedMinutes, speakers }) => ({ title, minutes: plannedMinutes, speakers })),
  groups: roster.map(({ name, participants }, group) => ({
    name,
    lines: [],
    people: participants.map(
      ({ familyName, givenName, honorific = '', affiliation = '', country = '', email = '' }, index) => ({
        // A place of its own for everybody, which is all a line is needed for here.
        line: group * 100_000 + index + 1,
        lines: 1,
        fields: { familyName, givenName, honorific, affiliation, country, email },
        doubt: null,
      }),
    ),
  })),
});
