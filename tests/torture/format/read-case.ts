import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { runCommand } from '../../electron/cli/run-command.ts';
import { problemOfOutcome } from './judge-outcome.ts';

/** Where a case lies: the file, a sound meeting file beside it, and a folder the reader may write to. */
export type CasePlace = { readonly file: string; readonly meetingFile: string; readonly folder: string };

/** Reads a case with the real reader; gives what is wrong with how that went, or null. */
export type ReadCase = (place: CasePlace, index: number) => Promise<string | null>;

/** Reads it as the command line does, with one command after the other as the cases go on. */
export const readingByCommand =
  (...commands: readonly ((file: string, meetingFile: string) => readonly string[])[]): ReadCase =>
  async ({ file, meetingFile }, index) => {
    const args = commands[index % commands.length]?.(file, meetingFile) ?? [];
    const outcome = await runCommand(args);
    const problem = problemOfOutcome(outcome);
    if (problem !== null || outcome.exitCode !== 0) return problem;
    return args.includes('--json') && args.includes('summary')
      ? problemOfMeeting(JSON.stringify((JSON.parse(outcome.output) as { meeting: unknown }).meeting))
      : args.includes('import')
        ? problemOfMeeting(outcome.output)
        : null;
  };

/** What is read from anything must be a meeting that opens. */
export function problemOfMeeting(text: string): string | null {
  const read = readMeetingText(text);
  return read.ok ? null : `read as a meeting that does not open: ${JSON.stringify(read.error).slice(0, 300)}`;
}
