import type { Meeting } from '../meeting/meeting.ts';
import { dateText, zoneText } from './date-text.ts';
import type { Edition } from './editions/edition.ts';
import { fillTemplate } from './fill-template.ts';
import type { HouseStyle } from './house-style.ts';
import type { TitleBlock } from './summary.ts';

/** "IGF MAG Meeting XIV", or the meeting's own title where it has one. */
export function meetingLine(meeting: Meeting, { labels }: HouseStyle): string {
  if (meeting.title !== '') return meeting.title;
  if (meeting.body === '' && meeting.number === '') return '';
  return fillTemplate(labels.meeting, { body: meeting.body, number: meeting.number })
    .replace(/\s+/g, ' ')
    .trim();
}

/** "11:00 UTC", 24 hours, in the meeting's zone as given; empty without a start time. */
export const timeText = (meeting: Meeting, language: string): string =>
  meeting.startTime === null ? '' : `${meeting.startTime} ${zoneText(meeting, language)}`;

/** A list of actions is not the summary the meeting's own title is meant for. */
function documentTitle({ summaryTitle }: Meeting, { labels }: HouseStyle, edition: Edition): string {
  if (edition === 'actions') return labels.actionsTitle;
  return summaryTitle === '' ? labels.documentTitle : summaryTitle;
}

/** The three lines at the head of the document; a part that is missing takes its separator with it. */
export function titleBlock(
  meeting: Meeting,
  style: HouseStyle,
  language: string,
  edition: Edition = 'full',
): TitleBlock {
  const parts = [
    meeting.date === null ? '' : dateText(meeting.date, language),
    timeText(meeting, language),
    meeting.place,
  ];
  return {
    meeting: meetingLine(meeting, style),
    document: documentTitle(meeting, style, edition),
    dateLine: parts.filter((part) => part !== '').join(style.labels.dateLineSeparator),
  };
}
