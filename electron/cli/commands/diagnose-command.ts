import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type DiagnoseCommandOptions = { readonly json?: true };

/** `rapporteur diagnose`: the diagnostic report of the window's Help menu. */
export const diagnoseCommand = (program: Command, run: Run): Command =>
  program
    .command('diagnose')
    .summary('print a diagnostic report, without any content of meetings')
    .description(
      'Prints what helps to find a fault: versions, the computer, settings, and the last lines of the log. No names, texts, file names or folders are in it. Nothing is sent or changed.',
    )
    .option('--json', 'print one JSON object instead of a text')
    .addHelpText('after', examples('rapporteur diagnose > report.txt'))
    .action((options: DiagnoseCommandOptions) =>
      run(async (terminal) => (await import('./print-diagnosis.ts')).printDiagnosis(options, terminal)),
    );
