import type { Meeting } from '../meeting/meeting.ts';
import { spokenName } from '../meeting/participant-names.ts';
import { completeStyle } from '../summary/languages/complete-style.ts';
import { textDirection } from '../summary/text-direction.ts';
import { meetingLine } from '../summary/title-block.ts';
import { mailAddress, outgoingActions, type Outgoing } from './outgoing-actions.ts';
import { STATUS_WORDS } from './status-words.ts';
import { dayColumn, numberColumn, textColumn, type Table } from './table.ts';

/** The action items, a row each, those of earlier meetings under the name of theirs; addresses of the assignees and internal items only where they were asked for. */
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
      STATUS_WORDS[action.status],
      action.item,
      action.from === null ? title : action.from.meeting,
      action.from === null ? meeting.date : action.from.date,
    ]),
  };
}
