import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type CompareCommandOptions = {
  readonly docx?: string;
  readonly json?: true;
  readonly style?: string;
};

/** `rapporteur compare`: what one version of a summary says otherwise than another. */
export const compareCommand = (program: Command, run: Run): Command =>
  program
    .command('compare')
    .summary('show what changed between two versions of a summary')
    .description(
      'Prints what changed from OLD to NEW, line by line: [-removed-], {+added+}. Each may be a meeting file or a summary in any format that can be imported.',
    )
    .argument('<old>', 'the earlier version, "-" for standard input')
    .argument('<new>', 'the later version')
    .option('--docx <file>', 'write a Word document with tracked changes instead')
    .option('--json', 'print the comparison as JSON')
    .option('--style <name|file>', "house style both are printed in (default: the new one's own)")
    .addHelpText(
      'after',
      examples(
        'rapporteur compare xiv-version-1.minutes xiv.minutes',
        'rapporteur compare sent.docx xiv.minutes --docx changes.docx',
      ),
    )
    .action((older: string, newer: string, options: CompareCommandOptions) =>
      run(async (terminal) =>
        (await import('./compare-files.ts')).compareFiles(older, newer, options, terminal),
      ),
    );
