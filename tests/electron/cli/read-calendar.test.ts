import { describe, expect, it } from 'vitest';
import { read } from './read-json.ts';
import { runCommand } from './run-command.ts';

describe('read calendar', () => {
  const invitation = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Board',
    'DTSTART;TZID=W. Europe Standard Time:20260302T110000',
    'DURATION:PT90M',
    String.raw`DESCRIPTION:Agenda:\n1. Welcome (5 min)`,
    'ATTENDEE;CN=NEVES Ana (FCCN):mailto:ana@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

  it('[RR10] gives the meeting of an invitation, its agenda and invitees', async () => {
    expect(await read('calendar', invitation)).toEqual({
      title: 'Board',
      date: '2026-03-02',
      startTime: '11:00',
      timeZone: 'Europe/Berlin',
      minutes: 90,
      place: '',
      agenda: [{ line: 2, title: 'Welcome', minutes: 5, speakers: [] }],
      invitees: [
        {
          name: 'NEVES Ana (FCCN)',
          family: 'NEVES',
          given: 'Ana',
          affiliation: 'FCCN',
          email: 'ana@example.org',
          isOrganiser: false,
          answer: '',
        },
      ],
      otherEvents: 0,
    });
    const table = await runCommand(['read', 'calendar', '-'], { input: invitation });
    expect(table.output).toContain('2026-03-02 11:00 Europe/Berlin');
  });

  it('[RR10] refuses what is no invitation', async () => {
    const refused = await runCommand(['read', 'calendar', '-'], { input: 'Dear all' });
    expect(refused).toMatchObject({ exitCode: 3, output: '' });
    expect(refused.errors).toContain('no calendar invitation');
  });
});
