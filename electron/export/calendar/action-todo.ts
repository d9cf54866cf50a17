import type { IcsAttendee, IcsTodo } from 'ts-ics';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import type { Day } from '../../../shared/meeting/text.ts';

/** An action as a calendar is told of it. */
export type CalendarAction = {
  /** Stays the same for one action, so that importing it again renews what is there. */
  readonly id: string;
  readonly text: string;
  readonly status: ActionStatus;
  readonly dueOn: Day | null;
  /** Bodies and people, in words. */
  readonly who: readonly string[];
  /** Lines of the description; empty ones are left out. */
  readonly notes: readonly string[];
  readonly attendees: readonly IcsAttendee[];
};

const STATUS = { open: 'NEEDS-ACTION', done: 'COMPLETED', dropped: 'CANCELLED' } as const;

/** An action as a task (RFC 5545, 3.6.2). */
export function actionTodo(action: CalendarAction, stamp: IcsTodo['stamp']): IcsTodo {
  const who = action.who.filter((name) => name !== '');
  const description = [who.length === 0 ? '' : `For: ${who.join(', ')}`, ...action.notes];
  return {
    uid: calendarId(action.id),
    stamp,
    summary: action.text,
    description: description.filter((line) => line !== '').join('\n'),
    status: STATUS[action.status],
    ...(action.status === 'done' ? { percentComplete: 100 } : {}),
    ...(action.dueOn === null ? {} : { due: wholeDay(action.dueOn) }),
    ...(action.attendees.length === 0 ? {} : { attendees: [...action.attendees] }),
  };
}

export const calendarId = (id: string): string => `${id}@rapporteur`;

export const wholeDay = (day: string) => ({ date: new Date(`${day}T00:00:00Z`), type: 'DATE' as const });
