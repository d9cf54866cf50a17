import { failure, success, type Result } from '../../../shared/result.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { FORMATS, printFormats, type ExportOptions } from '../../export/formats.ts';
import { readFileBytes } from '../../library/read-file-bytes.ts';
import { ExitCode, unreadableFailure, usageFailure, writeFailure, type CliFailure } from '../exit-code.ts';
import { houseStyleOption, styleOfMeeting } from '../house-style-option.ts';
import { progressOn } from '../progress.ts';
import { readMeetingInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';
import { exportTargets, stemOf, targetProblem } from './export-targets.ts';
import type { ExportCommandOptions as Options } from './export-command.ts';

const TEMPLATE_BYTES = 50 * 1024 * 1024;

/** Exports each meeting; goes on past one that fails, and says at the end what happened. */
export async function exportMeetings(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const problem = usageProblem(files, options);
  if (problem !== null) return failure(usageFailure(problem));
  const overwritten = await targetProblem(files, options);
  if (overwritten !== null) return failure(usageFailure(overwritten));
  const style = options.style === undefined ? success(null) : await houseStyleOption(options.style);
  if (!style.ok) return style;
  const template = options.template === undefined ? success(undefined) : await readTemplate(options.template);
  if (!template.ok) return template;
  const settings = { style: style.value, template: template.value, options };
  const progress = progressOn(terminal, files.length);
  const failures: CliFailure[] = [];
  for (const file of files) {
    progress.begin(file);
    failures.push(...(await exportOne(file, settings, terminal)));
  }
  progress.end();
  return report(files.length, failures, terminal);
}

type Settings = {
  /** Null for each meeting's own. */
  readonly style: HouseStyle | null;
  readonly template: Uint8Array | undefined;
  readonly options: Options;
};

async function exportOne(
  file: string,
  { style, template, options }: Settings,
  terminal: Terminal,
): Promise<CliFailure[]> {
  const read = await readMeetingInput(file, terminal);
  if (!read.ok) return [read.error];
  const { meeting } = read.value;
  const targets = exportTargets(file, options);
  const exportOptions: ExportOptions = {
    style: style ?? styleOfMeeting(meeting.houseStyle),
    ...(template === undefined ? {} : { template }),
    pdfStandard: options.pdfStandard,
    edition: options.edition,
    withPrivate: options.withPrivate === true,
  };
  const failures: CliFailure[] = [];
  for await (const { format, result } of printFormats(meeting, [...targets.keys()], exportOptions)) {
    if (!result.ok) {
      failures.push(writeFailure(`${file}: ${result.error}`));
      continue;
    }
    for (const notice of result.value.notices) terminal.writeError(`${oneLine(`${file}: ${notice}`)}\n`);
    const written = await writeOutput(targets.get(format) ?? '-', result.value.content, terminal);
    if (!written.ok) failures.push(written.error);
  }
  return failures;
}

function usageProblem(files: readonly string[], options: Options): string | null {
  const single = FORMATS.filter((format) => options[format] !== undefined);
  if (single.length === 0 && options.all === undefined)
    return 'Say what to write: --docx, --pdf, --md, --html, --json with a file, or --all with a folder.';
  if (options.withPrivate === true && options.edition !== 'full')
    return '--with-private is for the full edition; the others carry nothing private.';
  if (files.length > 1 && single.length > 0)
    return `--${single[0]} names one file for ${files.length} meetings; use --all with a folder.`;
  if (single.filter((format) => options[format] === '-').length > 1)
    return 'Only one format can go to standard output.';
  const stems = files.map(stemOf);
  const repeated = stems.find((stem, index) => stems.indexOf(stem) !== index);
  return repeated === undefined
    ? null
    : `Two meetings are named "${repeated}"; their files would overwrite each other. Export them into two folders.`;
}

async function readTemplate(path: string): Promise<Result<Uint8Array, CliFailure>> {
  const bytes = await readFileBytes(path, TEMPLATE_BYTES);
  return bytes.ok
    ? bytes
    : failure(
        unreadableFailure(`Template ${path} could not be read: ${bytes.error.reason}. Nothing was exported.`),
      );
}

/** One failure is its own sentence; of a batch, each is told and then how many. */
function report(
  count: number,
  failures: readonly CliFailure[],
  terminal: Terminal,
): Result<ExitCode, CliFailure> {
  const [first] = failures;
  if (first === undefined) return success(ExitCode.done);
  if (count === 1 && failures.length === 1) return failure(first);
  for (const { sentence } of failures) terminal.writeError(`${oneLine(sentence)}\n`);
  return failure({
    exitCode: first.exitCode,
    sentence: `${failures.length} of ${count} ${count === 1 ? 'meeting' : 'meetings'} had a problem; everything else was exported.`,
  });
}
