import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';

type More = Parameters<typeof makeMeeting>[0];

/** Meeting XIV of MAG, which took an action and one that is internal; `text` is what the first says. */
export const magXiv = ({
  text = 'Send the budget',
  ...more
}: More & { readonly text?: string } = {}): Meeting =>
  makeMeeting({
    id: 'm-14',
    body: 'MAG',
    number: 'XIV',
    date: '2026-03-02',
    agenda: [
      {
        id: 'i',
        title: 'Budget',
        minutes: [
          { kind: 'action', id: 'a', text, status: 'open' },
          { kind: 'action', id: 'b', text: 'Ask in private', status: 'open', isInternal: true },
        ],
      },
    ],
    ...more,
  });

/** Meeting XV, which has the first of them under review. */
export const magXv = ({
  text = 'Send the budget',
  ...more
}: More & { readonly text?: string } = {}): Meeting =>
  makeMeeting({
    id: 'm-15',
    body: 'MAG',
    number: 'XV',
    date: '2026-04-02',
    previousActions: [
      {
        id: 'p',
        text,
        source: { meetingId: 'm-14', lineId: 'a', number: 'XIV', date: '2026-03-02' },
        outcome: 'Waits for the figures.',
      },
    ],
    ...more,
  });
