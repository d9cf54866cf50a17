import type { Table } from '../../../shared/handouts/table.ts';
import { roundedMinutes, type Duration } from '../../../shared/clock/index.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { isOverrun, plannedAndActual } from '../../../shared/planning/planned-and-actual.ts';
import { meetingPlanningTable, seriesPlanningTable } from '../../../shared/planning/planning-tables.ts';
import { seriesPlanning } from '../../../shared/planning/series-planning.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { seriesKey } from '../../../shared/series/series-key.ts';
import { printCsv } from '../../export/csv/print-csv.ts';
import { ExitCode, usageFailure, type CliFailure } from '../exit-code.ts';
import { readMeetingInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { writeOutput } from '../write-output.ts';
import type { PlanningCommandOptions as Options } from './planning-command.ts';

/** Compares planned with actual, of one meeting item by item, of several over the series. Changes nothing. */
export async function comparePlanning(
  files: readonly string[],
  { json, csv }: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  if (json === true && csv === '-')
    return failure(usageFailure('Standard output can be CSV or JSON, not both.'));
  const meetings: Meeting[] = [];
  for (const file of files) {
    const read = await readMeetingInput(file, terminal);
    if (!read.ok) return read;
    meetings.push(read.value.meeting);
  }
  const bodies = new Set(meetings.map((meeting) => seriesKey(meeting) ?? ''));
  if (bodies.size > 1)
    return failure(
      usageFailure(
        `These meetings are of ${bodies.size} bodies (${[...new Set(meetings.map(({ body }) => body || 'none named'))].join(', ')}), whose items cannot be compared. Name the meetings of one.`,
      ),
    );
  const [only] = meetings;
  const { table, data } = meetings.length === 1 && only !== undefined ? ofMeeting(only) : ofSeries(meetings);
  if (csv !== undefined) {
    const written = await writeOutput(csv, printCsv(table), terminal);
    if (!written.ok) return written;
  }
  if (json === true) await terminal.writeOutput(`${JSON.stringify(data, null, 2)}\n`);
  else if (csv === undefined) await terminal.writeOutput(asText(table));
  return success(ExitCode.done);
}

function ofMeeting(meeting: Meeting): { readonly table: Table; readonly data: object } {
  const planning = plannedAndActual(meeting);
  return {
    table: meetingPlanningTable(planning),
    data: {
      planned: planning.planned,
      actual: roundedMinutes(planning.actual),
      items: planning.items.map((item) => ({
        title: item.title,
        planned: item.planned,
        actual: minutesOf(item.actual),
        difference: minutesOf(item.difference),
        overran: isOverrun(item),
        outcome: item.outcome,
      })),
    },
  };
}

function ofSeries(meetings: readonly Meeting[]): { readonly table: Table; readonly data: object } {
  const planning = seriesPlanning(meetings);
  return {
    table: seriesPlanningTable(planning),
    data: {
      meetings: planning.meetings,
      items: planning.items.map(({ key: _key, mean, median, longest, ...item }) => ({
        ...item,
        mean: minutesOf(mean),
        median: minutesOf(median),
        longest: minutesOf(longest),
      })),
    },
  };
}

const minutesOf = (duration: Duration | null): number | null =>
  duration === null ? null : roundedMinutes(duration);

const asText = ({ columns, rows }: Table): string =>
  textTable(
    columns.map(({ name }) => name),
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  );
