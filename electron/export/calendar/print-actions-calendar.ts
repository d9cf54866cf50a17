import type { IcsAttendee, IcsEvent, IcsTodo } from 'ts-ics';
import { Temporal } from 'temporal-polyfill';
import { meetingAndDay } from '../../../shared/handouts/actions-mail.ts';
import {
  mailAddress,
  outgoingActions,
  type OutgoingAction,
  type Outgoing,
} from '../../../shared/handouts/outgoing-actions.ts';
import type { NextMeeting } from '../../../shared/series/told-next-meeting.ts';
import { momentOfMeeting } from '../../../shared/meeting/attendance-times.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { spokenName } from '../../../shared/meeting/participant-names.ts';
import type { Participant } from '../../../shared/meeting/roster.ts';
import { knownZone } from '../../../shared/meeting/wall-time.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';
import { meetingLine } from '../../../shared/summary/title-block.ts';
import { actionTodo, calendarId, wholeDay } from './action-todo.ts';
import { foldLines } from './fold-lines.ts';

export type CalendarOptions = Outgoing & {
  /** Goes in as an event; null for none. */
  readonly nextMeeting: NextMeeting | null;
};

/** The stamp of a meeting without any time: a calendar needs one, and the clock's would change the bytes. */
const NO_MOMENT = Date.UTC(2000, 0, 1);
const USUAL_MINUTES = 60;

/**
 * The action items as a calendar (RFC 5545): a VTODO each, whose UID stays the same, so that importing it again renews
 * what is there; and the next meeting as a VEVENT. Attendees and their addresses only where private data was asked for.
 * Nothing depends on the clock: the same meeting gives the same bytes. No METHOD: with PUBLISH there could be no attendees
 * (RFC 5546, 3.4.1).
 */
export async function printActionsCalendar(meeting: Meeting, options: CalendarOptions): Promise<string> {
  const { generateIcsCalendar } = await import('ts-ics');
  const stamp = { date: new Date(momentOfMeeting(meeting, NO_MOMENT)) };
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Rapporteur//Rapporteur//EN',
    events: options.nextMeeting === null ? [] : [eventOf(meeting, options.nextMeeting, stamp, options.style)],
    todos: outgoingActions(meeting, options).map((action) => todoOf(meeting, action, options, stamp)),
  });
  return foldLines(calendar);
}

function todoOf(
  meeting: Meeting,
  action: OutgoingAction,
  { withPrivate, style }: Outgoing,
  stamp: IcsTodo['stamp'],
): IcsTodo {
  const { id, text, status, dueOn, item, from } = action;
  const told = meetingAndDay(meeting, style);
  return actionTodo(
    {
      id,
      text,
      status,
      dueOn,
      who: [action.addressee, ...action.assignees.map(spokenName)],
      notes:
        from === null
          ? [`Taken under “${item}”`, told]
          : [
              from.meeting === '' ? '' : `Taken at ${from.meeting}`,
              told === '' ? '' : `Still open after ${told}`,
            ],
      attendees: withPrivate ? action.assignees.flatMap(attendeeOf) : [],
    },
    stamp,
  );
}

function eventOf(meeting: Meeting, next: NextMeeting, stamp: IcsEvent['stamp'], style: HouseStyle): IcsEvent {
  const common = {
    uid: calendarId(`${meeting.id}.next-meeting`),
    stamp,
    summary: `Next meeting of ${meeting.body || meetingLine(meeting, completeStyle(style, meeting.language)) || 'the body'}`,
    description: `As told at ${meetingAndDay(meeting, style) || 'the last meeting'}`,
    ...(meeting.place === '' ? {} : { location: meeting.place }),
  };
  if (next.time === null)
    return {
      ...common,
      start: wholeDay(next.day),
      end: wholeDay(Temporal.PlainDate.from(next.day).add({ days: 1 }).toString()),
    };
  const start = Temporal.PlainDateTime.from(`${next.day}T${next.time}`).toZonedDateTime(
    knownZone(next.timeZone),
  ).epochMilliseconds;
  const minutes = meeting.slotMinutes ?? USUAL_MINUTES;
  return { ...common, start: { date: new Date(start) }, end: { date: new Date(start + minutes * 60_000) } };
}

function attendeeOf(person: Participant): IcsAttendee[] {
  const email = mailAddress(person);
  if (email === null) return [];
  // In quotes, since the library writes the name as it is; a parameter can hold no quote itself (RFC 5545, 3.2).
  const name = spokenName(person).replaceAll('"', "'");
  return [name === '' ? { email } : { email, name: `"${name}"` }];
}
