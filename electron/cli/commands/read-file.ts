import { success, type Result } from '../../../shared/result.ts';
import { ExitCode, type CliFailure } from '../exit-code.ts';
import { readInput } from '../read-input.ts';
import { READERS, type ReadKind } from '../readers/readers.ts';
import type { Terminal } from '../terminal.ts';
import type { ReadCommandOptions as Options } from './read-command.ts';

/** Prints what the reader of a kind understands of a file. */
export async function readFile(
  kind: ReadKind,
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  const read = await READERS[kind]();
  const name = file === '-' ? 'Standard input' : file;
  const understood = await read({ name, bytes: input.value.bytes });
  if (!understood.ok) return understood;
  const { json, table } = understood.value;
  await terminal.writeOutput(options.json === true ? `${JSON.stringify(json, null, 2)}\n` : table);
  return success(ExitCode.done);
}
