import { Option, type Command } from 'commander';
import { EDITIONS, type Edition } from '../../../shared/summary/editions/edition.ts';
import type { Format } from '../../export/formats.ts';
import { PDF_STANDARDS, type PdfStandard } from '../../export/pdf/pdf-failure.ts';
import { recipientsSchema, type Recipients } from '../../../shared/handouts/handout-kind.ts';
import { examples, type Run } from '../program-parts.ts';
import { HANDOUT_FLAGS, type HandoutOption } from './handout-flags.ts';

export type ExportCommandOptions = Partial<Record<Format | HandoutOption, string>> & {
  readonly all?: string;
  readonly handouts?: string;
  readonly to: Recipients;
  readonly nextMeeting?: string;
  readonly previous: boolean;
  readonly style?: string;
  readonly template?: string;
  readonly pdfStandard: PdfStandard;
  readonly withPrivate?: true;
  readonly edition: Edition;
};

/** `rapporteur export`: the official summary of one or many meetings, in any of the formats. */
export function exportCommand(program: Command, run: Run): Command {
  const command = program
    .command('export')
    .summary('print the official summary, and what goes out with it')
    .description(
      'Prints the official summary of a meeting as DOCX, PDF, Markdown, HTML or JSON, and what goes out with it. "-" reads standard input or writes standard output.',
    )
    .argument('<file...>', 'meeting files (.minutes)')
    .option('--docx <file>', 'Word document')
    .option('--pdf <file>', 'PDF, tagged')
    .option('--md <file>', 'Markdown')
    .option('--html <file>', 'one self-contained page')
    .option('--json <file>', 'the summary as neutral data')
    .option('--all <folder>', 'every format, named after the meeting file');
  for (const { flag, about } of HANDOUT_FLAGS) command.option(flag, about);
  return command
    .option('--handouts <folder>', 'every list, mail and sheet above, named after the meeting file')
    .addOption(
      new Option('--to <whom>', 'to whom the mail is addressed')
        .choices(recipientsSchema.options)
        .default('nobody'),
    )
    .option(
      '--no-previous',
      'leave open actions of earlier meetings out of the lists, the mail and the calendar',
    )
    .option(
      '--next-meeting <time>',
      'when the body meets next, as in 2026-03-23T11:00, for the calendar (default: as the minutes say)',
    )
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
    .addOption(
      new Option(
        '--edition <edition>',
        'the whole document, without the list of participants, or actions only',
      )
        .choices(EDITIONS)
        .default('full'),
    )
    .option('--with-private', 'put e-mail addresses and internal notes into the files')
    .addHelpText(
      'after',
      examples(
        'rapporteur export xiv.minutes --docx xiv.docx --pdf xiv.pdf',
        'rapporteur export xiv.minutes --edition public --all out/',
        'rapporteur export *.minutes --all out/',
        'rapporteur export xiv.minutes --actions-xlsx actions.xlsx --eml mail.eml --to present',
      ),
    )
    .action((files: string[], options: ExportCommandOptions) =>
      run(async (terminal) =>
        (await import('./export-meetings.ts')).exportMeetings(files, options, terminal),
      ),
    );
}
