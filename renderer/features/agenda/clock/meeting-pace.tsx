import {
  timeInBothZonesText,
  type MeetingTimings,
  type TimedMeeting,
} from '../../../../shared/clock/index.ts';
import { useCanChange } from '../can-change.ts';
import { showAside, useAgendaView } from '../agenda-view.ts';
import { ownTimeZone } from './clock-actions.ts';
import { paceWords } from './pace-words.ts';

/** The meeting as a whole: ahead or behind, when it will end, what would have to go for it to end on time. */
export function MeetingPace({
  meeting,
  timings,
}: {
  readonly meeting: TimedMeeting;
  readonly timings: MeetingTimings;
}) {
  const isOpen = useAgendaView((view) => view.aside === 'cuts');
  const canChange = useCanChange();
  const pace = paceWords(timings);
  const { projectedEnd, minutesToCut } = timings;
  if (projectedEnd === null) return null;
  const zones = { meeting: meeting.timeZone, reader: ownTimeZone() };
  return (
    <div className="clock-pace">
      <dl className="clock-pace-list">
        {pace !== null && (
          <div>
            <dt>Meeting</dt>
            <dd className={`clock-tone-${pace.tone}`}>{pace.words}</dd>
          </div>
        )}
        <div>
          <dt>Will end</dt>
          <dd>{timeInBothZonesText(projectedEnd, zones, 'en')}</dd>
        </div>
      </dl>
      {minutesToCut > 0 && canChange && (
        <button
          type="button"
          className="button clock-cut"
          aria-expanded={isOpen}
          onClick={() => showAside(isOpen ? null : 'cuts')}
        >
          {minutesToCut} min to cut
        </button>
      )}
    </div>
  );
}
