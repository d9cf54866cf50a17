import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { meetingJsonSchema } from '../../../shared/meeting/meeting-file.ts';
import { success } from '../../../shared/result.ts';
import { houseStyleSchema } from '../../../shared/summary/house-style.ts';
import { ExitCode } from '../exit-code.ts';
import { examples, type Run } from '../program-parts.ts';

const schemas = {
  meeting: meetingJsonSchema,
  'house-style': () => ({
    title: 'Rapporteur house style',
    ...z.toJSONSchema(houseStyleSchema, { io: 'input' }),
  }),
} as const;

/** `rapporteur schema`: the JSON Schema of the files, for whoever reads or writes them with other tools. */
export const schemaCommand = (program: Command, run: Run): Command =>
  program
    .command('schema')
    .summary('print the JSON Schema of a file format')
    .description('Prints the JSON Schema (draft 2020-12) of the meeting file or of a house style.')
    .addArgument(new Argument('[format]', 'which format').choices(Object.keys(schemas)).default('meeting'))
    .addHelpText(
      'after',
      examples('rapporteur schema > minutes.schema.json', 'rapporteur schema house-style'),
    )
    .action((format: keyof typeof schemas) =>
      run(async (terminal) => {
        await terminal.writeOutput(`${JSON.stringify(schemas[format](), null, 2)}\n`);
        return success(ExitCode.done);
      }),
    );
