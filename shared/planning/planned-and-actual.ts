import {
  asMoment,
  durationOf,
  asMinutes,
  meetingTimings,
  roundedMinutes,
  type Duration,
  type Minutes,
  type Moment,
} from '../clock/index.ts';
import { asDuration } from '../clock/duration.ts';
import type { ItemId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';

/** What became of an agenda item; `running` is one whose time is not over, so it cannot be judged yet. */
export type ItemOutcome = 'held' | 'running' | 'deferred' | 'skipped' | 'notHeld';

/** An agenda item, the minutes planned for it and the time it took. */
export type PlannedItem = {
  readonly itemId: ItemId;
  readonly title: string;
  /** Null where the agenda plans no time for it. */
  readonly planned: Minutes | null;
  /** Pauses left out; null where it was never begun. */
  readonly actual: Duration | null;
  /** What it took beyond its plan, negative where it was shorter; null where either is not known. */
  readonly difference: Duration | null;
  readonly outcome: ItemOutcome;
};

export type PlannedMeeting = {
  readonly items: readonly PlannedItem[];
  /** Sums of what is known. */
  readonly planned: Minutes;
  readonly actual: Duration;
};

/**
 * Planned against actual, item by item in the order of the agenda. `now` lets an item that runs grow; without it the log
 * counts up to its last event, so the same meeting gives the same figures.
 */
export function plannedAndActual(meeting: Meeting, now: Moment = asMoment(0)): PlannedMeeting {
  const timings = new Map(meetingTimings(meeting, now).items.map((item) => [item.itemId, item]));
  const isOver = meetingTimings(meeting, now).adjournedAt !== null;
  const items = meeting.agenda.map(({ id, title, plannedMinutes, state }): PlannedItem => {
    const timing = timings.get(id);
    const wasBegun = timing !== undefined && timing.begunAt !== null;
    const isRunning = timing?.standing === 'current' && !isOver;
    const actual = wasBegun ? timing.elapsed : null;
    const planned = plannedMinutes === null ? null : asMinutes(plannedMinutes);
    const held = isRunning ? 'running' : wasBegun ? 'held' : 'notHeld';
    return {
      itemId: id,
      title,
      planned,
      actual,
      difference: actual === null || planned === null ? null : asDuration(actual - durationOf(planned)),
      outcome: state === 'scheduled' || isRunning ? held : state,
    };
  });
  return {
    items,
    planned: asMinutes(items.reduce((sum, { planned }) => sum + (planned ?? 0), 0)),
    actual: asDuration(items.reduce((sum, { actual }) => sum + (actual ?? 0), 0)),
  };
}

/** Whether an item took longer than planned, to the minute: seconds beyond it are no overrun. */
export const isOverrun = ({ planned, actual }: Pick<PlannedItem, 'planned' | 'actual'>): boolean =>
  planned !== null && actual !== null && roundedMinutes(actual) > planned;
