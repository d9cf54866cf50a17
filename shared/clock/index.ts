/** The meeting clock: a log of events in, timings out, and the events to record for every key. Pure functions. */
export { type ClockFailure, type CorrectionFailure, type NavigationFailure } from './clock-failure.ts';
export { correctEvent, type Corrected, type Correcting } from './correct-event.ts';
export { beganAgo, endedWithPrevious } from './correct-item.ts';
export { currentItem } from './current-item.ts';
export { describeClockFailure } from './describe-clock-failure.ts';
export {
  asDuration,
  asMinutes,
  durationOf,
  roundedMinutes,
  type Duration,
  type Minutes,
} from './duration.ts';
export { countdownText, durationText, minutesText } from './duration-text.ts';
export { effectiveEvents, type TimedEvent } from './effective-events.ts';
export { type ItemStage, type ItemStanding, type ItemTimings } from './item-timings.ts';
export {
  meetingTimings,
  type AgendaItemTimings,
  type MeetingTimings,
  type TimedMeeting,
} from './meeting-timings.ts';
export { after, asMoment, between, instantOf, momentOf, type Moment } from './moment.ts';
export {
  adjournMeeting,
  beginItem,
  nextItem,
  pauseMeeting,
  previousItem,
  resumeMeeting,
  startMeeting,
  type Navigated,
} from './navigate.ts';
export { type Recording } from './recording.ts';
export { type ClockState } from './replay-log.ts';
export { scheduledStart } from './schedule.ts';
export { statusLine, type Reader } from './status-line.ts';
export { timeInBothZonesText, timeOfDayText, wallTime } from './time-of-day-text.ts';
export { timeTaken } from './time-taken.ts';
