import { plainSpans, trimmedSpans } from '../meeting/inline-text.ts';
import { whoActs } from '../meeting/listed-lines.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { dateText } from './date-text.ts';
import type { CompleteStyle } from './languages/complete-style.ts';
import { isPrinted } from './section-blocks.ts';
import type { PreviousActionsAnnex } from './summary.ts';

/** The actions of earlier meetings and what became of each, in their order, cells without space at their ends; null where there is none to print. */
export function previousActionsAnnex(
  meeting: Meeting,
  { labels, language }: CompleteStyle,
): Omit<PreviousActionsAnnex, 'heading'> | null {
  const printed = meeting.previousActions.filter(isPrinted);
  if (printed.length === 0) return null;
  const names = labels.previousActionColumns;
  return {
    kind: 'previousActions',
    columns: [names.action, names.who, names.dueOn, names.status, names.outcome],
    rows: printed.map((action) => ({
      previousActionId: action.id,
      cells: [
        trimmedSpans(action.text),
        plainSpans(whoActs(meeting, action).trim()),
        plainSpans(action.dueOn === undefined ? '' : dateText(action.dueOn, language)),
        plainSpans(labels.actionStatuses[action.status]),
        plainSpans((action.outcome ?? '').trim()),
      ],
    })),
  };
}
