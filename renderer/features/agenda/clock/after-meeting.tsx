import {
  minutesText,
  timeInBothZonesText,
  type MeetingTimings,
  type TimedMeeting,
} from '../../../../shared/clock/index.ts';
import { ownTimeZone } from './clock-actions.ts';
import { paceWords } from './pace-words.ts';

/** After the adjournment: how it went, and what to do now. */
export function AfterMeeting({
  meeting,
  timings,
}: {
  readonly meeting: TimedMeeting;
  readonly timings: MeetingTimings;
}) {
  const pace = paceWords(timings);
  const zones = { meeting: meeting.timeZone, reader: ownTimeZone() };
  const untaken = timings.items.filter(({ standing }) => standing === 'upcoming').length;
  return (
    <div className="clock-face">
      <p className="clock-kicker">Adjourned</p>
      <p className="clock-headline">
        {timings.adjournedAt === null
          ? 'The meeting has ended'
          : `Ended ${timeInBothZonesText(timings.adjournedAt, zones, 'en')}`}
      </p>
      <p className="clock-facts">
        Took {minutesText(timings.elapsed)}
        {pace !== null && `, ${pace.words.toLowerCase()}`}
      </p>
      {untaken > 0 && (
        <p className="clock-facts">
          {untaken === 1 ? '1 item was' : `${untaken} items were`} not reached: defer or skip{' '}
          {untaken === 1 ? 'it' : 'them'} below.
        </p>
      )}
    </div>
  );
}
