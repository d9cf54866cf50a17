import type { Invitation } from '../calendar/read-invitation.ts';
import type { NewMeeting } from '../bridge/contract.ts';
import { takeOffer } from '../meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../meeting/document/index.ts';
import type { IdentifierSource, MeetingId } from '../meeting/identifier.ts';
import { meetingSchema, type Meeting } from '../meeting/meeting.ts';
import { asName } from './attendance-choice.ts';
import { offerTo, planOffer } from './offer.ts';
import { offeredByInvitation } from './offered-by-invitation.ts';

/**
 * A new meeting as the form says it, with the agenda and the invitees of an invitation. The invitation's title stands
 * where the form names no body, and its length is the slot.
 */
export function meetingOfInvitation(
  { body, number, place, ...fields }: NewMeeting,
  invitation: Invitation,
  options: { readonly agenda: boolean; readonly people: boolean; readonly newIdentifier: IdentifierSource },
): Meeting {
  const { newIdentifier } = options;
  const begun = meetingSchema.parse({
    ...fields,
    id: newIdentifier<MeetingId>(),
    body: asName(body),
    number: asName(number),
    place: asName(place),
  });
  const offer = offerTo(begun, offeredByInvitation(invitation));
  const plan = planOffer(
    begun,
    offer,
    {
      takesField: ({ field }) => field === 'slotMinutes' || (field === 'title' && begun.body === ''),
      takesItem: () => options.agenda,
      takesPerson: (person) => options.people && !person.doubts.includes('twice'),
    },
    newIdentifier,
  );
  const doc = meetingToDocument(begun);
  takeOffer(doc, plan, 'invitation');
  return documentToMeeting(doc);
}
