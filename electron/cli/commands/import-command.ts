import { Option, type Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type ImportCommandOptions = {
  readonly output?: string;
  readonly from?: 'carried' | 'text';
  readonly swapNames: readonly string[];
  readonly style?: string;
  readonly force?: true;
};

const collect = (value: string, earlier: readonly string[]): string[] => [...earlier, value];

/** `rapporteur import`: a meeting from an earlier summary, ours or another's. */
export const importCommand = (program: Command, run: Run): Command =>
  program
    .command('import')
    .summary('read an earlier summary back into a meeting file')
    .description(
      'Reads a meeting from a .minutes file, from our DOCX, PDF, Markdown or HTML (exactly), or from another summary in DOCX, Markdown or plain text. What could not be placed is listed and kept as internal notes.',
    )
    .argument('<file>', 'the summary to read, "-" for standard input')
    .option(
      '-o, --output <file>',
      'the meeting file to write (default: the name of the summary with .minutes; "-": standard output)',
    )
    .addOption(
      new Option('--from <what>', 'read the meeting carried inside the file, or its text').choices([
        'carried',
        'text',
      ]),
    )
    .option(
      '--swap-names <group>',
      'exchange family and given name in a group, or in "all"; may be repeated',
      collect,
      [],
    )
    .option('--style <name|file>', 'house style the summary was printed in, where it is not a built-in one')
    .option('--force', 'replace an existing file that holds something else')
    .addHelpText(
      'after',
      examples(
        'rapporteur import summary.docx -o xiv.minutes',
        'rapporteur import summary.md -o xiv.minutes --swap-names "IGF 2025 MAG Chair"',
      ),
    )
    .action((file: string, options: ImportCommandOptions) =>
      run(async (terminal) => (await import('./import-summary.ts')).importSummary(file, options, terminal)),
    );
