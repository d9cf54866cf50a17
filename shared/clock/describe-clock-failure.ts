import type { Meeting } from '../meeting/meeting.ts';
import type { ClockFailure } from './clock-failure.ts';
import type { TimedEvent } from './effective-events.ts';
import type { Moment } from './moment.ts';
import { timeOfDayText, wallTime } from './time-of-day-text.ts';

type Described = Pick<Meeting, 'agenda' | 'timeZone'>;

/** The failure in a sentence or two: what is the case, that nothing was changed, what to do. */
export function describeClockFailure(failure: ClockFailure, meeting: Described): string {
  switch (failure.kind) {
    case 'notStarted':
      return 'The meeting has not started. Start it first.';
    case 'alreadyStarted':
      return 'The meeting has started already.';
    case 'alreadyPaused':
      return 'The meeting is paused already. Resume it to go on.';
    case 'notPaused':
      return 'The meeting is running; there is no pause to end.';
    case 'adjourned':
      return 'The meeting is adjourned. Resume it to go on.';
    case 'alreadyCurrent':
      return 'This item is running already.';
    case 'firstItem':
      return 'This is the first item; there is none to go back to.';
    case 'lastItem':
      return 'No item is left. Adjourn the meeting to end it, or add an item.';
    case 'itemGone':
      return 'This item is no longer on the agenda. Nothing was changed.';
    case 'eventGone':
      return 'This entry of the clock was taken back meanwhile. Nothing was changed.';
    case 'noCurrentItem':
      return 'No item is running. Begin one first.';
    case 'noPreviousItem':
      return 'No item was taken before this one. Nothing was changed.';
    case 'notBegun':
      return 'This item has not been begun. Nothing was changed.';
    case 'paused':
      return 'The meeting is paused. Nothing was changed; resume it first.';
    case 'notATime':
      return 'This is not a time. Nothing was changed; write it as in 11:05.';
    case 'inFuture': {
      const [told, now] = momentTexts([failure.told, failure.now], meeting);
      return `${told} is still to come; it is ${now}. Nothing was changed; choose an earlier time.`;
    }
    case 'beforeStart': {
      const moments = [failure.told, failure.start, failure.earliest];
      const [told, start, earliest] = momentTexts(moments, meeting);
      return `${told} is before the meeting started (${start}). Nothing was changed; choose ${earliest} or later, or move the start as well.`;
    }
    case 'pastNeighbour': {
      const { neighbour, stands } = failure;
      const [told, limit] = momentTexts([failure.told, neighbour.moment], meeting);
      const [side, choice] = stands === 'before' ? ['before', 'later'] : ['after', 'earlier'];
      return `${told} is ${side} ${eventText(neighbour, meeting)} (${limit}). Nothing was changed; choose ${limit} or ${choice}, or move that as well.`;
    }
  }
}

/** What happened, as the rest of a sentence after "before" or "after". */
function eventText(event: TimedEvent, { agenda }: Described): string {
  switch (event.kind) {
    case 'start':
      return 'the meeting started';
    case 'pause':
      return 'the meeting paused';
    case 'resume':
      return 'the meeting resumed';
    case 'adjourn':
      return 'the meeting adjourned';
    case 'item': {
      const item = agenda.find(({ id }) => id === event.itemId);
      return item === undefined ? 'an item began that is gone' : `“${item.title}” began`;
    }
  }
}

/** To the second, so that two of one minute differ; with their days where those are not all one. */
function momentTexts(moments: readonly Moment[], { timeZone }: Described): string[] {
  const days = moments.map((moment) =>
    String((wallTime(moment, timeZone) ?? wallTime(moment, 'UTC'))?.toPlainDate() ?? ''),
  );
  const isOneDay = new Set(days).size === 1;
  return moments.map((moment, index) => {
    const time = timeOfDayText(moment, timeZone, 'en', 'second');
    return isOneDay ? time : `${days[index]} ${time}`;
  });
}
