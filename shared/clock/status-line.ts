import type { AgendaItem } from '../meeting/agenda-item.ts';
import { durationOf, less, NO_TIME, roundedMinutes, type Duration } from './duration.ts';
import { minutesText } from './duration-text.ts';
import type { AgendaItemTimings, MeetingTimings, TimedMeeting } from './meeting-timings.ts';
import { between, type Moment } from './moment.ts';
import { timeInBothZonesText } from './time-of-day-text.ts';

/** For whom the line is: times are given in the meeting's zone and, where it differs, in theirs. */
export type Reader = { readonly timeZone: string; readonly language: string };

/**
 * The state of the meeting in one line of plain text, to paste into the chat: "Item 3 of 6, 12 min left; meeting 4 min
 * behind, expected end 12:34 UTC (14:34 CEST)". Items have the agenda's own numbers; one that is not on the adopted
 * agenda is named by its title.
 */
export function statusLine(meeting: TimedMeeting, timings: MeetingTimings, reader: Reader): string {
  const time = (moment: Moment): string =>
    timeInBothZonesText(moment, { meeting: meeting.timeZone, reader: reader.timeZone }, reader.language);
  const { state, adjournedAt, elapsed } = timings;
  switch (state) {
    case 'notStarted':
      return sentence(['Meeting not started', progressText(timings, time)]);
    case 'running':
      return sentence([currentText(meeting, timings), progressText(timings, time)]);
    case 'paused':
      return sentence([currentText(meeting, timings), 'paused', progressText(timings, time)]);
    case 'adjourned': {
      const ended = adjournedAt === null ? '' : ` at ${time(adjournedAt)}`;
      return sentence([`Meeting adjourned${ended} after ${minutesText(elapsed)}`, endedText(timings.behind)]);
    }
  }
}

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

function currentText({ agenda }: TimedMeeting, timings: MeetingTimings): string {
  const current = agenda.find(({ id }) => id === timings.currentItem);
  const item = timings.items.find(({ itemId }) => itemId === timings.currentItem);
  if (current === undefined || item === undefined) return 'Between items';
  return `${itemText(agenda, current)}, ${leftText(item)}`;
}

function itemText(agenda: readonly AgendaItem[], current: AgendaItem): string {
  if (!current.isListed) return `“${current.title}”`;
  const listed = agenda.filter(({ isListed }) => isListed);
  return `Item ${listed.indexOf(current) + 1} of ${listed.length}`;
}

function leftText({ planned, overrun, elapsed }: AgendaItemTimings): string {
  if (planned === null) return `${minutesText(elapsed)} so far`;
  if (roundedMinutes(overrun) > 0) return `${minutesText(overrun)} over`;
  if (elapsed >= planned) return 'time is up';
  const left = less(planned, elapsed);
  return roundedMinutes(left) > 0 ? `${minutesText(left)} left` : 'less than 1 min left';
}

function progressText(timings: MeetingTimings, time: (moment: Moment) => string): string {
  const { behind, projectedEnd, dueEnd, state } = timings;
  const pace = behind === null || state === 'notStarted' ? '' : `meeting ${paceText(behind)}`;
  if (projectedEnd === null) return pace;
  const past = dueEnd === null ? NO_TIME : between(dueEnd, projectedEnd);
  const isTold = pace !== '' && behind !== null && roundedMinutes(past) === roundedMinutes(behind);
  const late = roundedMinutes(past) > 0 && !isTold ? `, ${minutesText(past)} past its time` : '';
  return `${pace === '' ? '' : `${pace}, `}expected end ${time(projectedEnd)}${late}`;
}

function paceText(behind: Duration): string {
  const minutes = roundedMinutes(behind);
  if (minutes === 0) return 'on time';
  return `${minutesText(durationOf(minutes))} ${minutes > 0 ? 'behind' : 'ahead'}`;
}

function endedText(behind: Duration | null): string {
  if (behind === null) return '';
  const minutes = roundedMinutes(behind);
  if (minutes === 0) return 'on time';
  return `${minutesText(behind)} ${minutes > 0 ? 'late' : 'early'}`;
}
