import { Argument, type Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';
import { READ_KINDS, type ReadKind } from '../readers/readers.ts';

export type ReadCommandOptions = { readonly json?: true; readonly roster?: string };

/** `rapporteur read`: what a reader understands of a file. */
export const readCommand = (program: Command, run: Run): Command =>
  program
    .command('read')
    .summary('say what is understood of an agenda, roster, attendance report, …')
    .description(
      'Reads a file as the window would, prints what was understood and changes nothing. What is not certain is marked. The JSON is described in docs/READERS.md.',
    )
    .addArgument(new Argument('<what>', 'what the file holds').choices(READ_KINDS))
    .argument('<file>', 'text, Markdown, CSV or DOCX, for a roster also XLSX; "-" for standard input')
    .option('--json', 'print one JSON object instead of a table')
    .option('--roster <file>', 'meeting (.minutes) whose roster an attendance report is matched with')
    .addHelpText(
      'after',
      examples(
        'rapporteur read agenda agenda.docx',
        'rapporteur read attendance report.csv --roster xiv.minutes --json',
      ),
    )
    .action((what: ReadKind, file: string, options: ReadCommandOptions) =>
      run(async (terminal) => (await import('./read-file.ts')).readFile(what, file, options, terminal)),
    );
