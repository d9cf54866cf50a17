import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type FinaliseCommandOptions = { readonly anyway?: true };

/** `rapporteur finalise`: the summary is official from now on. */
export const finaliseCommand = (program: Command, run: Run): Command =>
  program
    .command('finalise')
    .summary('make a meeting final: no draft any more, locked, kept as a version')
    .description(
      'Makes a meeting final. It is looked over first; with errors it stays as it is (exit code 1) unless --anyway is said. The version is kept among the backups for good.',
    )
    .argument('<file>', 'a meeting file (.minutes)')
    .option('--anyway', 'make it final although the check finds errors')
    .addHelpText('after', examples('rapporteur finalise xiv.minutes'))
    .action((file: string, options: FinaliseCommandOptions) =>
      run(async (terminal) => (await import('./change-version.ts')).finaliseFile(file, options, terminal)),
    );
