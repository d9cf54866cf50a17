import { resolve } from 'node:path';
import type { IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { isFinal } from '../../../shared/meeting/version.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { readIncoming } from '../../import/incoming/read-incoming.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { readInput, readMeetingInput } from '../read-input.ts';
import { changeMeetingFile, finalFailure } from '../take/change-meeting-file.ts';
import { planTaking } from '../take/plan-taking.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeetingOutput } from '../write-output.ts';
import type { TakeCommandOptions as Options } from './take-command.ts';

/** Takes a file into a meeting file, or into a copy of it, and prints what became of each part. */
export async function takeFile(
  kind: IncomingKind,
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  if (options.into === '-') return failure(usageFailure('--into names a meeting file, not standard input.'));
  if (options.output !== undefined && options.output !== '-' && resolve(options.output) === resolve(file))
    return failure(usageFailure('The file and the output are the same; name another with -o.'));
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  const name = file === '-' ? 'Standard input' : file;
  const incoming = await readIncoming({ name, bytes: input.value.bytes }, kind);
  if (!incoming.ok) return failure(unreadableFailure(incoming.error));
  const inPlace = options.output === undefined || isSameFile(options.output, options.into);
  if (inPlace && options.dryRun !== true) {
    const changed = await changeMeetingFile(options.into, (doc) => {
      const taking = planTaking(documentToMeeting(doc), incoming.value, options);
      taking.apply(doc, 'take');
      return taking.table;
    });
    if (!changed.ok) return changed;
    for (const notice of changed.value.notices) terminal.writeError(`${notice}\n`);
    await terminal.writeOutput(changed.value.outcome);
    return success(ExitCode.done);
  }
  const read = await readMeetingInput(options.into, terminal);
  if (!read.ok) return read;
  const { meeting } = read.value;
  const taking = planTaking(meeting, incoming.value, options);
  if (options.dryRun === true) {
    await terminal.writeOutput(taking.table);
    return success(ExitCode.done);
  }
  if (isFinal(meeting)) return failure(finalFailure(options.into));
  const doc = meetingToDocument(meeting);
  taking.apply(doc, 'take');
  const written = await writeMeetingOutput(
    options.output ?? options.into,
    writeMeetingText(documentToMeeting(doc)),
    options.force === true,
    terminal,
  );
  if (!written.ok) return written;
  if (options.output === '-') terminal.writeError(taking.table);
  else await terminal.writeOutput(taking.table);
  return success(ExitCode.done);
}

const isSameFile = (one: string, other: string): boolean => one !== '-' && resolve(one) === resolve(other);
