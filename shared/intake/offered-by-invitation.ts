import type { Invitation } from '../calendar/read-invitation.ts';
import { LIMITS } from '../meeting/limits.ts';
import { readDisplayNames } from '../names/read-display-names.ts';
import type { ReadPerson } from '../roster/arrange-roster.ts';
import { asName } from './attendance-choice.ts';
import { bodyAndNumber } from './body-and-number.ts';
import type { Offered } from './offer.ts';

/** What a calendar invitation says of a meeting. Who declined is offered too: apologies are attendance, not roster. */
export function offeredByInvitation({ title, start, minutes, place, agenda, invitees }: Invitation): Offered {
  const names = bodyAndNumber(title);
  return {
    fields: {
      ...(names.body === '' ? {} : { body: asName(names.body) }),
      ...(names.number === '' ? {} : { number: asName(names.number) }),
      ...(names.title === '' ? {} : { title: asName(names.title) }),
      ...(start === null ? {} : { date: start.day }),
      ...(start === null || start.time === null ? {} : { startTime: start.time }),
      ...(start === null || start.timeZone === null ? {} : { timeZone: start.timeZone }),
      ...(place === '' ? {} : { place: asName(place) }),
      ...(minutes === null || start?.time === null || minutes > LIMITS.minutes
        ? {}
        : { slotMinutes: minutes }),
    },
    items: agenda.map((item) => ({
      title: item.title === '' ? 'Item without a title' : item.title,
      minutes: item.minutes,
      speakers: item.speakers,
    })),
    groups: [{ name: '', lines: [], people: peopleOf(invitees) }],
  };
}

/** How many of the invitees have an address and no name, so that they cannot stand on a roster. */
export const namelessInvitees = ({ invitees }: Invitation): number =>
  invitees.filter(({ name }) => name.trim() === '').length;

function peopleOf(invitees: Invitation['invitees']): ReadPerson[] {
  const named = invitees.filter(({ name }) => name.trim() !== '');
  const read = readDisplayNames(named.map(({ name }) => name));
  return named.flatMap(({ name, email }, index): ReadPerson[] => {
    const person = read[index];
    if (person === undefined) return [];
    const isNoName = person.familyName === '' && person.givenName === '';
    const doubt = person.doubt === 'noName' ? null : person.doubt;
    return [
      {
        line: index + 1,
        lines: 1,
        fields: {
          familyName: asName(isNoName ? name : person.familyName || person.givenName),
          givenName: asName(person.familyName === '' ? '' : person.givenName),
          honorific: asName(person.honorific),
          affiliation: asName(person.affiliation),
          country: '',
          email: asName(email || person.email),
        },
        doubt,
      },
    ];
  });
}
