import { Argument, type Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

const NAMES = ['meeting', 'house-style'] as const;
export type SchemaName = (typeof NAMES)[number];

/** `rapporteur schema`: the JSON Schema of the files, for whoever reads or writes them with other tools. */
export const schemaCommand = (program: Command, run: Run): Command =>
  program
    .command('schema')
    .summary('print the JSON Schema of a file format')
    .description('Prints the JSON Schema (draft 2020-12) of the meeting file or of a house style.')
    .addArgument(new Argument('[format]', 'which format').choices(NAMES).default('meeting'))
    .addHelpText(
      'after',
      examples('rapporteur schema > minutes.schema.json', 'rapporteur schema house-style'),
    )
    .action((format: SchemaName) =>
      run(async (terminal) => (await import('./print-schema.ts')).printSchema(format, terminal)),
    );
