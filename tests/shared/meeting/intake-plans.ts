import type { AttendancePlan, OfferPlan } from '../../../shared/meeting/commands/index.ts';
import { agendaItemSchema } from '../../../shared/meeting/agenda-item.ts';
import type { GroupId, ParticipantId } from '../../../shared/meeting/identifier.ts';

const walkIn = 'walk-in' as ParticipantId;
const ofWalkIn = {
  changed: [],
  groups: [
    {
      group: { id: 'walk-ins' as GroupId, name: 'Walk-ins' },
      members: [{ id: walkIn, familyName: 'W', givenName: '' }],
    },
  ],
};

/** A tick, a walk-in in a new group, and an alias. */
export const attendancePlan: AttendancePlan = {
  ticked: [{ id: 'p' as ParticipantId, change: { state: 'online' } }],
  roster: ofWalkIn,
  walkIns: [{ id: walkIn, change: { state: 'online' } }],
  aliases: [{ id: 'p' as ParticipantId, name: 'P at FCT' }],
};

/** A field, an item and a person. */
export const offerPlan: OfferPlan = {
  fields: { place: 'Offered' },
  items: [agendaItemSchema.parse({ id: 'offered', title: 'Offered' })],
  roster: ofWalkIn,
};
