import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { applyFix } from '../../../shared/preflight/apply-fix.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { findMissingStyle } from '../../../shared/preflight/find-house-style.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import { success, type Result } from '../../../shared/result.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import type { ResolvedStyle } from '../../house-styles/house-styles.ts';
import { ExitCode, type CliFailure } from '../exit-code.ts';
import { houseStyleOption, libraryStyles } from '../house-style-option.ts';
import { readMeetingInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeetingOutput } from '../write-output.ts';
import type { CheckCommandOptions as Options } from './check-command.ts';

/** Prints what preflight finds, after putting right what it can where that was asked. */
export async function checkMeeting(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const read = await readMeetingInput(file, terminal);
  if (!read.ok) return read;
  const chosen = await chooseStyle(read.value.meeting, options.style);
  if (!chosen.ok) return chosen;
  const { style, isThere } = chosen.value;
  const { meeting, fixed } =
    options.fix === true ? applyFixes(read.value.meeting, style) : { meeting: read.value.meeting, fixed: [] };
  if (options.fix === true) {
    const written = await writeMeetingOutput(file, writeMeetingText(meeting), true, terminal);
    if (!written.ok) return written;
    for (const finding of fixed)
      terminal.writeError(`${finding.where}: ${finding.message} ${finding.fix?.label ?? ''}: done.\n`);
  }
  const findings = [...findMissingStyle(meeting, isThere), ...preflight(meeting, style)];
  const report =
    options.json === true ? `${JSON.stringify({ findings }, null, 2)}\n` : findingsText(file, findings);
  // With --fix and standard input, standard output is the meeting.
  if (options.fix === true && file === '-') terminal.writeError(report);
  else await terminal.writeOutput(report);
  return success(findings.some(({ severity }) => severity === 'error') ? ExitCode.findings : ExitCode.done);
}

/** The style asked for, or the meeting's own as the window finds it. */
async function chooseStyle(
  { houseStyle }: Meeting,
  option: string | undefined,
): Promise<Result<ResolvedStyle, CliFailure>> {
  if (option === undefined) return success(await libraryStyles().resolve(houseStyle));
  const chosen = await houseStyleOption(option);
  return chosen.ok ? success({ style: chosen.value, isThere: true }) : chosen;
}

/** Each fix may change what the next finding says, so they are applied one at a time. */
function applyFixes(original: Meeting, style: HouseStyle): { meeting: Meeting; fixed: Finding[] } {
  let meeting = original;
  const fixed: Finding[] = [];
  // A fix that does not take its finding away would go round for ever.
  for (let rounds = 0; rounds < 10_000; rounds++) {
    const finding = preflight(meeting, style).find((candidate) => candidate.fix !== null);
    if (finding === undefined || finding.fix === null) break;
    const doc = meetingToDocument(meeting);
    applyFix(doc, finding.fix, 'fix');
    meeting = documentToMeeting(doc);
    fixed.push(finding);
  }
  return { meeting, fixed };
}

function findingsText(file: string, findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ severity, where, message, fix }) =>
      `${severity}: ${where}: ${message}${fix === null ? '' : ` Fix: ${fix.label}.`}`,
  );
  const count = (severity: Finding['severity'], noun: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
  };
  return `${[...lines, `${file}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('note', 'note')}`].join('\n')}\n`;
}
