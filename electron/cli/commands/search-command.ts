import { Option, type Command } from 'commander';
import { SEARCH_KINDS, type SearchKind } from '../../../shared/search/search-entry.ts';
import { examples, type Run } from '../program-parts.ts';

export type SearchCommandOptions = {
  readonly folder?: string;
  readonly series?: string;
  readonly kind?: SearchKind;
  readonly json?: true;
};

/** `rapporteur search`: finds words in all meetings of a folder. */
export const searchCommand = (program: Command, run: Run): Command =>
  program
    .command('search')
    .summary('find words in all meetings')
    .description(
      'Finds what has all of the words, each as the beginning of a word; case and accents say nothing. An argument with spaces in it must occur as it is. Prints at most 100 results, the closest first, then those of the newest meetings.',
    )
    .argument('<words...>', 'what to look for')
    .option('--folder <folder>', 'where the meetings are (default: your library and recent meetings)')
    .option('--series <body>', 'only meetings of this body')
    .addOption(new Option('--kind <kind>', 'only what is of this kind').choices(SEARCH_KINDS))
    .option('--json', 'print one JSON object: results with meeting, kind, item, place and text')
    .addHelpText(
      'after',
      examples(
        'rapporteur search budget secretariat',
        'rapporteur search "call for proposals" --kind action',
      ),
    )
    .action((words: string[], options: SearchCommandOptions) =>
      run(async (terminal) =>
        (await import('./search-meetings.ts')).searchMeetings(words, options, terminal),
      ),
    );
