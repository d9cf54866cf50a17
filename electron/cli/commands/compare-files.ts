import { compareSummaries } from '../../../shared/compare/compare-summaries.ts';
import { comparisonText } from '../../../shared/compare/comparison-text.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { describeImportFailure, readSummary } from '../../import/summary/read-summary.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { houseStyleOption, libraryStyles } from '../house-style-option.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';
import type { CompareCommandOptions as Options } from './compare-command.ts';

/** Prints what changed between two files, or writes it as tracked changes. Neither file is changed. */
export async function compareFiles(
  older: string,
  newer: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  if (older === '-' && newer === '-')
    return failure(usageFailure('Only one of the two can be standard input.'));
  if (options.docx !== undefined && options.json === true)
    return failure(usageFailure('Say either --docx or --json.'));
  if (options.docx !== undefined && options.docx !== '-' && [older, newer].includes(options.docx))
    return failure(
      usageFailure(`${options.docx} is compared and would be overwritten. Choose another name.`),
    );
  const chosen = options.style === undefined ? success(null) : await houseStyleOption(options.style);
  if (!chosen.ok) return chosen;
  const before = await readVersion(older, terminal);
  if (!before.ok) return before;
  const after = await readVersion(newer, terminal);
  if (!after.ok) return after;
  const style = chosen.value ?? (await libraryStyles().resolve(after.value.houseStyle)).style;
  const summaries = [summarise(before.value, style), summarise(after.value, style)] as const;
  if (options.docx !== undefined) {
    const { printTrackedChanges } = await import('../../export/docx/tracked/print-tracked-changes.ts');
    const at = after.value.finalised?.at ?? new Date().toISOString();
    const written = await writeOutput(options.docx, printTrackedChanges(...summaries, at), terminal);
    return written.ok ? success(ExitCode.done) : written;
  }
  const comparison = compareSummaries(...summaries);
  await terminal.writeOutput(
    options.json === true ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison),
  );
  return success(ExitCode.done);
}

async function readVersion(file: string, terminal: Terminal): Promise<Result<Meeting, CliFailure>> {
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  const read = await readSummary(input.value);
  if (!read.ok)
    return failure(
      unreadableFailure(describeImportFailure(read.error, file === '-' ? 'Standard input' : file)),
    );
  for (const { sentence } of read.value.notices)
    terminal.writeError(`${oneLine(`${input.value.name}: ${sentence}`)}\n`);
  return success(read.value.meeting);
}
