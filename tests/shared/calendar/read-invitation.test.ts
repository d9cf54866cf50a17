import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInvitation, type Invitation } from '../../../shared/calendar/read-invitation.ts';
import { isCleanText } from '../../../shared/text/clean-text.ts';

const read = (text: string): Invitation => {
  const result = readInvitation(text);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const startOf = (line: string) => read(event(line)).start;
const agendaOf = (description: string) =>
  read(event(`DESCRIPTION:${description}`)).agenda.map(({ title, minutes }) => [title, minutes]);

describe('a calendar invitation', () => {
  it('[CA1] gives what is written of the meeting, times as they stand', () => {
    const invitation = read(
      event(
        String.raw`SUMMARY:Board\, 7th meeting`,
        'DTSTART;TZID=Europe/Paris:20260302T110000',
        'DTEND;TZID=Europe/Paris:20260302T123000',
        String.raw`LOCATION:Room 7\nBuilding A`,
      ),
    );
    expect(invitation).toEqual({
      title: 'Board, 7th meeting',
      start: { day: '2026-03-02', time: '11:00', timeZone: 'Europe/Paris' },
      minutes: 90,
      place: 'Room 7 Building A',
      agenda: [],
      invitees: [],
      otherEvents: 0,
    });
    expect(startOf('DTSTART:20260302T110000Z')).toMatchObject({ time: '11:00', timeZone: 'UTC' });
    expect(startOf('DTSTART:20260302T110000')).toMatchObject({ time: '11:00', timeZone: null });
    expect(startOf('DTSTART;VALUE=DATE:20260302')).toEqual({ day: '2026-03-02', time: null, timeZone: null });
    expect(startOf('DTSTART:20260230T110000')).toBeNull();
  });

  it('[CA1] is as long as its duration, or until an end in another zone, over a change of the clocks too', () => {
    const long = (...lines: readonly string[]) => read(event(...lines)).minutes;
    expect(long('DTSTART:20260302T110000', 'DURATION:PT1H30M')).toBe(90);
    expect(long('DTSTART;TZID=Europe/Paris:20260302T110000', 'DTEND:20260302T103000Z')).toBe(30);
    expect(long('DTSTART;TZID=Europe/Paris:20260329T013000', 'DTEND;TZID=Europe/Paris:20260329T033000')).toBe(
      60,
    );
    expect(long('DTSTART:20260302T110000', 'DTEND:20260302T100000')).toBeNull();
    expect(long('DTSTART:20260302T110000', 'DURATION:soon')).toBeNull();
  });

  it.each([
    ['Eastern Standard Time', 'America/New_York'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Europe/Paris', 'Europe/Paris'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['UTC', 'UTC'],
    ['Customized Time Zone', null],
  ])('[CA2] knows the zone "%s" as %s', (name, zone) => {
    expect(startOf(`DTSTART;TZID="${name}":20260302T110000`)?.timeZone).toBe(zone);
  });

  it('[CA3] leaves an alarm to itself', () => {
    const text = event(
      'SUMMARY:Weekly',
      'BEGIN:VALARM',
      String.raw`DESCRIPTION:Agenda:\n1. REMINDER`,
      'END:VALARM',
      String.raw`DESCRIPTION:Agenda:\n1. Budget (5 min)`,
    );
    expect(read(text).agenda.map(({ title }) => title)).toEqual(['Budget']);
  });

  it('[CA4] has for agenda what stands below the word, without how to join', () => {
    expect(
      agendaOf(
        String.raw`Dear all\nAgenda:\n1. Welcome (5 min)\n2. AOB\n______\nJoin online\nhttps://x.example`,
      ),
    ).toEqual([
      ['Welcome', 5],
      ['AOB', null],
    ]);
    expect(agendaOf('Agenda: numbers. Join: https://teams.example/meet/1')).toEqual([['numbers', null]]);
    expect(agendaOf(String.raw`10:00-10:15 Welcome\n10:15-11:00 Budget`)).toEqual([
      ['Welcome', 15],
      ['Budget', 45],
    ]);
    expect(agendaOf(String.raw`Dear all\nI look forward to seeing you.`)).toEqual([]);
  });

  it('[CA5] is read with folded lines, lone line feeds, empty parameters and quotation marks never closed', () => {
    expect(read(event('SUMMARY:Budget re', ' view')).title).toBe('Budget review');
    expect(read(event('SUMMARY:A').replaceAll('\r\n', '\n')).title).toBe('A');
    expect(startOf('DTSTART;;VALUE=DATE-TIME:20140409T093000')).toMatchObject({ time: '09:30' });
    expect(read(event('SUMMARY;X="open:Board')).title).toBe('Board');
  });

  it('[CA5] is refused where there is none', () => {
    expect(readInvitation('Subject: hello')).toEqual({ ok: false, error: { kind: 'notACalendar' } });
    expect(readInvitation('BEGIN:VCALENDAR\nEND:VCALENDAR')).toEqual({
      ok: false,
      error: { kind: 'noEvent' },
    });
  });

  it('[CA5] of several events the first is read that is no exception to its series', () => {
    const text = `${event('RECURRENCE-ID:20260302T110000', 'SUMMARY:Moved')}${event('SUMMARY:Weekly')}`;
    expect(read(text)).toMatchObject({ title: 'Weekly', otherEvents: 1 });
  });

  it('[CA6] names its people once, the organiser first', () => {
    const { invitees } = read(
      event(
        'ATTENDEE;CUTYPE=ROOM;CN=Room 7:mailto:room7@example.org',
        'ATTENDEE;CN="Lopez, Maria";PARTSTAT=ACCEPTED:mailto:maria@example.org',
        'ATTENDEE;CN=ana@example.org;PARTSTAT=TENTATIVE:MAILTO:Ana@example.org',
        'ORGANIZER;CN=Ana Neves:mailto:ana@example.org',
      ),
    );
    expect(invitees).toEqual([
      { name: 'Ana Neves', email: 'Ana@example.org', isOrganiser: true, answer: 'TENTATIVE' },
      { name: 'Lopez, Maria', email: 'maria@example.org', isOrganiser: false, answer: 'ACCEPTED' },
    ]);
  });

  it('[CA7] any text is read without a fault, and any lines of an event', () => {
    const line = fc
      .tuple(
        fc.constantFrom('SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'DESCRIPTION', 'ATTENDEE', 'BEGIN', 'END'),
        fc.constantFrom('', ';TZID=Europe/Paris', ';CN="', ';;', ';TZID='),
        fc.string({ unit: 'binary' }),
      )
      .map(([name, parameters, value]) => `${name}${parameters}:${value}`);
    fc.assert(
      fc.property(fc.array(line), fc.string({ unit: 'binary' }), (lines, text) => {
        for (const given of [event(...lines), text]) {
          const result = readInvitation(given);
          const outcome = result.ok
            ? isCleanText(result.value.title + result.value.place)
            : result.error.kind;
          expect([true, 'notACalendar', 'noEvent']).toContain(outcome);
        }
      }),
    );
  });
});
