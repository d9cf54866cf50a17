import { dateText } from '../summary/date-text.ts';
import { plainTextOf } from './inline-text.ts';
import { listedLines, whoActs } from './listed-lines.ts';
import type { Action } from './line.ts';
import type { Meeting } from './meeting.ts';

/**
 * The open actions as the text of a mail: title and day of the meeting, then one numbered paragraph per action with who
 * and by when, in document order. Internal lines and decisions stay out. Null where no action is open.
 */
export function openActionsText(meeting: Meeting): string | null {
  const open = listedLines(meeting).flatMap(({ line }) =>
    line.kind === 'action' && line.status === 'open' && line.isInternal !== true ? [line] : [],
  );
  if (open.length === 0) return null;
  const paragraphs = open.map((action, index) => {
    const text = `${index + 1}. ${plainTextOf(action.text).trim()}`;
    const details = detailsOf(meeting, action);
    return details === '' ? text : `${text}\n   ${details}`;
  });
  return [`Open actions${headingOf(meeting)}`, ...paragraphs].join('\n\n') + '\n';
}

function headingOf({ title, body, number, date, language }: Meeting): string {
  const name = title.trim() || `${body} Meeting ${number}`.trim();
  const day = date === null ? '' : `, ${dateText(date, language)}`;
  return body === '' && title.trim() === '' ? day.replace(', ', ': ') : `: ${name}${day}`;
}

function detailsOf(meeting: Meeting, action: Action): string {
  const who = whoActs(meeting, action);
  const due = action.dueOn === undefined ? '' : `by ${dateText(action.dueOn, meeting.language)}`;
  return [who, due].filter((part) => part !== '').join(', ');
}
