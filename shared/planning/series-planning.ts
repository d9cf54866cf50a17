import { asDuration, type Duration } from '../clock/duration.ts';
import type { Minutes } from '../clock/index.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import { isOverrun, plannedAndActual, type PlannedItem } from './planned-and-actual.ts';
import { suggestMinutes } from './suggest-minutes.ts';

/** One standing item over the meetings of a series. */
export type SeriesItem = {
  /** Its title without case, accents and signs: by it the meetings are matched. */
  readonly key: string;
  /** As the latest meeting has it. */
  readonly title: string;
  /** On how many agendas it stood. */
  readonly listed: number;
  /** In how many it was taken and finished; the times below are of these. */
  readonly held: number;
  readonly deferred: number;
  /** What the latest agenda that plans it plans. */
  readonly planned: Minutes | null;
  readonly mean: Duration | null;
  readonly median: Duration | null;
  readonly longest: Duration | null;
  /** In how many of `judged` it took longer than planned, to the minute. */
  readonly overruns: number;
  /** How many had both a plan and a time. */
  readonly judged: number;
  /** It overran each time, and that at least twice. */
  readonly alwaysOverruns: boolean;
  readonly suggested: Minutes | null;
  /** Why so many, or why none. */
  readonly reason: string;
};

export type SeriesPlanning = {
  /** Meetings whose clock ran. */
  readonly meetings: number;
  /** In the order of the latest agenda, then those it no longer has. */
  readonly items: readonly SeriesItem[];
};

/** Planned against actual over a series. A meeting whose clock never ran has nothing to say and is not counted. */
export function seriesPlanning(meetings: readonly Meeting[]): SeriesPlanning {
  const timed = meetings
    .filter(({ clock }) => clock.length > 0)
    .toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  const byTitle = new Map<string, PlannedItem[]>();
  for (const meeting of timed)
    for (const item of plannedAndActual(meeting).items) {
      const key = foldForFinding(item.title) || item.title.trim();
      if (key === '') continue;
      byTitle.set(key, [...(byTitle.get(key) ?? []), item]);
    }
  return { meetings: timed.length, items: [...byTitle].map(([key, items]) => seriesItem(key, items)) };
}

/** `items` the latest first. */
function seriesItem(key: string, items: readonly PlannedItem[]): SeriesItem {
  const held = items.filter(({ outcome }) => outcome === 'held');
  const times = held.flatMap(({ actual }) => actual ?? []);
  const judged = held.filter(({ planned, actual }) => planned !== null && actual !== null);
  const overruns = judged.filter(isOverrun).length;
  const { minutes, reason } = suggestMinutes(times);
  return {
    key,
    title: items[0]?.title ?? key,
    listed: items.length,
    held: held.length,
    deferred: items.filter(({ outcome }) => outcome === 'deferred').length,
    planned: items.find(({ planned }) => planned !== null)?.planned ?? null,
    mean: times.length === 0 ? null : asDuration(times.reduce((sum, time) => sum + time, 0) / times.length),
    median: medianOf(times),
    longest: times.length === 0 ? null : asDuration(times.reduce((most, time) => Math.max(most, time), 0)),
    overruns,
    judged: judged.length,
    alwaysOverruns: judged.length >= 2 && overruns === judged.length,
    suggested: minutes,
    reason,
  };
}

function medianOf(times: readonly Duration[]): Duration | null {
  const sorted = times.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : asDuration((lower + upper) / 2);
}
