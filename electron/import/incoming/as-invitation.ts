import { readInvitation } from '../../../shared/calendar/read-invitation.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { describeInvitationFailure } from './describe-invitation-failure.ts';
import type { IncomingFile, IncomingOf } from './incoming-file.ts';

/** A calendar invitation (.ics). */
export function readAsInvitation({ name, bytes }: IncomingFile): Result<IncomingOf<'invitation'>, string> {
  const read = readInvitation(decodeText(bytes));
  return read.ok
    ? success({ kind: 'invitation', name, invitation: read.value })
    : failure(describeInvitationFailure(read.error, name));
}
