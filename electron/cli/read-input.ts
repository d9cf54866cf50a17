import { basename } from 'node:path';
import { INCOMING_BYTES } from '../../shared/incoming-bytes.ts';
import { describeMeetingFileFailure, type ReadMeeting } from '../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { oneLine } from '../../shared/text/one-line.ts';
import { readMeetingBytes } from '../library/open-meeting-file.ts';
import { readFileBytes } from '../library/read-file-bytes.ts';
import { unreadableFailure, type CliFailure } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export type Input = { readonly name: string; readonly bytes: Uint8Array };

/** A file named on the command line, or standard input for `-`. */
export async function readInput(path: string, terminal: Terminal): Promise<Result<Input, CliFailure>> {
  if (path === '-') {
    const bytes = await terminal.readInput(INCOMING_BYTES);
    return bytes.byteLength > INCOMING_BYTES
      ? failure(
          unreadableFailure(
            `Standard input is larger than ${INCOMING_BYTES / 1024 / 1024} MB. Nothing was changed.`,
          ),
        )
      : success({ name: 'standard input', bytes });
  }
  const read = await readFileBytes(path, INCOMING_BYTES);
  return read.ok
    ? success({ name: basename(path), bytes: read.value })
    : failure(unreadableFailure(`${path} could not be read: ${read.error.reason}. Nothing was changed.`));
}

/** A `.minutes` file named on the command line; what was put right on reading is told on standard error. */
export async function readMeetingInput(
  path: string,
  terminal: Terminal,
): Promise<Result<ReadMeeting, CliFailure>> {
  const input = await readInput(path, terminal);
  if (!input.ok) return input;
  const read = readMeetingBytes(input.value.bytes);
  if (!read.ok) {
    const name = path === '-' ? 'Standard input' : path;
    return failure(unreadableFailure(describeMeetingFileFailure(read.error, name)));
  }
  for (const notice of read.value.notices)
    terminal.writeError(`${oneLine(`${input.value.name}: ${notice}`)}\n`);
  return read;
}
