import { assertNever } from '../../../shared/assert-never.ts';
import { readAgenda } from '../../../shared/agenda/read-agenda.ts';
import type { Incoming } from '../../../shared/bridge/calls/intake-calls.ts';
import {
  describeOfferPlan,
  offerTo,
  planOffer,
  usualOfferChoice,
  type Offered,
} from '../../../shared/intake/offer.ts';
import { offeredByInvitation } from '../../../shared/intake/offered-by-invitation.ts';
import { offeredBySummary } from '../../../shared/intake/offered-by-summary.ts';
import { takeOffer } from '../../../shared/meeting/commands/index.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { textTable } from '../text-table.ts';
import { newIdentifier } from './new-identifier.ts';
import { planTakingAttendance, type AttendanceTaking } from './plan-taking-attendance.ts';
import type { Taking } from './taking.ts';

/** Takes what is certain of a file; what a person should look at is told and left. */
export function planTaking(meeting: Meeting, incoming: Incoming, options: AttendanceTaking): Taking {
  switch (incoming.kind) {
    case 'attendance':
      return planTakingAttendance(meeting, incoming.report, options);
    case 'agenda':
      return planTakingOffer(meeting, {
        fields: {},
        items: readAgenda(incoming.text).filter(({ isItem, title }) => isItem && title !== ''),
        groups: [],
      });
    case 'roster':
      return planTakingOffer(meeting, { fields: {}, items: [], groups: readRoster(incoming.text).groups });
    case 'invitation':
      return planTakingOffer(meeting, offeredByInvitation(incoming.invitation));
    case 'summary': {
      const read = readMeetingText(incoming.meetingText);
      if (!read.ok) throw new Error('A summary that was read is a meeting.');
      return planTakingOffer(meeting, offeredBySummary(read.value.meeting));
    }
    default:
      return assertNever(incoming);
  }
}

function planTakingOffer(meeting: Meeting, offered: Offered): Taking {
  const offer = offerTo(meeting, offered);
  const choice = usualOfferChoice(meeting, offer);
  const plan = planOffer(meeting, offer, choice, newIdentifier);
  const people = offer.groups.flatMap((group) => group.people);
  const added = people.filter(choice.takesPerson).length;
  return {
    apply: (doc, origin) => takeOffer(doc, plan, origin),
    table: `${describeOfferPlan(plan, added)}.\n${textTable(
      ['What', 'Taken', 'As read'],
      [
        ...offer.fields.map((field) => [field.field, yesOrNo(choice.takesField(field)), String(field.value)]),
        ...offer.items.map((item) => [
          'item',
          yesOrNo(choice.takesItem(item)),
          item.minutes === null ? item.title : `${item.title} (${item.minutes} min)`,
        ]),
        ...people.map((person) => [
          'person',
          person.kind === 'known' ? 'known' : yesOrNo(choice.takesPerson(person)),
          `${person.fields.givenName} ${person.fields.familyName}`.trim(),
        ]),
      ],
    )}`,
  };
}

const yesOrNo = (isTaken: boolean): string => (isTaken ? 'yes' : 'no');
