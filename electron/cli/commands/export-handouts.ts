import { nextMeetingOf, type NextMeeting } from '../../../shared/series/told-next-meeting.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import type { ExportOptions } from '../../export/formats.ts';
import { printHandout } from '../../export/handouts.ts';
import { writeFailure, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';
import type { ExportCommandOptions as Options } from './export-command.ts';
import { handoutTargets, stemOf } from './export-targets.ts';
import { readNextMeeting } from './next-meeting-option.ts';

/** Writes the handouts of a meeting that were asked for, one after the other; gives what failed. */
export async function exportHandouts(
  { file, meeting }: { readonly file: string; readonly meeting: Meeting },
  exportOptions: ExportOptions,
  options: Options,
  terminal: Terminal,
): Promise<CliFailure[]> {
  const failures: CliFailure[] = [];
  for (const [kind, target] of handoutTargets(file, options)) {
    const printed = await printHandout(meeting, kind, {
      ...exportOptions,
      withPrevious: options.previous,
      recipients: options.to,
      nextMeeting: toldMeeting(options.nextMeeting, meeting) ?? nextMeetingOf(meeting),
      stem: stemOf(file),
    });
    if (!printed.ok) {
      failures.push(writeFailure(`${file}: ${printed.error}`));
      continue;
    }
    for (const notice of printed.value.notices) terminal.writeError(`${oneLine(`${file}: ${notice}`)}\n`);
    const written = await writeOutput(target, printed.value.content, terminal);
    if (!written.ok) failures.push(written.error);
  }
  return failures;
}

function toldMeeting(told: string | undefined, { timeZone }: Meeting): NextMeeting | null {
  const next = told === undefined ? null : readNextMeeting(told);
  return next === null ? null : { ...next, timeZone };
}
