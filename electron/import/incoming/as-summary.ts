import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { describeImportFailure, readSummary } from '../summary/read-summary.ts';
import type { IncomingFile, IncomingOf } from './incoming-file.ts';

/** The meeting an earlier summary is of: a meeting file, a document of ours, or another's text. */
export async function readAsSummary(file: IncomingFile): Promise<Result<IncomingOf<'summary'>, string>> {
  const read = await readSummary(file);
  if (!read.ok) return failure(describeImportFailure(read.error, file.name));
  const { meeting, notices } = read.value;
  return success({
    kind: 'summary',
    name: file.name,
    meetingText: writeMeetingText(meeting),
    notices: notices.map(({ sentence }) => sentence),
  });
}
