import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { z } from 'zod';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { ExitCode, usageFailure, type CliFailure } from '../exit-code.ts';
import { examples, type Run } from '../program-parts.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeetingOutput } from '../write-output.ts';

type Options = {
  readonly body: string;
  readonly number: string;
  readonly title: string;
  readonly date?: string;
  readonly time?: string;
  readonly zone: string;
  readonly place: string;
  readonly language: string;
  readonly slot?: string;
  readonly style: string;
  readonly item: readonly string[];
  readonly force?: true;
};

const collect = (value: string, earlier: readonly string[]): string[] => [...earlier, value];

/** `rapporteur new`: an empty meeting file with its title block and, if given, its agenda. */
export const newCommand = (program: Command, run: Run): Command =>
  program
    .command('new')
    .summary('begin a meeting file')
    .description('Writes a new meeting file. An existing file is never replaced unasked.')
    .argument('<file>', 'the meeting file to write (.minutes), "-" for standard output')
    .option('--body <name>', 'the committee that meets', '')
    .option('--number <number>', 'the number of the meeting', '')
    .option('--title <title>', 'a title of its own, printed instead of body and number', '')
    .option('--date <day>', 'day of the meeting, as in 2026-03-02')
    .option('--time <time>', 'start time on the wall of the zone, as in 11:00')
    .option('--zone <zone>', 'time zone, as in Europe/Zurich', 'UTC')
    .option('--place <place>', 'where it takes place', '')
    .option('--language <tag>', 'language of the summary', 'en')
    .option('--slot <minutes>', 'how long the meeting may take')
    .option('--style <id>', 'house style of the summary', 'action-items')
    .option('--item <title>', 'an agenda item, minutes in brackets at its end; may be repeated', collect, [])
    .option('--force', 'replace an existing file')
    .addHelpText(
      'after',
      examples(
        'rapporteur new xv.minutes --body "IGF MAG" --number XV --date 2026-03-23 --time 11:00 --place Online --item "Welcome (2 min)"',
      ),
    )
    .action((file: string, options: Options) => run((terminal) => beginMeeting(file, options, terminal)));

async function beginMeeting(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const checked = meetingSchema.safeParse({
    id: `meeting-${randomUUID()}`,
    body: cleanText(options.body),
    number: cleanText(options.number),
    title: cleanText(options.title),
    date: options.date ?? null,
    startTime: options.time ?? null,
    timeZone: options.zone,
    place: cleanText(options.place),
    language: options.language,
    slotMinutes: options.slot === undefined ? null : Number(options.slot),
    houseStyle: options.style,
    agenda: options.item.map((item, index) => agendaItem(item, index)),
  });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return failure(
      usageFailure(
        `${z.core.toDotPath(issue?.path ?? [])} ${issue?.message ?? 'is not valid'}. Nothing was written.`,
      ),
    );
  }
  const written = await writeMeetingOutput(
    file,
    writeMeetingText(checked.data),
    options.force === true,
    terminal,
  );
  return written.ok ? success(ExitCode.done) : written;
}

/** Only the plain notation the annex prints is read here; other notations stay in the title. */
function agendaItem(text: string, index: number) {
  const [, title, minutes] = /^(.*\S)\s+\((\d{1,4}) min\)$/.exec(cleanText(text)) ?? [];
  return {
    id: `item-${index + 1}`,
    title: title ?? cleanText(text),
    plannedMinutes: minutes === undefined ? null : Number(minutes),
  };
}
