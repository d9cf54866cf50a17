import type { Invitation } from '../../../shared/calendar/read-invitation.ts';
import type { NewMeeting } from '../../../shared/bridge/contract.ts';
import { meetingOfInvitation } from '../../../shared/intake/meeting-of-invitation.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { host } from '../../store/host.ts';
import type { Taken } from './invited.tsx';

/** Makes a meeting of the form, with what was taken of an invitation where there is one. */
export function makeMeeting(fields: NewMeeting, invitation: Invitation | null, taken: Taken) {
  if (invitation === null) return host().createMeeting(fields);
  const meeting = meetingOfInvitation(fields, invitation, {
    ...taken,
    newIdentifier: <Id extends string>() => crypto.randomUUID() as Id & string,
  });
  const name = `${`${fields.body} ${fields.number}`.trim() || meeting.title || 'Meeting'}.minutes`;
  return host().importSummary({
    name: name.slice(-255),
    bytes: new TextEncoder().encode(writeMeetingText(meeting)),
  });
}
