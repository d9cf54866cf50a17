import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type CheckCommandOptions = { readonly json?: true; readonly style?: string; readonly fix?: true };

/** `rapporteur check`: the preflight of a meeting. */
export const checkCommand = (program: Command, run: Run): Command =>
  program
    .command('check')
    .summary('look a meeting over before its summary is published')
    .description('Lists what to look at before the summary is published. Exit code 1 where there are errors.')
    .argument('<file>', 'a meeting file (.minutes), "-" for standard input')
    .option('--json', 'print the findings as JSON')
    .option('--fix', 'put right what can be put right, in the file itself ("-": on standard output)')
    .option('--style <name|file>', "house style to check against (default: the meeting's own)")
    .addHelpText('after', examples('rapporteur check xiv.minutes', 'rapporteur check xiv.minutes --fix'))
    .action((file: string, options: CheckCommandOptions) =>
      run(async (terminal) => (await import('./check-meeting.ts')).checkMeeting(file, options, terminal)),
    );
