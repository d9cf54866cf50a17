import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type OpenCommandOptions = { readonly open: boolean };

/** `rapporteur open`: the application in the browser, served to this computer alone. */
export const openCommand = (program: Command, run: Run): Command =>
  program
    .command('open')
    .summary('take the minutes of a meeting, in the browser')
    .description(
      'Opens Rapporteur in a browser window of this computer: on the meetings named, or on its start screen.',
    )
    .argument(
      '[path...]',
      'meeting files (.minutes), or a folder to list meetings from and make new ones in',
      [],
    )
    .option('--no-open', 'print the address only')
    .addHelpText('after', examples('rapporteur open xiv.minutes', 'rapporteur open minutes/ --no-open'))
    .action((paths: string[], options: OpenCommandOptions) =>
      run(async (terminal) => (await import('./open-meetings.ts')).openMeetings(paths, options, terminal)),
    );
