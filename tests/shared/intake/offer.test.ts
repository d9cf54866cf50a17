import { describe, expect, it } from 'vitest';
import { readInvitation, type Invitation } from '../../../shared/calendar/read-invitation.ts';
import { bodyAndNumber } from '../../../shared/intake/body-and-number.ts';
import { meetingOfInvitation } from '../../../shared/intake/meeting-of-invitation.ts';
import {
  describeOfferPlan,
  offerTo,
  planOffer,
  usualOfferChoice,
  type Offered,
} from '../../../shared/intake/offer.ts';
import { namelessInvitees, offeredByInvitation } from '../../../shared/intake/offered-by-invitation.ts';
import { offeredBySummary } from '../../../shared/intake/offered-by-summary.ts';
import { takeOffer } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { countedIdentifiers } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { invitationText } from './invitation-text.ts';

function invitation(text = invitationText): Invitation {
  const read = readInvitation(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function withOffer(meeting: Meeting, offered: Offered): Meeting {
  const offer = offerTo(meeting, offered);
  const plan = planOffer(meeting, offer, usualOfferChoice(meeting, offer), countedIdentifiers('new'));
  const doc = meetingToDocument(meeting);
  takeOffer(doc, plan, 'test');
  return documentToMeeting(doc);
}

describe('what a title says', () => {
  it.each([
    ['IGF MAG Meeting XIV', 'IGF MAG', 'XIV'],
    ['Board, 7th meeting', 'Board', '7'],
    ['Invitation: Board meeting no. 12', 'Board', '12'],
    ['3rd meeting of the Finance Council', 'Finance Council', '3'],
    ['MAG Virtual Meeting XV', 'MAG', 'XV'],
    ['12th Board meeting @ Mon 2 Mar 2026 11am - 12pm', 'Board', '12'],
    ['Council #4', 'Council', '4'],
    ['Council XIV', 'Council', 'XIV'],
    ['Board Meeting 3/2026', 'Board', '3/2026'],
    ['Programme committee meeting', 'Programme committee', ''],
  ])('[IN12] "%s" is a meeting of %s, number %s', (title, body, number) => {
    expect(bodyAndNumber(title)).toEqual({ body, number, title: '' });
  });

  it.each(['Lunch with Ana', 'Plan C', 'Fwd: Review of 2025', ''])('[IN12] "%s" names no body', (title) => {
    expect(bodyAndNumber(title)).toMatchObject({ body: '', number: '' });
  });
});

describe('what a file offers to a meeting', () => {
  it('[IN13] an invitation fills what is empty, adds agenda and invitees, and changes nothing that is there', () => {
    const empty = makeMeeting({ body: '', number: '', date: null });
    const filled = withOffer(empty, offeredByInvitation(invitation()));
    expect(filled).toMatchObject({
      body: 'Board',
      number: '7',
      date: '2026-03-02',
      startTime: '11:00',
      timeZone: 'Europe/Paris',
      place: 'Room 7',
      slotMinutes: 90,
      agenda: [
        { title: 'Welcome', plannedMinutes: 5 },
        { title: 'Budget', plannedMinutes: 30 },
      ],
      roster: [{ name: 'Participants', participants: [{ familyName: 'Neves' }, { familyName: 'Okoye' }] }],
    });
    const board = makeMeeting({
      place: 'Online',
      agenda: [{ id: 'a', title: 'welcome' }],
      roster: [
        { id: 'g', name: 'Members', participants: [{ id: 'p', familyName: 'Neves', givenName: 'Ana' }] },
      ],
    });
    const after = withOffer(board, offeredByInvitation(invitation()));
    expect(after).toMatchObject({ place: 'Online', date: '2026-03-02', startTime: '11:00' });
    expect(after.agenda.map(({ title }) => title)).toEqual(['welcome', 'Budget']);
    expect(after.roster[0]?.participants.map(({ familyName }) => familyName)).toEqual(['Neves', 'Okoye']);
    expect(withOffer(after, offeredByInvitation(invitation()))).toEqual(after);
    expect(namelessInvitees(invitation())).toBe(1);
  });

  it('[IN14] an earlier summary gives groups in their order with everybody in them, and the agenda', () => {
    const earlier = referenceMeeting();
    const next = withOffer(makeMeeting({ body: earlier.body, number: 'XV' }), offeredBySummary(earlier));
    const names = ({ roster }: Meeting) =>
      roster.map(({ name, office, participants }) => [
        name,
        office,
        participants.map(({ familyName }) => familyName),
      ]);
    expect(names(next)).toEqual(names(earlier));
    expect(next.agenda.map(({ title, plannedMinutes }) => [title, plannedMinutes])).toEqual(
      earlier.agenda
        .filter(({ isListed }) => isListed)
        .map(({ title, plannedMinutes }) => [title, plannedMinutes]),
    );
    expect(next.agenda.flatMap(({ minutes }) => minutes)).toEqual([]);
    expect(next).toMatchObject({ number: 'XV', date: '2026-03-02', attendance: {} });
  });

  it('[IN13] a start is taken with its zone, and neither where there is a start', () => {
    const open = makeMeeting({ timeZone: 'Asia/Tokyo' });
    expect(withOffer(open, offeredByInvitation(invitation()))).toMatchObject({
      startTime: '11:00',
      timeZone: 'Europe/Paris',
    });
    const set = makeMeeting({ timeZone: 'Asia/Tokyo', startTime: '09:00' });
    expect(withOffer(set, offeredByInvitation(invitation()))).toMatchObject({
      startTime: '09:00',
      timeZone: 'Asia/Tokyo',
    });
    // A summary names a zone and no start.
    const earlier = makeMeeting({ timeZone: 'Europe/Paris' });
    expect(withOffer(open, offeredBySummary(earlier))).toMatchObject({ timeZone: 'Asia/Tokyo' });
  });

  it('[IN15] what taking it did is told', () => {
    const meeting = makeMeeting({ place: '' });
    const offer = offerTo(meeting, offeredByInvitation(invitation()));
    const plan = planOffer(meeting, offer, usualOfferChoice(meeting, offer), countedIdentifiers('new'));
    expect(describeOfferPlan(plan, 2)).toBe('4 fields filled, 2 agenda items added, 2 people added');
    expect(describeOfferPlan({ fields: {}, items: [], roster: { changed: [], groups: [] } }, 0)).toBe(
      'nothing new',
    );
  });

  it('[IN16] a new meeting is what the form says, with what was taken of the invitation', () => {
    const fields = {
      body: 'Board',
      number: '8',
      date: '2026-03-03',
      startTime: '10:00',
      timeZone: 'UTC',
      place: '',
    };
    const options = { agenda: true, people: true, newIdentifier: countedIdentifiers('new') };
    const made = meetingOfInvitation(fields, invitation(), options);
    expect(made).toMatchObject({ number: '8', date: '2026-03-03', place: '', slotMinutes: 90, title: '' });
    expect([made.agenda.length, made.roster[0]?.participants.length]).toEqual([2, 2]);
    const bare = meetingOfInvitation(fields, invitation(), { ...options, agenda: false, people: false });
    expect([bare.agenda, bare.roster]).toEqual([[], []]);
  });
});
