import { LIMITS } from '../../shared/meeting/limits.ts';
import {
  readMeetingText,
  type MeetingFileFailure,
  type ReadMeeting,
} from '../../shared/meeting/meeting-file.ts';
import { tooManyBytes } from '../../shared/meeting/too-large.ts';
import { failure, type Result } from '../../shared/result.ts';
import { readFileBytes } from './read-file-bytes.ts';

/** Opens a `.minutes` file. The file itself is never changed by opening it. */
export async function openMeetingFile(path: string): Promise<Result<ReadMeeting, MeetingFileFailure>> {
  const bytes = await readFileBytes(path, LIMITS.fileBytes);
  return bytes.ok ? readMeetingBytes(bytes.value) : bytes;
}

/** The bytes of a `.minutes` file as a meeting. The format is UTF-8 and nothing else. */
export function readMeetingBytes(bytes: Uint8Array): Result<ReadMeeting, MeetingFileFailure> {
  const reason = tooManyBytes(bytes.byteLength);
  if (reason !== null) return failure({ kind: 'unreadable', reason });
  try {
    return readMeetingText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({ kind: 'notAMeetingFile', reason: 'it is not text in UTF-8' });
  }
}
