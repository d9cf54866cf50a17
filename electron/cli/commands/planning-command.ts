import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type PlanningCommandOptions = { readonly json?: true; readonly csv?: string };

/** `rapporteur planning`: planned against actual minutes, of one meeting or over a series. */
export const planningCommand = (program: Command, run: Run): Command =>
  program
    .command('planning')
    .summary('compare planned with actual minutes, and suggest minutes for next time')
    .description(
      'Compares the minutes planned for each agenda item with those it took. Of several meetings, items are matched by their titles: how often each was held, what it took, whether it always overruns, and how many minutes to plan next time.',
    )
    .argument('<file...>', 'meeting files (.minutes) of one body')
    .option('--csv <file>', 'write it as CSV, "-" for standard output')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples('rapporteur planning xiv.minutes', 'rapporteur planning *.minutes --csv planning.csv'),
    )
    .action((files: string[], options: PlanningCommandOptions) =>
      run(async (terminal) =>
        (await import('./compare-planning.ts')).comparePlanning(files, options, terminal),
      ),
    );
