import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { nameSchema, daySchema, type Day } from '../../../shared/meeting/text.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import {
  asProposed,
  makeNextMeeting,
  proposeNextMeeting,
  type NextMeetingChoice,
  type NextMeetingProposal,
} from '../../../shared/series/next-meeting.ts';
import type { SeriesMember } from '../../../shared/series/series-order.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { describeImportFailure, readSummary } from '../../import/summary/read-summary.ts';
import { createMeetingDescriber } from '../../library/describe-meeting-file.ts';
import { meetingFileName } from '../../library/meeting-file-name.ts';
import { aroundInSeries, readSeries } from '../../library/series.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { libraryStyles } from '../house-style-option.ts';
import { readInput, readMeetingInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeetingOutput } from '../write-output.ts';
import type { NextCommandOptions as Options } from './next-command.ts';

/** Writes the meeting that follows the last one, and says on standard error what came along. */
export async function beginNextMeeting(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const date = options.date === undefined ? undefined : daySchema.safeParse(options.date);
  if (date?.success === false)
    return failure(
      usageFailure(`--date must be a day as in 2026-03-23, not “${options.date}”. Nothing was written.`),
    );
  const number = options.number === undefined ? undefined : nameSchema.safeParse(cleanText(options.number));
  if (number?.success === false)
    return failure(usageFailure('--number must have at most 1,000 characters. Nothing was written.'));
  const read = await readLast(file, terminal);
  if (!read.ok) return read;
  const last = read.value;
  const before = file === '-' ? null : await meetingBefore(file, last);
  const proposal = proposeNextMeeting(last, before, date?.data);
  const choice = choiceOf(proposal, options.agenda, last, { number: number?.data, date: date?.data });
  const meeting = makeNextMeeting(last, choice, <Id extends string>() => randomUUID() as string as Id);
  const { style } = await libraryStyles().resolve(meeting.houseStyle);
  const title = summarise(meeting, style).titleBlock.meeting;
  const output =
    options.output ?? (file === '-' ? '-' : join(dirname(file), `${meetingFileName(title)}.minutes`));
  const written = await writeMeetingOutput(
    output,
    writeMeetingText(meeting),
    options.force === true,
    terminal,
  );
  if (!written.ok) return written;
  terminal.writeError(`${oneLine(describeNext(meeting, proposal, choice, output))}\n`);
  return success(ExitCode.done);
}

/** A meeting file is read as one or not at all; of a summary it is said what a person should know of the reading. */
async function readLast(file: string, terminal: Terminal): Promise<Result<Meeting, CliFailure>> {
  if (/\.minutes$/i.test(file)) {
    const read = await readMeetingInput(file, terminal);
    return read.ok ? success(read.value.meeting) : read;
  }
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  const read = await readSummary(input.value);
  if (!read.ok)
    return failure(
      unreadableFailure(describeImportFailure(read.error, file === '-' ? 'Standard input' : file)),
    );
  for (const notice of read.value.notices) terminal.writeError(`${oneLine(notice.sentence)}\n`);
  return success(read.value.meeting);
}

/** The meeting before the last, among the files beside it: it shows how often the body meets and how it counts. */
async function meetingBefore(file: string, last: Meeting): Promise<SeriesMember | null> {
  const folder = await readSeries(dirname(resolve(file)), createMeetingDescriber(libraryStyles()));
  if (!folder.ok) return null;
  return aroundInSeries(folder.value, { ...last, path: resolve(file) }).earlier.at(-1)?.head ?? null;
}

function choiceOf(
  proposal: NextMeetingProposal,
  agenda: Options['agenda'],
  last: Meeting,
  given: { readonly number: string | undefined; readonly date: Day | undefined },
): NextMeetingChoice {
  const proposed = asProposed(proposal);
  const listed = last.agenda.filter(({ isListed }) => isListed);
  const all = (listed.length > 0 ? listed : last.agenda).map(({ id }) => id);
  return {
    ...proposed,
    number: given.number ?? proposed.number,
    date: given.date ?? proposed.date,
    itemIds: agenda === 'none' ? [] : agenda === 'all' ? all : proposed.itemIds,
  };
}

const REASONS = { stated: 'as the minutes say', interval: 'by the usual interval' } as const;

function describeNext(
  { number, date, agenda, previousActions }: Meeting,
  { people, groups, date: suggested, last }: NextMeetingProposal,
  choice: NextMeetingChoice,
  output: string,
): string {
  const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;
  const reason = suggested !== null && choice.date === suggested.day ? ` (${REASONS[suggested.reason]})` : '';
  return [
    `The next meeting is in ${output === '-' ? 'standard output' : output}:`,
    number === ''
      ? last.number === ''
        ? 'without a number,'
        : `without a number, since what follows “${last.number}” is not certain (give it with --number),`
      : `number ${number},`,
    date === null ? 'without a day,' : `on ${date}${reason},`,
    `${count(people, 'person', 'people')} in ${count(groups, 'group')},`,
    `${count(agenda.length, 'agenda item')}, ${count(previousActions.length, 'open action')}.`,
  ].join(' ');
}
