import { dateText } from '../../../shared/summary/date-text.ts';
import type { RegisteredAction } from '../../../shared/series/action-register.ts';
import { actionTodo, type CalendarAction } from './action-todo.ts';
import { foldLines } from './fold-lines.ts';

/** The stamp of an action of a meeting without a day: a calendar needs one, and the clock's would change the bytes. */
const NO_DAY = '2000-01-01';

/**
 * Actions of many meetings as tasks (RFC 5545). Each has the UID it has in the calendar of its own meeting, and the
 * stamp of the day its status is from, so that a calendar renews what it has of it.
 */
export async function printRegisterCalendar(actions: readonly RegisteredAction[]): Promise<string> {
  const { generateIcsCalendar } = await import('ts-ics');
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Rapporteur//Rapporteur//EN',
    events: [],
    todos: actions.map((action) => {
      const day = action.review?.date ?? action.date ?? NO_DAY;
      return actionTodo(calendarAction(action), { date: new Date(`${day}T00:00:00Z`) });
    }),
  });
  return foldLines(calendar);
}

function calendarAction(action: RegisteredAction): CalendarAction {
  const { id, text, status, dueOn, addressee, assignees, item, review } = action;
  return {
    id,
    text,
    status,
    dueOn,
    who: [addressee, ...assignees],
    notes: [
      item === '' ? '' : `Taken under “${item}”`,
      named(action.meeting, action.date),
      review === null ? '' : `Under review at ${named(review.meeting, review.date)}`,
      review?.outcome ?? '',
    ],
    attendees: [],
  };
}

const named = (meeting: string, date: RegisteredAction['date']): string =>
  [meeting, date === null ? '' : dateText(date, 'en')].filter((part) => part !== '').join(', ');
