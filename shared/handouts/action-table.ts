import type { Action } from '../meeting/line.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { spokenName } from '../meeting/participant-names.ts';
import { completeStyle } from '../summary/languages/complete-style.ts';
import { textDirection } from '../summary/text-direction.ts';
import { meetingLine } from '../summary/title-block.ts';
import { mailAddress, outgoingActions, type Outgoing } from './outgoing-actions.ts';
import { dayColumn, numberColumn, textColumn, type Table } from './table.ts';

const STATUS: Readonly<Record<Action['status'], string>> = { open: 'Open', done: 'Done', dropped: 'Dropped' };

/** The action items, a row each; addresses of the assignees and internal items only where they were asked for. */
export function actionTable(meeting: Meeting, outgoing: Outgoing): Table {
  const { withPrivate, style } = outgoing;
  const title = meetingLine(meeting, completeStyle(style, meeting.language));
  return {
    name: 'Action items',
    direction: textDirection(meeting.language),
    columns: [
      numberColumn('No.', 6),
      textColumn('Action', 70),
      textColumn('Addressed to', 24),
      textColumn('Assigned to', 28),
      ...(withPrivate ? [textColumn('E-mail', 28), textColumn('Internal', 10)] : []),
      dayColumn('Due'),
      textColumn('Status', 10),
      textColumn('Agenda item', 40),
      textColumn('Meeting', 28),
      dayColumn('Meeting date'),
    ],
    rows: outgoingActions(meeting, outgoing).map((action) => [
      action.number,
      action.text,
      action.addressee,
      action.assignees.map(spokenName).join('; '),
      ...(withPrivate
        ? [
            action.assignees.flatMap((person) => mailAddress(person) ?? []).join('; '),
            action.isInternal ? 'Yes' : '',
          ]
        : []),
      action.dueOn,
      STATUS[action.status],
      action.item,
      title,
      meeting.date,
    ]),
  };
}
