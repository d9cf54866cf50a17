import { failure, success, type Result } from '../../../shared/result.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { missingStyleSentence } from '../../../shared/preflight/find-house-style.ts';
import { exportFileName } from '../../../shared/summary/export-file-name.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { FORMATS, printFormats, type ExportOptions } from '../../export/formats.ts';
import type { HouseStyles } from '../../house-styles/house-styles.ts';
import { exportHandouts } from './export-handouts.ts';
import { HANDOUT_FLAGS } from './handout-flags.ts';
import { readNextMeeting } from './next-meeting-option.ts';
import { readFileBytes } from '../../library/read-file-bytes.ts';
import { ExitCode, unreadableFailure, usageFailure, writeFailure, type CliFailure } from '../exit-code.ts';
import { houseStyleOption, libraryStyles } from '../house-style-option.ts';
import { progressOn } from '../progress.ts';
import { readMeetingInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';
import { exportTargets, identitiesOf, stemOf, takenTarget, targetProblem } from './export-targets.ts';
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
  const settings: Settings = {
    style: style.value,
    styles: libraryStyles(),
    template: template.value,
    options,
    taken: await identitiesOf([...files, options.style, options.template]),
  };
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
  readonly styles: HouseStyles;
  readonly template: Uint8Array | undefined;
  readonly options: Options;
  /** Files read, and those written under a name the house style gave. */
  readonly taken: Set<string>;
};

async function exportOne(file: string, settings: Settings, terminal: Terminal): Promise<CliFailure[]> {
  const read = await readMeetingInput(file, terminal);
  if (!read.ok) return [read.error];
  const { meeting } = read.value;
  const { template, options } = settings;
  const style = settings.style ?? (await ownStyle(meeting, file, settings, terminal));
  const targets = exportTargets(file, options, exportFileName(meeting, style, options.edition) ?? undefined);
  const overwritten = await takenTarget(targets, settings.taken);
  if (overwritten !== null)
    return [
      writeFailure(
        `${file}: ${overwritten} is named by the house style's pattern, and is also read or written for another meeting. This one was not exported; put more into the pattern, or export into another folder.`,
      ),
    ];
  const exportOptions: ExportOptions = {
    style,
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
  failures.push(...(await exportHandouts({ file, meeting }, exportOptions, options, terminal)));
  // What was written is another file than what stood there before.
  for (const identity of await identitiesOf([...targets.values()])) settings.taken.add(identity);
  return failures;
}

/** The meeting's own style; that it is not there is told. */
async function ownStyle(
  { houseStyle }: Meeting,
  file: string,
  { styles }: Settings,
  terminal: Terminal,
): Promise<HouseStyle> {
  const { style, isThere } = await styles.resolve(houseStyle);
  if (!isThere) terminal.writeError(`${oneLine(`${file}: ${missingStyleSentence(houseStyle)}`)}\n`);
  return style;
}

function usageProblem(files: readonly string[], options: Options): string | null {
  const named = [
    ...FORMATS.map((format) => ({ name: `--${format}`, target: options[format], folder: '--all' })),
    ...HANDOUT_FLAGS.map(({ flag, option }) => ({
      name: flag.split(' ')[0],
      target: options[option],
      folder: '--handouts',
    })),
  ].filter(({ target }) => target !== undefined);
  const [first] = named;
  if (first === undefined && options.all === undefined && options.handouts === undefined)
    return 'Say what to write: --docx, --pdf, --md, --html, --json with a file, or --all with a folder; a list such as --actions-csv with a file, or --handouts with a folder.';
  if (options.withPrivate === true && options.edition !== 'full')
    return '--with-private is for the full edition; the others carry nothing private.';
  if (files.length > 1 && first !== undefined)
    return `${first.name} names one file for ${files.length} meetings; use ${first.folder} with a folder.`;
  if (named.filter(({ target }) => target === '-').length > 1)
    return 'Only one format can go to standard output.';
  if (options.nextMeeting !== undefined && readNextMeeting(options.nextMeeting) === null)
    return `--next-meeting takes a day or a day and a time, as in 2026-03-23 or 2026-03-23T11:00, not "${options.nextMeeting}".`;
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
