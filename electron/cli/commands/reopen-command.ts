import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type ReopenCommandOptions = { readonly reason: string };

/** `rapporteur reopen`: a final meeting may be changed again. */
export const reopenCommand = (program: Command, run: Run): Command =>
  program
    .command('reopen')
    .summary('open a final meeting again, for a reason that is kept')
    .description('Opens a final meeting again. The reason stays in the meeting and is not printed.')
    .argument('<file>', 'a meeting file (.minutes)')
    .requiredOption('--reason <text>', 'why it is reopened')
    .addHelpText('after', examples('rapporteur reopen xiv.minutes --reason "A name was missing"'))
    .action((file: string, options: ReopenCommandOptions) =>
      run(async (terminal) => (await import('./change-version.ts')).reopenFile(file, options, terminal)),
    );
