import type { CalendarEvent } from './calendar-events.ts';

/** Somebody an invitation names: a candidate for the roster. */
export type Invitee = {
  /** As the calendar has it, "NEVES Ana" or "ana@example.org"; empty where it gives an address only. */
  readonly name: string;
  readonly email: string;
  readonly isOrganiser: boolean;
  /** What they answered: ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION; empty where it is not told. */
  readonly answer: string;
};

/** The people of an invitation, the organiser first, each once; rooms and equipment are none. */
export function inviteesOf(event: CalendarEvent): readonly Invitee[] {
  const people = new Map<string, Invitee>();
  const lines = event.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE');
  for (const { name: property, parameters, value } of lines.toSorted(organiserFirst)) {
    const kind = parameters.get('CUTYPE')?.toUpperCase() ?? 'INDIVIDUAL';
    if (kind === 'ROOM' || kind === 'RESOURCE' || kind === 'GROUP') continue;
    const email = addressIn(value) || addressIn(parameters.get('EMAIL') ?? '');
    const written = (parameters.get('CN') ?? '').trim();
    const name = written.toLowerCase() === email.toLowerCase() ? '' : written;
    const key = (email || name).toLowerCase();
    if (key === '') continue;
    const before = people.get(key);
    people.set(key, {
      name: before?.name || name,
      email,
      isOrganiser: before?.isOrganiser ?? property === 'ORGANIZER',
      answer: parameters.get('PARTSTAT')?.toUpperCase() ?? before?.answer ?? '',
    });
  }
  return [...people.values()];
}

const organiserFirst = (one: { readonly name: string }, other: { readonly name: string }): number =>
  Number(other.name === 'ORGANIZER') - Number(one.name === 'ORGANIZER');

const addressIn = (value: string): string =>
  /^(?:mailto:)?([^\s@:]+@[^\s@]+)$/i.exec(value.trim())?.[1] ?? '';
