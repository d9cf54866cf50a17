import {
  asMoment,
  between,
  durationOf,
  asMinutes,
  minutesText,
  roundedMinutes,
  scheduledStart,
  timeInBothZonesText,
  type MeetingTimings,
  type TimedMeeting,
} from '../../../../shared/clock/index.ts';
import { ownTimeZone } from './clock-actions.ts';

type Props = { readonly meeting: TimedMeeting; readonly timings: MeetingTimings; readonly now: number };

const DAY_MINUTES = 24 * 60;

/** Before the call to order: when it is due, and whether the agenda fits into the time there is. */
export function BeforeMeeting({ meeting, timings, now }: Props) {
  const start = scheduledStart(meeting);
  const zones = { meeting: meeting.timeZone, reader: ownTimeZone() };
  return (
    <div className="clock-face">
      <p className="clock-kicker">Before the meeting</p>
      <p className="clock-headline">
        {headline(meeting, start === null ? null : roundedMinutes(between(asMoment(now), start)))}
      </p>
      {start !== null && (
        <p className="clock-facts">Scheduled for {timeInBothZonesText(start, zones, 'en')}</p>
      )}
      <p className="clock-facts">{planWords(meeting, timings)}</p>
    </div>
  );
}

function headline({ date }: TimedMeeting, minutes: number | null): string {
  if (minutes === null) return 'Not started yet';
  if (minutes > DAY_MINUTES || minutes < -DAY_MINUTES / 2)
    return `Scheduled for ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))}`;
  const length = minutesText(durationOf(asMinutes(minutes)));
  if (minutes > 0) return `Starts in ${length}`;
  return minutes === 0 ? 'Due to start now' : `Due to start ${length} ago`;
}

function planWords({ agenda, slotMinutes }: TimedMeeting, { minutesToCut }: MeetingTimings): string {
  const going = agenda.filter(({ state }) => state === 'scheduled');
  if (going.length === 0) return 'No agenda yet: add items below, or paste them all at once.';
  const count = going.length === 1 ? '1 item' : `${going.length} items`;
  const planned = going.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
  if (planned === 0) return `${count}, no time planned yet`;
  const length = minutesText(durationOf(asMinutes(planned)));
  if (slotMinutes === null) return `${count}, ${length} planned`;
  const slot = minutesText(durationOf(asMinutes(slotMinutes)));
  const tooLong = planned - slotMinutes;
  if (tooLong > 0)
    return `${count}, ${length} planned: ${minutesText(durationOf(asMinutes(tooLong)))} more than the slot of ${slot}`;
  return `${count}, ${length} planned in a slot of ${slot}${minutesToCut > 0 ? `; ${minutesToCut} min to cut to end on time` : ''}`;
}
