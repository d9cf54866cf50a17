import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../../builders.ts';

/** A meeting with one of everything that a list may have to carry. */
export const handoutMeeting = (): Meeting =>
  makeMeeting({
    id: 'board-7',
    startTime: '11:00',
    timeZone: 'Europe/Zurich',
    place: 'Geneva, Room 3',
    slotMinutes: 90,
    roster: [
      {
        id: 'members',
        name: 'Members',
        participants: [
          {
            id: 'ana',
            familyName: 'Neves',
            givenName: 'Ana',
            honorific: 'Ms.',
            affiliation: '=FCCN, "Lisbon"',
            country: 'Portugal',
            email: 'ana@example.org',
          },
          { id: 'bo', familyName: '王', givenName: '小明', email: 'no address' },
        ],
      },
      {
        id: 'guests',
        name: 'Guests',
        participants: [{ id: 'cy', familyName: 'Roach', email: 'cy@example.org' }],
      },
    ],
    attendance: {
      ana: { state: 'present', arrivedAt: '2026-03-02T10:05:00Z', leftAt: '2026-03-02T11:30:00Z' },
      bo: { state: 'online' },
      cy: { state: 'apologies', isWalkIn: true },
    },
    agenda: [
      {
        id: 'one',
        title: 'Updates; news, and \\ more',
        plannedMinutes: 10,
        minutes: [
          { kind: 'note', id: 'n1', text: 'Secret of the house', isInternal: true },
          { kind: 'action', id: 'a1', text: '=cmd|calc', assignees: ['ana', 'bo'], dueOn: '2026-03-08' },
          {
            kind: 'action',
            id: 'a2',
            text: 'Send “会议” the paper, soon',
            addressee: 'MAG members',
            status: 'done',
          },
          { kind: 'action', id: 'a3', text: 'Ask in private', isInternal: true },
          { kind: 'action', id: 'a4', text: 'Let it be', status: 'dropped' },
          { kind: 'action', id: 'a5', text: 'Book the room', dueOn: '2026-03-20' },
          { kind: 'decision', id: 'd1', text: 'So decided' },
          { kind: 'note', id: 'n2', text: 'The next meeting takes place on 30 March at 14:00.' },
        ],
      },
    ],
    clock: [
      { kind: 'start', id: 'c1', at: '2026-03-02T10:01:00Z' },
      { kind: 'item', id: 'c2', at: '2026-03-02T10:01:00Z', itemId: 'one' },
      { kind: 'adjourn', id: 'c3', at: '2026-03-02T10:19:00Z' },
    ],
  });

export const PUBLIC = { withPrivate: false, withPrevious: true, style: defaultStyle } as const;
export const PRIVATE = { withPrivate: true, withPrevious: true, style: defaultStyle } as const;
