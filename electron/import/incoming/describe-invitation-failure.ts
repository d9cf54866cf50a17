import { assertNever } from '../../../shared/assert-never.ts';
import type { InvitationFailure } from '../../../shared/calendar/read-invitation.ts';

/** What is the case, that nothing was changed, what to do. `name` is the file's. */
export function describeInvitationFailure({ kind }: InvitationFailure, name: string): string {
  switch (kind) {
    case 'notACalendar':
      return `${name} is no calendar invitation. Nothing was changed; give the .ics file of the invitation.`;
    case 'noEvent':
      return `${name} is a calendar without an event. Nothing was changed; give the .ics file of the invitation.`;
    default:
      return assertNever(kind);
  }
}
