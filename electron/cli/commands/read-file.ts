import { failure, success, type Result } from '../../../shared/result.ts';
import { ExitCode, usageFailure, type CliFailure } from '../exit-code.ts';
import { readInput, readMeetingInput } from '../read-input.ts';
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
  if (options.roster !== undefined && kind !== 'attendance')
    return failure(usageFailure(`--roster is for attendance reports, not for "${kind}".`));
  if (options.roster === '-' && file === '-')
    return failure(usageFailure('Standard input can be the report or the roster, not both.'));
  const against =
    options.roster === undefined ? success(null) : await readMeetingInput(options.roster, terminal);
  if (!against.ok) return against;
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  const read = await READERS[kind]();
  const name = file === '-' ? 'Standard input' : file;
  const roster = against.value === null ? null : against.value.meeting;
  const understood = await read({ name, bytes: input.value.bytes }, { roster });
  if (!understood.ok) return understood;
  const { json, table } = understood.value;
  await terminal.writeOutput(options.json === true ? `${JSON.stringify(json, null, 2)}\n` : table);
  return success(ExitCode.done);
}
