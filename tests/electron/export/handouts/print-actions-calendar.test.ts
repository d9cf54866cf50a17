import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from '../../../../electron/export/calendar/fold-lines.ts';
import { printActionsCalendar } from '../../../../electron/export/calendar/print-actions-calendar.ts';
import { calendarText } from '../../../../shared/calendar/calendar-text.ts';
import { readInvitation } from '../../../../shared/calendar/read-invitation.ts';
import { nextMeetingOf } from '../../../../shared/series/told-next-meeting.ts';
import type { Day, TimeOfDay } from '../../../../shared/meeting/text.ts';
import { contentLines, type ContentLine } from '../../../../shared/text/content-lines.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { handoutMeeting, PUBLIC } from './handout-meeting.ts';

const QUIET = { ...PUBLIC, nextMeeting: null } as const;

/** The components of a kind, each with its properties. */
function componentsOf(calendar: string, kind: string): ReadonlyMap<string, ContentLine>[] {
  const found: Map<string, ContentLine>[] = [];
  let isInside = false;
  for (const line of contentLines(calendar)) {
    if (line.name === 'BEGIN' && line.value === kind) {
      found.push(new Map());
      isInside = true;
    } else if (line.name === 'END' && line.value === kind) isInside = false;
    else if (isInside) found.at(-1)?.set(line.name, line);
  }
  return found;
}
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('the actions as a calendar', () => {
  it('[OU4] each is a task with its text, status and day, and a UID that stays', async () => {
    const todos = componentsOf(await printActionsCalendar(handoutMeeting(), QUIET), 'VTODO');
    const valuesOf = (name: string) => todos.map((todo) => calendarText(todo.get(name)?.value ?? ''));
    expect(valuesOf('SUMMARY')).toEqual([
      '=cmd|calc',
      'Send “会议” the paper, soon',
      'Let it be',
      'Book the room',
    ]);
    expect(valuesOf('STATUS')).toEqual(['NEEDS-ACTION', 'COMPLETED', 'CANCELLED', 'NEEDS-ACTION']);
    expect(valuesOf('DUE')).toEqual(['20260308', '', '', '20260320']);
    expect(todos[0]?.get('DUE')?.parameters.get('VALUE')).toBe('DATE');
    expect(valuesOf('UID')).toEqual(['a1', 'a2', 'a4', 'a5'].map((id) => `board-7.${id}@rapporteur`));
    expect(valuesOf('DESCRIPTION')[0]).toBe(
      'For: Ms. Ana Neves, 王小明\nTaken under “Updates; news, and \\ more”\nBoard Meeting 7, 2 March 2026',
    );
  });

  it('[OU4] an attendee and an address are there only where they were asked for', async () => {
    expect(await printActionsCalendar(handoutMeeting(), QUIET)).not.toMatch(
      /ATTENDEE|@example|Ask in private/,
    );
    const [todo] = componentsOf(
      await printActionsCalendar(handoutMeeting(), { ...QUIET, withPrivate: true }),
      'VTODO',
    );
    const attendee = todo?.get('ATTENDEE');
    expect(attendee?.value.toLowerCase()).toBe('mailto:ana@example.org');
    expect(attendee?.parameters.get('CN')).toBe('Ms. Ana Neves');
  });

  it('[OU5] stamps and bytes come from the meeting, never from the clock', async () => {
    const first = await printActionsCalendar(handoutMeeting(), QUIET);
    expect(await printActionsCalendar(handoutMeeting(), QUIET)).toBe(first);
    expect(first).toContain('DTSTAMP:20260302T100100Z');
    const undated = makeMeeting({ date: null, agenda: handoutMeeting().agenda });
    expect(await printActionsCalendar(undated, QUIET)).toContain('DTSTAMP:20000101T000000Z');
  });

  it('[OU5] lines end in CR LF, none is longer than 75 octets, none breaks within a character', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const clean =
          said.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ' ').trim() || 'x';
        const meeting = makeMeeting({
          agenda: [{ id: 'i', title: clean, minutes: [{ kind: 'action', id: 'a', text: clean }] }],
        });
        const calendar = await printActionsCalendar(meeting, QUIET);
        expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(calendar).not.toMatch(/[^\r]\n|\r[^\n]/);
        for (const line of calendar.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const [todo] = componentsOf(calendar, 'VTODO');
        expect(calendarText(todo?.get('SUMMARY')?.value ?? '')).toBe(clean);
      }),
      { numRuns: 60 },
    );
    expect(
      foldLines(`A:${'é'.repeat(80)}\r\nB:1\r\n`)
        .split('\r\n')
        .map(octets),
    ).toEqual([74, 75, 15, 3, 0]);
  });

  it('[OU6] the next meeting is an event as the minutes say, read back by our reader', async () => {
    const meeting = referenceMeeting();
    const nextMeeting = nextMeetingOf(meeting);
    expect(nextMeeting).toEqual({ day: '2026-03-23', time: '11:00', timeZone: 'UTC' });
    const read = readInvitation(await printActionsCalendar(meeting, { ...QUIET, nextMeeting }));
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value).toMatchObject({
      title: 'Next meeting of IGF MAG',
      start: { day: '2026-03-23', time: '11:00', timeZone: 'UTC' },
      minutes: 90,
      place: 'Online',
      otherEvents: 0,
    });
  });

  it('[OU6] its time is on the wall of the meeting, summer time and all; a day alone is a whole day', async () => {
    const meeting = handoutMeeting();
    const nextMeeting = nextMeetingOf(meeting);
    expect(nextMeeting).toEqual({ day: '2026-03-30', time: '14:00', timeZone: 'Europe/Zurich' });
    const [event] = componentsOf(await printActionsCalendar(meeting, { ...QUIET, nextMeeting }), 'VEVENT');
    expect([event?.get('DTSTART')?.value, event?.get('DTEND')?.value]).toEqual([
      '20260330T120000Z',
      '20260330T133000Z',
    ]);
    const day = { day: '2026-04-30' as Day, time: null, timeZone: 'UTC' };
    const [whole] = componentsOf(
      await printActionsCalendar(meeting, { ...QUIET, nextMeeting: day }),
      'VEVENT',
    );
    expect([whole?.get('DTSTART')?.value, whole?.get('DTEND')?.value]).toEqual(['20260430', '20260501']);
    const skipped = { day: '2026-03-29' as Day, time: '02:30' as TimeOfDay, timeZone: 'Europe/Zurich' };
    const [later] = componentsOf(
      await printActionsCalendar(meeting, { ...QUIET, nextMeeting: skipped }),
      'VEVENT',
    );
    expect(later?.get('DTSTART')?.value).toBe('20260329T013000Z');
  });
});
