import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';

/** A meeting that names Carol Roach wherever a meeting can. */
export const roachMeeting = (number = '7'): Meeting =>
  makeMeeting({
    id: `meeting-${number}`,
    number,
    roster: [
      {
        id: 'members',
        name: 'Members',
        participants: [
          {
            id: 'p-1',
            familyName: 'Roach',
            givenName: 'Carol',
            honorific: 'Ms.',
            email: 'carol@example.org',
            aliases: ['C. Roach (guest)'],
          },
          { id: 'ana', familyName: 'Neves', givenName: 'Ana' },
        ],
      },
    ],
    attendance: { 'p-1': { state: 'present' }, ana: { state: 'online' } },
    agenda: [
      {
        id: 'item',
        title: 'Welcome',
        speakers: ['Roach Carol'],
        minutes: [
          { kind: 'note', id: 'l1', text: 'As Ms. Roach said, the roaches are gone.', speaker: 'p-1' },
          {
            kind: 'action',
            id: 'l2',
            text: [
              { text: 'Write to ' },
              { text: 'Carol', bold: true, link: 'mailto:carol%40example.org' },
              { text: ' Roach' },
              { text: ' about it' },
            ],
            assignees: ['p-1'],
          },
          { kind: 'note', id: 'l3', text: 'Agreed.', speaker: 'ana' },
          { kind: 'decision', id: 'l4', text: 'Adopted.' },
        ],
      },
    ],
    previousActions: [{ id: 'prev', text: 'Roach to report', assignees: ['p-1', 'ana'] }],
  });
