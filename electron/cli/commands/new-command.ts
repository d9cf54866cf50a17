import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type NewCommandOptions = {
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
    .option('--language <tag>', 'language of the summary: ar, en, es, fr, ru, zh-Hans or another tag', 'en')
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
    .action((file: string, options: NewCommandOptions) =>
      run(async (terminal) => (await import('./begin-meeting.ts')).beginMeeting(file, options, terminal)),
    );
