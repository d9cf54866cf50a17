import type { Day } from '../meeting/text.ts';
import { isOverdue, type RegisteredAction } from '../series/action-register.ts';
import type { Privacy } from './outgoing-actions.ts';
import { STATUS_WORDS } from './status-words.ts';
import { dayColumn, textColumn, type Table } from './table.ts';

/** Those of the register that may go out: internal ones only where they were asked for. */
export const outgoingRegister = (
  actions: readonly RegisteredAction[],
  { withPrivate }: Privacy,
): readonly RegisteredAction[] => actions.filter(({ isInternal }) => withPrivate || !isInternal);

/** Actions of many meetings, a row each, in the order they are given; what is overdue says so in words. */
export function registerTable(
  actions: readonly RegisteredAction[],
  { withPrivate, today }: Privacy & { readonly today: Day },
): Table {
  return {
    name: 'Action register',
    direction: 'ltr',
    columns: [
      textColumn('Action', 70),
      textColumn('Addressed to', 24),
      textColumn('Assigned to', 28),
      ...(withPrivate ? [textColumn('Internal', 10)] : []),
      dayColumn('Due'),
      textColumn('Overdue', 10),
      textColumn('Status', 10),
      textColumn('Outcome', 40),
      textColumn('Meeting', 28),
      dayColumn('Meeting date'),
      textColumn('Agenda item', 40),
      textColumn('Reviewed at', 28),
      dayColumn('Reviewed on'),
    ],
    rows: outgoingRegister(actions, { withPrivate }).map((action) => [
      action.text,
      action.addressee,
      action.assignees.join('; '),
      ...(withPrivate ? [action.isInternal ? 'Yes' : ''] : []),
      action.dueOn,
      isOverdue(action, today) ? 'Yes' : '',
      STATUS_WORDS[action.status],
      action.review?.outcome ?? '',
      action.meeting,
      action.date,
      action.item,
      action.review?.meeting ?? '',
      action.review?.date ?? null,
    ]),
  };
}
