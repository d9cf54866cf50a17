import { readInvitation } from '../../shared/calendar/read-invitation.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { caseBytes } from './case-files.ts';
import { scoreOf, type CaseScore } from './case-score.ts';

type Expected = {
  readonly title: string;
  readonly start: { readonly day: string; readonly time: string; readonly timeZone: string | null };
  readonly place: string;
  readonly minutes: number | null;
  readonly agenda: readonly string[];
};

/** What a careful person reads in the real invitations; they come without expected results. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  'agenda-exchange-alarm-trap.ics': {
    title: 'Weekly',
    start: { day: '2026-09-21', time: '13:00', timeZone: 'America/New_York' },
    place: '',
    minutes: 60,
    agenda: ['numbers'],
  },
  'agenda-google-folded.ics': {
    title: 'Project Sync',
    start: { day: '2023-10-15', time: '14:30', timeZone: 'UTC' },
    place: 'Conference Room A',
    minutes: 60,
    agenda: ['Update on Q4 goals', 'Budget review', 'Team building event planning'],
  },
  'broken_ical.ics': {
    title: 'An Event with too many semicolons',
    start: { day: '2014-04-09', time: '09:30', timeZone: null },
    place: '',
    minutes: null,
    agenda: [],
  },
  'multiple_timezones.ics': {
    title: '',
    start: { day: '2021-03-02', time: '00:00', timeZone: 'America/New_York' },
    place: '',
    minutes: null,
    agenda: [],
  },
};

/** Each field of each real invitation. */
export const scoreInvitations = (): CaseScore =>
  scoreOf(
    'Invitations: fields',
    Object.entries(EXPECTED).flatMap(([file, expected]) => {
      const read = readInvitation(decodeText(caseBytes(`calendar/${file}`)));
      const found = read.ok ? { ...read.value, agenda: read.value.agenda.map(({ title }) => title) } : null;
      return (['title', 'start', 'place', 'minutes', 'agenda'] as const).map((field) => ({
        verdict:
          JSON.stringify(found?.[field]) === JSON.stringify(expected[field])
            ? ('right' as const)
            : ('wrong' as const),
        name: `${file}: ${field} => ${JSON.stringify(found?.[field])}`,
      }));
    }),
  );
