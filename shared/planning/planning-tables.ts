import { roundedMinutes, type Duration } from '../clock/index.ts';
import { numberColumn, textColumn, type Table } from '../handouts/table.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { isOverrun, type PlannedMeeting } from './planned-and-actual.ts';
import type { SeriesPlanning } from './series-planning.ts';

/** Planned against actual of one meeting, in whole minutes. */
export const meetingPlanningTable = ({ items }: PlannedMeeting): Table => ({
  name: 'Planned and actual',
  direction: 'ltr',
  columns: [
    textColumn('Agenda item', 50),
    numberColumn('Planned (min)', 14),
    numberColumn('Actual (min)', 14),
    numberColumn('Difference (min)', 16),
    textColumn('Overran', 10),
    textColumn('Outcome', 12),
  ],
  rows: items.map((item) => [
    item.title,
    item.planned,
    minutesOf(item.actual),
    minutesOf(item.difference),
    isOverrun(item) ? 'Yes' : '',
    OUTCOME_WORDS[item.outcome],
  ]),
});

/** Planned against actual over a series, in whole minutes. */
export const seriesPlanningTable = ({ items }: SeriesPlanning): Table => ({
  name: 'Planned and actual',
  direction: 'ltr',
  columns: [
    textColumn('Agenda item', 50),
    numberColumn('On agendas', 12),
    numberColumn('Held', 8),
    numberColumn('Deferred', 10),
    numberColumn('Planned last (min)', 18),
    numberColumn('Median (min)', 14),
    numberColumn('Mean (min)', 14),
    numberColumn('Longest (min)', 14),
    numberColumn('Overran', 10),
    textColumn('Always overruns', 16),
    numberColumn('Suggested (min)', 16),
    textColumn('Reason', 60),
  ],
  rows: items.map((item) => [
    item.title,
    item.listed,
    item.held,
    item.deferred,
    item.planned,
    minutesOf(item.median),
    minutesOf(item.mean),
    minutesOf(item.longest),
    item.overruns,
    item.alwaysOverruns ? 'Yes' : '',
    item.suggested,
    item.reason,
  ]),
});

const minutesOf = (duration: Duration | null): number | null =>
  duration === null ? null : roundedMinutes(duration);
