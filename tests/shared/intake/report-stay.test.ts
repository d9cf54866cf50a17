import { describe, expect, it } from 'vitest';
import { otherDayOf, staysIn } from '../../../shared/intake/report-stay.ts';
import { boardMeeting, chosenOf, planOf, readReport, zoomReport } from './report-and-roster.ts';

const at = (time: string) => `2026-03-02T${time}`;
const attendee = (firstJoinedAt: string | null, lastLeftAt: string | null) => ({
  name: 'Noor Haddad',
  email: null,
  seconds: null,
  firstJoinedAt,
  lastLeftAt,
});

describe('when people of a report were there', () => {
  it('[IN8] times are those of the zone that was said; times without a day are of the meeting', () => {
    const meeting = boardMeeting();
    expect(staysIn(meeting, 'Europe/Paris', 0)(attendee(at('12:30:00'), null))).toEqual({
      arrivedAt: '2026-03-02T11:30:00.000Z',
      leftAt: null,
      remark: null,
    });
    expect(staysIn(meeting, 'UTC', 0)(attendee('11:45:10', '12:10:00'))).toMatchObject({
      arrivedAt: '2026-03-02T11:45:00.000Z',
      leftAt: '2026-03-02T12:10:00.000Z',
    });
  });

  it('[IN8] the clock of the meeting bounds them; who was there only outside of it is not ticked and told', () => {
    const meeting = boardMeeting({
      clock: [
        { kind: 'start', id: 'a', at: '2026-03-02T11:05:00Z' },
        { kind: 'adjourn', id: 'b', at: '2026-03-02T12:00:00Z' },
      ],
    });
    const stayOf = staysIn(meeting, 'UTC', 0);
    expect(stayOf(attendee(at('10:50:00'), at('12:20:00')))).toEqual({
      arrivedAt: '2026-03-02T11:05:00.000Z',
      leftAt: '2026-03-02T12:00:00.000Z',
      remark: null,
    });
    expect(stayOf(attendee(at('10:00:00'), at('11:00:00'))).remark).toBe('leftBeforeStart');
    expect(stayOf(attendee(at('12:01:00'), at('12:20:00'))).remark).toBe('joinedAfterEnd');
    const early = zoomReport([['Noor Haddad', '10:00:00 AM', '10:30:00 AM']]);
    expect(planOf(meeting, chosenOf(meeting, early)).ticked).toEqual([]);
  });

  it('[IN9] a report of another day is told; the day before or after may be another zone', () => {
    const report = readReport(zoomReport([['Noor Haddad', '11:00:00 AM', '11:30:00 AM']]));
    expect(otherDayOf(report, boardMeeting())).toBeNull();
    expect(otherDayOf(report, boardMeeting({ date: '2026-03-01' }))).toBeNull();
    expect(otherDayOf(report, boardMeeting({ date: '2026-04-07' }))).toBe('2026-03-02');
    expect(otherDayOf(report, boardMeeting({ date: null }))).toBeNull();
  });
});
