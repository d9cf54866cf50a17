import { INCOMING_BYTES } from '../../../shared/incoming-bytes.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Incoming, IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { describeZipFailure } from '../describe-zip-failure.ts';
import { zipProblem } from '../read-zip.ts';
import { kindOfBytes } from '../summary/file-kind.ts';
import { LIST_ZIP_LIMITS } from '../text-of-file.ts';
import { readAsAgenda } from './as-agenda.ts';
import { readAsInvitation } from './as-invitation.ts';
import { readAsRoster } from './as-roster.ts';
import { readAsSummary } from './as-summary.ts';
import type { IncomingFile } from './incoming-file.ts';
import { recogniseIncoming } from './recognise-incoming.ts';
import { readReport } from './understand-attendance.ts';

/**
 * Reads a file as what it is said to be, or (null) as what its content looks like. The failure is the sentence to show.
 * Never throws, whatever the bytes; nothing outside the file is read.
 */
export async function readIncoming(
  file: IncomingFile,
  kind: IncomingKind | null,
): Promise<Result<Incoming, string>> {
  const { name, bytes } = file;
  if (bytes.byteLength === 0) return failure(`${name} is empty. Nothing was changed; choose another file.`);
  if (bytes.byteLength > INCOMING_BYTES)
    return failure(`${name} is larger than 50 MB. Nothing was changed; give the part that is needed.`);
  const problem = kindOfBytes(bytes) === 'zip' ? zipProblem(bytes, LIST_ZIP_LIMITS) : null;
  if (problem !== null)
    return failure(
      `${name} ${describeZipFailure(problem)}. Nothing was changed; ask for the file again, or save it once more.`,
    );
  switch (kind) {
    case null:
      return recogniseIncoming(file);
    case 'attendance': {
      const report = readReport(bytes, name);
      return report.ok ? success({ kind, name, report: report.value }) : report;
    }
    case 'roster':
      return readAsRoster(file);
    case 'agenda':
      return readAsAgenda(file);
    case 'invitation':
      return readAsInvitation(file);
    case 'summary':
      return readAsSummary(file);
    default:
      return assertNever(kind);
  }
}
