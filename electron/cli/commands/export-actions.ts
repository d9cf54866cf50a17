import { registerFormatSchema, type RegisterFormat } from '../../../shared/handouts/register-format.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { success, type Result } from '../../../shared/result.ts';
import type { RegisteredAction } from '../../../shared/series/action-register.ts';
import { printRegister } from '../../export/register/print-register.ts';
import type { CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';
import type { ActionsCommandOptions as Options } from './actions-command.ts';

const targetsOf = (options: Options): (readonly [RegisterFormat, string])[] =>
  registerFormatSchema.options.flatMap((format) => {
    const target = options[format];
    return target === undefined ? [] : [[format, target] as const];
  });

export const isExport = (options: Options): boolean => targetsOf(options).length > 0;

/** Why these cannot be written together; null where they can. */
export function exportProblem(options: Options): string | null {
  const toOutput = targetsOf(options).filter(([, target]) => target === '-').length;
  return toOutput + Number(options.json === true) > 1
    ? 'Standard output can be one of CSV, XLSX, ICS or JSON. Name files for the others.'
    : null;
}

/** Writes the actions to the files that were asked for, one after the other. */
export async function exportActions(
  actions: readonly RegisteredAction[],
  options: Options,
  today: Day,
  terminal: Terminal,
): Promise<Result<null, CliFailure>> {
  const told = new Set<string>();
  for (const [format, target] of targetsOf(options)) {
    const withPrivate = options.withPrivate === true;
    const { content, notices } = await printRegister(actions, format, { today, withPrivate });
    for (const notice of notices) told.add(notice);
    const written = await writeOutput(target, content, terminal);
    if (!written.ok) return written;
  }
  for (const notice of told) terminal.writeError(`${notice}\n`);
  return success(null);
}
