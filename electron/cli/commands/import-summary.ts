import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { houseStyleOption } from '../house-style-option.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeetingOutput } from '../write-output.ts';
import { describeImportFailure, readSummary } from '../../import/summary/read-summary.ts';
import type { ImportCommandOptions as Options } from './import-command.ts';

/** Writes the meeting a summary holds, and tells on standard error what a person should know of it. */
export async function importSummary(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const output = options.output ?? (file === '-' ? '-' : file.replace(/\.[^./\\]*$/, '').concat('.minutes'));
  if (output !== '-' && output === file)
    return failure(usageFailure('The summary and the meeting file are the same file; name another with -o.'));
  const style = options.style === undefined ? success(null) : await houseStyleOption(options.style);
  if (!style.ok) return style;
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  const read = await readSummary(input.value, {
    swapNames: options.swapNames,
    ...(options.from === undefined ? {} : { from: options.from }),
    ...stylesOption(style.value),
  });
  if (!read.ok)
    return failure(
      unreadableFailure(describeImportFailure(read.error, file === '-' ? 'Standard input' : file)),
    );
  const written = await writeMeetingOutput(
    output,
    writeMeetingText(read.value.meeting),
    options.force === true,
    terminal,
  );
  if (!written.ok) return written;
  for (const notice of read.value.notices) terminal.writeError(`${notice.sentence}\n`);
  return success(ExitCode.done);
}

const stylesOption = (style: HouseStyle | null) => (style === null ? {} : { styles: [style] });
