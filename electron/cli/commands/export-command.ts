import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { FORMATS, printFormats, type ExportOptions, type Format } from '../../export/formats.ts';
import { PDF_STANDARDS, type PdfStandard } from '../../export/pdf/pdf-failure.ts';
import { readFileBytes } from '../../library/read-file-bytes.ts';
import { ExitCode, unreadableFailure, usageFailure, writeFailure, type CliFailure } from '../exit-code.ts';
import { houseStyleOption, styleOfMeeting } from '../house-style-option.ts';
import { Option } from 'commander';
import { examples, type Run } from '../program-parts.ts';
import { progressOn } from '../progress.ts';
import { readMeetingInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

type Options = Partial<Record<Format, string>> & {
  readonly all?: string;
  readonly style?: string;
  readonly template?: string;
  readonly pdfStandard: PdfStandard;
  readonly withPrivate?: true;
};

const TEMPLATE_BYTES = 50 * 1024 * 1024;

/** `rapporteur export`: the official summary of one or many meetings, in any of the formats. */
export const exportCommand = (program: Command, run: Run): Command =>
  program
    .command('export')
    .summary('print the official summary as DOCX, PDF, Markdown, HTML or JSON')
    .description(
      'Prints the official summary of a meeting. "-" reads standard input or writes standard output.',
    )
    .argument('<file...>', 'meeting files (.minutes)')
    .option('--docx <file>', 'Word document')
    .option('--pdf <file>', 'PDF, tagged')
    .option('--md <file>', 'Markdown')
    .option('--html <file>', 'one self-contained page')
    .option('--json <file>', 'the summary as neutral data')
    .option('--all <folder>', 'every format, named after the meeting file')
    .option(
      '--style <name|file>',
      "house style: action-items, summary-report or a file (default: the meeting's own)",
    )
    .option('--template <file>', 'take letterhead, page set-up and styles of the DOCX from your own .docx')
    .addOption(
      new Option('--pdf-standard <standard>', 'standard the PDF conforms to')
        .choices(PDF_STANDARDS)
        .default('ua-1'),
    )
    .option('--with-private', 'put e-mail addresses and internal notes into the meeting inside the files')
    .addHelpText(
      'after',
      examples(
        'rapporteur export xiv.minutes --docx xiv.docx --pdf xiv.pdf',
        'rapporteur export *.minutes --all out/',
      ),
    )
    .action((files: string[], options: Options) =>
      run((terminal) => exportMeetings(files, options, terminal)),
    );

async function exportMeetings(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const problem = usageProblem(files, options);
  if (problem !== null) return failure(usageFailure(problem));
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
  const targets = targetsOf(file, options);
  const exportOptions: ExportOptions = {
    style: style ?? styleOfMeeting(meeting.houseStyle),
    ...(template === undefined ? {} : { template }),
    pdfStandard: options.pdfStandard,
    withPrivate: options.withPrivate === true,
  };
  const failures: CliFailure[] = [];
  for await (const { format, result } of printFormats(meeting, [...targets.keys()], exportOptions)) {
    if (!result.ok) {
      failures.push(writeFailure(`${file}: ${result.error}`));
      continue;
    }
    for (const notice of result.value.notices) terminal.writeError(`${file}: ${notice}\n`);
    const written = await writeOutput(targets.get(format) ?? '-', result.value.content, terminal);
    if (!written.ok) failures.push(written.error);
  }
  return failures;
}

/** Where each format goes; one asked for by name wins over `--all`. */
function targetsOf(file: string, options: Options): Map<Format, string> {
  const stem = stemOf(file);
  const named = FORMATS.map(
    (format) =>
      [
        format,
        options[format] ?? (options.all === undefined ? undefined : join(options.all, `${stem}.${format}`)),
      ] as const,
  );
  return new Map(named.flatMap(([format, target]) => (target === undefined ? [] : [[format, target]])));
}

const stemOf = (file: string): string => (file === '-' ? 'meeting' : basename(file, extname(file)));

function usageProblem(files: readonly string[], options: Options): string | null {
  const single = FORMATS.filter((format) => options[format] !== undefined);
  if (single.length === 0 && options.all === undefined)
    return 'Say what to write: --docx, --pdf, --md, --html, --json with a file, or --all with a folder.';
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
  for (const { sentence } of failures) terminal.writeError(`${sentence}\n`);
  return failure({
    exitCode: first.exitCode,
    sentence: `${failures.length} of ${count} ${count === 1 ? 'meeting' : 'meetings'} had a problem; everything else was exported.`,
  });
}
