import type { ReadItem } from '../agenda/read-agenda.ts';
import { failure, success, type Result } from '../result.ts';
import { cleanText } from '../text/clean-text.ts';
import { agendaOfDescription } from './agenda-of-description.ts';
import { calendarEvents, propertyOf, type CalendarEvent } from './calendar-events.ts';
import { calendarText } from './calendar-text.ts';
import { calendarTime, type CalendarTime } from './calendar-time.ts';
import { eventMinutes } from './event-minutes.ts';
import { inviteesOf, type Invitee } from './invitees-of.ts';

/** What a calendar invitation tells of a meeting. */
export type Invitation = {
  readonly title: string;
  readonly start: CalendarTime | null;
  readonly minutes: number | null;
  readonly place: string;
  readonly agenda: readonly ReadItem[];
  readonly invitees: readonly Invitee[];
  /** Further events of the file, which were not read: other meetings of a series, or of a whole calendar. */
  readonly otherEvents: number;
};

export type InvitationFailure = { readonly kind: 'notACalendar' } | { readonly kind: 'noEvent' };

/**
 * Reads an invitation (RFC 5545). Of several events the first is taken that has a title and no exception to a series
 * (RECURRENCE-ID). Nothing is guessed: what is not written stays empty, and times are as they stand there.
 */
export function readInvitation(text: string): Result<Invitation, InvitationFailure> {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return failure({ kind: 'notACalendar' });
  const events = calendarEvents(text);
  const event = events.find(isMain) ?? events.find(({ length }) => length > 0);
  if (event === undefined) return failure({ kind: 'noEvent' });
  const startLine = propertyOf(event, 'DTSTART');
  const start = startLine === undefined ? null : calendarTime(startLine);
  return success({
    title: textOf(event, 'SUMMARY'),
    start,
    minutes: start === null ? null : eventMinutes(event, start),
    place: textOf(event, 'LOCATION'),
    agenda: agendaOfDescription(calendarText(propertyOf(event, 'DESCRIPTION')?.value ?? '')),
    invitees: inviteesOf(event),
    otherEvents: events.length - 1,
  });
}

const isMain = (event: CalendarEvent): boolean =>
  textOf(event, 'SUMMARY') !== '' && propertyOf(event, 'RECURRENCE-ID') === undefined;

const textOf = (event: CalendarEvent, name: string): string =>
  cleanText(calendarText(propertyOf(event, name)?.value ?? '').replaceAll('\n', ' ')).trim();
