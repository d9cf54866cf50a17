import { describe, expect, it } from 'vitest';
import { understandAttendance } from '../../../../electron/import/incoming/understand-attendance.ts';
import { makeMeeting } from '../../../builders.ts';

const report = [
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)',
  'Haddad Noor,,04/07/2026 09:00:00 AM,04/07/2026 09:30:00 AM,30',
  'Rui,,04/07/2026 09:00:00 AM,04/07/2026 09:30:00 AM,30',
  'Somebody Else,,04/07/2026 09:00:00 AM,04/07/2026 09:30:00 AM,30',
  '16175551234,,04/07/2026 09:00:00 AM,04/07/2026 09:30:00 AM,30',
].join('\n');
const bytes = new Uint8Array(Buffer.from(`\ufeff${report}`, 'utf16le'));
const meeting = makeMeeting({
  roster: [
    {
      id: 'g',
      name: 'Members',
      participants: [
        { id: 'noor', familyName: 'Haddad', givenName: 'Noor' },
        { id: 'rui', familyName: 'Costa', givenName: 'Rui' },
      ],
    },
  ],
});

describe('rapporteur read attendance', () => {
  it('[RA10] gives the report as documented, and no matches without a roster', () => {
    const read = understandAttendance(bytes, 'report.csv', null);
    if (!read.ok) throw new Error(read.error);
    expect(Object.keys(read.value)).toEqual(['source', 'title', 'startedAt', 'people', 'skipped']);
    expect(read.value.people.map(({ name }) => name)).toEqual(['Haddad Noor', 'Rui', 'Somebody Else']);
    expect(read.value.people[0]).toEqual({
      name: 'Haddad Noor',
      email: null,
      seconds: 1_800,
      firstJoinedAt: '2026-04-07T09:00:00',
      lastLeftAt: '2026-04-07T09:30:00',
    });
  });

  it('[RA10] with a roster everybody stands in one of three piles, by ids of the roster and with a reason', () => {
    const before = JSON.stringify(meeting);
    const read = understandAttendance(bytes, 'report.csv', meeting);
    if (!read.ok) throw new Error(read.error);
    const reason = expect.stringMatching(/^[A-Z].*\.$/u) as string;
    expect(read.value.matches).toEqual({
      sure: [{ name: 'Haddad Noor', participant: 'noor', reason }],
      check: [{ name: 'Rui', candidates: ['rui'], reason }],
      unknown: [
        { name: 'Somebody Else', reason },
        { name: '16175551234', reason },
      ],
    });
    expect(JSON.stringify(meeting)).toBe(before);
  });

  it('[RA10] a file that is none gives the sentence to show', () => {
    const read = understandAttendance(new Uint8Array(), 'report.csv', meeting);
    expect(read).toEqual({
      ok: false,
      error: 'report.csv is empty. Nothing was changed; download the report again.',
    });
    expect(understandAttendance(new Uint8Array(41 * 1024 * 1024), 'large.csv', null)).toMatchObject({
      error: expect.stringContaining('large.csv is larger') as string,
    });
  });
});
