import { basename } from 'node:path';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { nameSchema } from '../../../shared/meeting/text.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import {
  describeOpenSessionFailure,
  describeSaveFailure,
  describeVersionFailure,
  openSession,
  type MeetingSession,
} from '../../session/index.ts';
import { foldersOf } from '../../settings/folders.ts';
import { ExitCode, unreadableFailure, usageFailure, writeFailure, type CliFailure } from '../exit-code.ts';
import { libraryStyles } from '../house-style-option.ts';
import type { Terminal } from '../terminal.ts';
import type { FinaliseCommandOptions } from './finalise-command.ts';
import type { ReopenCommandOptions } from './reopen-command.ts';

/** Makes the meeting of a file final, after looking it over. */
export const finaliseFile = (
  file: string,
  { anyway }: FinaliseCommandOptions,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> =>
  inSession(file, terminal, async (session) => {
    const meeting = documentToMeeting(session.doc);
    const { style } = await libraryStyles().resolve(meeting.houseStyle);
    const errors = preflight(meeting, style).filter(({ severity }) => severity === 'error');
    for (const { where, message } of errors)
      terminal.writeError(`${oneLine(`error: ${where}: ${message}`)}\n`);
    if (errors.length > 0 && anyway !== true && meeting.finalised === null)
      return failure({
        exitCode: ExitCode.findings,
        sentence: `${file} was not made final. Put the errors right, or say --anyway.`,
      });
    const made = await session.finalise();
    if (!made.ok) return failure(writeFailure(describeVersionFailure(made.error)));
    return success(`${file}: final, version ${made.value.version}.\n`);
  });

/** Opens the final meeting of a file again. */
export async function reopenFile(
  file: string,
  options: ReopenCommandOptions,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const reason = nameSchema.min(1).safeParse(cleanText(options.reason).trim());
  if (!reason.success)
    return failure(usageFailure('The reason must say something, in at most 1,000 characters.'));
  return inSession(file, terminal, async (session) => {
    const reopened = session.reopen(reason.data);
    if (!reopened.ok) return failure(writeFailure(describeVersionFailure(reopened.error)));
    return success(`${file}: open again.\n`);
  });
}

/** Opens the file as a window does, with its lock, does something, saves and closes. */
async function inSession(
  file: string,
  terminal: Terminal,
  act: (session: MeetingSession) => Promise<Result<string, CliFailure>>,
): Promise<Result<ExitCode, CliFailure>> {
  const { recovery: recoveryFolder, backups: backupFolder } = foldersOf();
  const opened = await openSession(file, { recoveryFolder, backupFolder });
  if (!opened.ok) return failure(unreadableFailure(describeOpenSessionFailure(opened.error, basename(file))));
  const session = opened.value;
  for (const notice of session.notices.current())
    terminal.writeError(`${oneLine(`${basename(file)}: ${notice}`)}\n`);
  const done = await act(session);
  const closed = await session.close();
  if (!closed.ok) {
    await session.abandon();
    return failure(writeFailure(describeSaveFailure(closed.error)));
  }
  if (!done.ok) return done;
  await terminal.writeOutput(done.value);
  return success(ExitCode.done);
}
