import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type OpenCommandOptions = { readonly open: boolean };

/** `rapporteur open`: meetings and their documents in the browser, served to this computer alone. */
export const openCommand = (program: Command, run: Run): Command =>
  program
    .command('open')
    .summary('show meetings and their documents in the browser')
    .description(
      'Shows the official documents of meeting files, or of all in a folder, page by page as they change on disk.',
    )
    .argument('[path...]', 'a folder, or meeting files (.minutes)', ['.'])
    .option('--no-open', 'print the address only')
    .addHelpText('after', examples('rapporteur open xiv.minutes', 'rapporteur open minutes/ --no-open'))
    .action((paths: string[], options: OpenCommandOptions) =>
      run(async (terminal) => (await import('./open-meetings.ts')).openMeetings(paths, options, terminal)),
    );
