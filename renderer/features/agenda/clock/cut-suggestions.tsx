import {
  minutesText,
  timeOfDayText,
  type MeetingTimings,
  type TimedMeeting,
} from '../../../../shared/clock/index.ts';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { acceptCuts } from '../list/item-actions.ts';

type Props = { readonly meeting: TimedMeeting; readonly timings: MeetingTimings };

/** By how much each item could be shorter; one is taken at a time, or all. Protected items are never named. */
export function CutSuggestions({ meeting: { agenda, timeZone }, timings }: Props) {
  const cuts = timings.items.filter(({ cut }) => cut > 0);
  const total = cuts.reduce((sum, { cut }) => sum + cut, 0);
  if (timings.minutesToCut === 0) return <p className="clock-facts">Nothing needs to be cut now.</p>;
  if (cuts.length === 0)
    return (
      <p className="clock-facts">
        Nothing can be cut: what is left is protected, or has no time planned. Defer or skip an item instead.
      </p>
    );
  return (
    <section className="clock-cuts" aria-label="Suggested cuts">
      {timings.dueEnd !== null && (
        <p className="clock-facts">To end at {timeOfDayText(timings.dueEnd, timeZone, 'en')}:</p>
      )}
      <ul className="clock-cut-list">
        {cuts.map(({ itemId, cut, planned }) => {
          const title = agenda.find(({ id }) => id === itemId)?.title ?? '';
          const before = agenda.find(({ id }) => id === itemId)?.plannedMinutes ?? 0;
          return (
            <li key={itemId} className="clock-cut-line">
              <span className="clock-cut-what">
                <span className="clock-cut-title">{title}</span>
                <span className="clock-cut-change">
                  {planned === null ? '' : minutesText(planned)} → {before - cut} min
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={`Cut ${cut} min from “${title}”`}
                onClick={() => acceptCuts(new Map([[itemId, cut]]))}
              >
                −{cut} min
              </button>
            </li>
          );
        })}
      </ul>
      {cuts.length > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => acceptCuts(new Map<ItemId, number>(cuts.map(({ itemId, cut }) => [itemId, cut])))}
        >
          Cut all {total} min
        </button>
      )}
      {total < timings.minutesToCut && (
        <p className="clock-facts">
          {timings.minutesToCut - total} min more would have to go: defer or skip an item.
        </p>
      )}
    </section>
  );
}
