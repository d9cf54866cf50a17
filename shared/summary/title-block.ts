import type { Meeting } from '../meeting/meeting.ts';
import { dateText, zoneText } from './date-text.ts';
import type { Edition } from './editions/edition.ts';
import { fillTemplate } from './fill-template.ts';
import type { CompleteStyle } from './languages/complete-style.ts';
import type { TitleBlock } from './summary.ts';

/** "IGF MAG Meeting XIV", or the meeting's own title where it has one. */
export function meetingLine(meeting: Meeting, { labels }: CompleteStyle): string {
  if (meeting.title !== '') return meeting.title;
  const { body, number } = meeting;
  if (body === '' && number === '') return '';
  const label =
    number === '' ? labels.unnumberedMeeting : body === '' ? labels.bodilessMeeting : labels.meeting;
  return fillTemplate(label, { body, number }).replace(/ +/g, ' ').trim();
}

/** "11:00 UTC", 24 hours, in the meeting's zone as given; empty without a start time. */
export const timeText = (meeting: Meeting, language: string): string =>
  meeting.startTime === null ? '' : `${meeting.startTime} ${zoneText(meeting, language)}`;

/** A list of actions is not the summary the meeting's own title is meant for. */
function documentTitle({ summaryTitle }: Meeting, { labels }: CompleteStyle, edition: Edition): string {
  if (edition === 'actions') return labels.actionsTitle;
  return summaryTitle === '' ? labels.documentTitle : summaryTitle;
}

/** The three lines at the head of the document; a part that is missing takes its separator with it. */
export function titleBlock(meeting: Meeting, style: CompleteStyle, edition: Edition = 'full'): TitleBlock {
  const { language } = style;
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
