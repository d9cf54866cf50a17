import { Option, type Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type NextCommandOptions = {
  readonly output?: string;
  readonly number?: string;
  readonly date?: string;
  readonly agenda: 'all' | 'standing' | 'none';
  readonly force?: true;
};

/** `rapporteur next`: the next meeting of a series from the last one. */
export const nextCommand = (program: Command, run: Run): Command =>
  program
    .command('next')
    .summary('begin the next meeting of a series from the last one')
    .description(
      'Writes the meeting that follows another: its number, day, roster, house style, agenda and open actions come from the last meeting or its summary, the rhythm from the meetings beside it. The last one is only read.',
    )
    .argument(
      '<last>',
      'the last meeting: a .minutes file or its summary (DOCX, PDF of ours, Markdown, text), "-" for standard input',
    )
    .option(
      '-o, --output <file>',
      'the meeting file to write (default: beside the last one, named by its title; "-": standard output)',
    )
    .option('--number <number>', 'its number (default: the one that follows)')
    .option(
      '--date <day>',
      'its day, as in 2026-03-23 (default: the one the minutes name, else the usual interval)',
    )
    .addOption(
      new Option(
        '--agenda <items>',
        'which agenda items come along; where none is standing, "standing" is all',
      )
        .choices(['all', 'standing', 'none'])
        .default('standing'),
    )
    .option('--force', 'replace an existing file that holds something else')
    .addHelpText(
      'after',
      examples(
        'rapporteur next xiv.minutes -o xv.minutes',
        'rapporteur next xiv-summary.docx --date 2026-03-23',
      ),
    )
    .action((last: string, options: NextCommandOptions) =>
      run(async (terminal) =>
        (await import('./begin-next-meeting.ts')).beginNextMeeting(last, options, terminal),
      ),
    );
