import { Argument, type Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';
import { READ_KINDS, type ReadKind } from '../readers/readers.ts';

export type ReadCommandOptions = { readonly json?: true };

/** `rapporteur read`: what a reader understands of a file. */
export const readCommand = (program: Command, run: Run): Command =>
  program
    .command('read')
    .summary('say what is understood of an agenda, a roster, names or a summary')
    .description(
      'Reads a file as the window would, prints what was understood and changes nothing. What is not certain is marked. The JSON is described in docs/READERS.md.',
    )
    .addArgument(new Argument('<what>', 'what the file holds').choices(READ_KINDS))
    .argument('<file>', 'text, Markdown, CSV or DOCX, for a roster also XLSX; "-" for standard input')
    .option('--json', 'print one JSON object instead of a table')
    .addHelpText(
      'after',
      examples('rapporteur read agenda agenda.docx', 'rapporteur read names participants.txt --json'),
    )
    .action((what: ReadKind, file: string, options: ReadCommandOptions) =>
      run(async (terminal) => (await import('./read-file.ts')).readFile(what, file, options, terminal)),
    );
