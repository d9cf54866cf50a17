import { z } from 'zod';
import { meetingJsonSchema } from '../../../shared/meeting/meeting-file.ts';
import { success, type Result } from '../../../shared/result.ts';
import { houseStyleSchema } from '../../../shared/summary/house-style.ts';
import { ExitCode, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { SchemaName } from './schema-command.ts';

const schemas: Readonly<Record<SchemaName, () => Record<string, unknown>>> = {
  meeting: meetingJsonSchema,
  'house-style': () => ({
    title: 'Rapporteur house style',
    ...z.toJSONSchema(houseStyleSchema, { io: 'input' }),
  }),
};

/** Prints the JSON Schema of a file format. */
export async function printSchema(
  name: SchemaName,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  await terminal.writeOutput(`${JSON.stringify(schemas[name](), null, 2)}\n`);
  return success(ExitCode.done);
}
