import type { ItemId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { asMinutes, less, NO_TIME, roundedMinutes, sumOf, type Duration, type Minutes } from './duration.ts';
import { itemTimings, type ItemTimings } from './item-timings.ts';
import { currentItemOf, itemsAhead } from './items-ahead.ts';
import { after, between, laterOf, type Moment } from './moment.ts';
import { replayLog, stretchesUntil, type ClockState, type Replay } from './replay-log.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import { suggestCuts } from './suggest-cuts.ts';
import { timeByItem } from './time-taken.ts';

/** What the clock needs of a meeting. */
export type TimedMeeting = Pick<
  Meeting,
  'agenda' | 'clock' | 'date' | 'startTime' | 'timeZone' | 'slotMinutes'
>;

export type AgendaItemTimings = ItemTimings & {
  /** When an upcoming item will begin if all before it keep to their plans; null for all others. */
  readonly expectedAt: Moment | null;
  /** By how many minutes it could be shorter for the meeting to end on time. */
  readonly cut: Minutes;
};

/** Everything the meeting clock shows, at one moment. */
export type MeetingTimings = {
  readonly state: ClockState;
  readonly currentItem: ItemId | null;
  readonly items: readonly AgendaItemTimings[];
  readonly startedAt: Moment | null;
  readonly adjournedAt: Moment | null;
  /** How long the meeting has run, pauses left out. */
  readonly elapsed: Duration;
  /** The part of `elapsed` that is no item's: before the first one, and on items removed since. */
  readonly outsideItems: Duration;
  /** The minutes planned for what has been dealt with: whole items that are done, the current one up to its plan. */
  readonly plannedSoFar: Duration;
  /**
   * How far the meeting is behind; negative where it is ahead, null where nothing is planned. It is on time when it will
   * end no earlier than the agenda's minutes do and no later than it has to: a slot longer than its agenda absorbs a
   * late start or a break.
   */
  readonly behind: Duration | null;
  /** When the meeting will end (has ended) if all that is left keeps to its plan; null where nothing is planned. */
  readonly projectedEnd: Moment | null;
  /** When it has to end: scheduled start and slot, else the minutes planned; null where neither is given. */
  readonly dueEnd: Moment | null;
  /** Minutes to be cut so that it ends on time; the items' `cut` sum up to it, or to all that can be cut. */
  readonly minutesToCut: Minutes;
  /** How far the clock that gave `now` is behind the last event. Until it has caught up, timings stand still. */
  readonly setBackBy: Duration;
};

/** The timings of a meeting at a moment. They depend on the log, the agenda and `now`, and on nothing else. */
export function meetingTimings(meeting: TimedMeeting, now: Moment): MeetingTimings {
  const { agenda } = meeting;
  const replay = replayLog(meeting.clock);
  const present = replay.lastMoment === null ? now : laterOf(now, replay.lastMoment);
  const stretches = stretchesUntil(replay, present);
  const items = itemTimings(agenda, replay, timeByItem(stretches));
  const elapsed = sumOf(stretches.map(({ from, to }) => between(from, to)));

  const isStarted = replay.startedAt !== null;
  const schedule = scheduleOf(meeting, replay.startedAt ?? present, { isStarted });
  const continuesAt = isStarted ? present : laterOf(present, schedule.start);
  const remaining = new Map(items.map((item) => [item.itemId, item.remaining ?? NO_TIME]));
  const adjournedAt = replay.adjournment?.moment ?? null;
  const end = adjournedAt ?? after(continuesAt, sumOf([...remaining.values()]));
  const hasPlan = agenda.some(({ plannedMinutes }) => plannedMinutes !== null);
  const minutesToCut = hasPlan && adjournedAt === null ? lateMinutes(end, schedule) : asMinutes(0);
  const cuts = suggestCuts(agenda, items, minutesToCut);
  const expected = adjournedAt === null ? expectedMoments(meeting, replay, continuesAt, remaining) : null;

  return {
    state: replay.state,
    currentItem: currentItemOf(agenda, replay),
    items: items.map((item) => ({
      ...item,
      expectedAt: expected?.get(item.itemId) ?? null,
      cut: cuts.get(item.itemId) ?? asMinutes(0),
    })),
    startedAt: replay.startedAt,
    adjournedAt,
    elapsed,
    outsideItems: less(elapsed, sumOf(items.map((item) => item.elapsed))),
    plannedSoFar: sumOf(items.map(plannedSoFar)),
    behind: schedule.dueEnd === null ? null : howFarBehind(end, schedule),
    projectedEnd: hasPlan || adjournedAt !== null ? end : null,
    dueEnd: schedule.dueEnd,
    minutesToCut,
    setBackBy: between(now, present),
  };
}

const plannedSoFar = ({ standing, planned, elapsed }: ItemTimings): Duration => {
  if (planned === null) return NO_TIME;
  return standing === 'done' || elapsed > planned ? planned : elapsed;
};

const lateMinutes = (end: Moment, { dueEnd }: Schedule): Minutes =>
  dueEnd === null || end <= dueEnd ? asMinutes(0) : roundedMinutes(between(dueEnd, end));

function howFarBehind(end: Moment, { agendaEnd, dueEnd }: Schedule): Duration {
  const latest = dueEnd === null ? agendaEnd : laterOf(agendaEnd, dueEnd);
  if (end > latest) return between(latest, end);
  return end < agendaEnd ? between(agendaEnd, end) : NO_TIME;
}

function expectedMoments(
  { agenda }: TimedMeeting,
  replay: Replay,
  continuesAt: Moment,
  remaining: ReadonlyMap<ItemId, Duration>,
): ReadonlyMap<ItemId, Moment> {
  const current = currentItemOf(agenda, replay);
  let moment = after(continuesAt, (current === null ? undefined : remaining.get(current)) ?? NO_TIME);
  const expected = new Map<ItemId, Moment>();
  for (const { id } of itemsAhead(agenda, replay)) {
    expected.set(id, moment);
    moment = after(moment, remaining.get(id) ?? NO_TIME);
  }
  return expected;
}
