import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type SeriesCommandOptions = { readonly json?: true };

/** `rapporteur series`: the meetings of a folder by series. */
export const seriesCommand = (program: Command, run: Run): Command =>
  program
    .command('series')
    .summary('list the meetings of a folder by series')
    .description(
      'Lists the meetings of each body whose files lie in a folder, oldest first. Files that do not open are named and passed over. Nothing is changed.',
    )
    .argument('<folder>', 'the folder with the meeting files')
    .option('--json', 'print one JSON object instead of a table')
    .addHelpText('after', examples('rapporteur series ~/Documents/Rapporteur'))
    .action((folder: string, options: SeriesCommandOptions) =>
      run(async (terminal) => (await import('./list-series.ts')).listSeries(folder, options, terminal)),
    );
