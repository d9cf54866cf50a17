import { Argument, Option, type Command } from 'commander';
import { incomingKindSchema, type IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import { examples, type Run } from '../program-parts.ts';

export type TakeCommandOptions = {
  readonly into: string;
  readonly output?: string;
  readonly state: 'online' | 'present';
  readonly times: boolean;
  readonly markAbsent?: true;
  readonly dryRun?: true;
  readonly force?: true;
};

/** `rapporteur take`: what is certain of a file goes into a meeting; the rest is printed and left. */
export const takeCommand = (program: Command, run: Run): Command =>
  program
    .command('take')
    .summary('take an agenda, roster, attendance report, invitation, … into a meeting')
    .description(
      'Takes what is certain of a file into a meeting file and prints what became of each part. Of an attendance report only sure matches are ticked; whoever is to be checked or unknown is printed and left. What the meeting says already stays.',
    )
    .addArgument(new Argument('<what>', 'what the file holds').choices(incomingKindSchema.options))
    .argument('<file>', 'the file to take in, "-" for standard input')
    .requiredOption('--into <meeting>', 'the meeting file (.minutes)')
    .option('-o, --output <file>', 'write the meeting there and leave the one of --into as it is')
    .addOption(
      new Option('--state <state>', 'what people of an attendance report are')
        .choices(['online', 'present'])
        .default('online'),
    )
    .option('--no-times', 'leave arrival and departure times out')
    .option('--mark-absent', 'mark absent whoever is not in the attendance report and not ticked')
    .option('--dry-run', 'print what would be done, and change nothing')
    .option('--force', 'replace another file that stands at --output')
    .addHelpText(
      'after',
      examples(
        'rapporteur take attendance zoom.csv --into xv.minutes --dry-run',
        'rapporteur take agenda agenda.docx --into xv.minutes',
        'rapporteur take roster members.xlsx --into xv.minutes -o xv-with-roster.minutes',
      ),
    )
    .action((what: IncomingKind, file: string, options: TakeCommandOptions) =>
      run(async (terminal) => (await import('./take-file.ts')).takeFile(what, file, options, terminal)),
    );
