import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { walkInOf } from '../../../shared/intake/attendance-choice.ts';
import { describeAttendancePlan } from '../../../shared/intake/describe-attendance-plan.ts';
import { notInReport } from '../../../shared/intake/plan-attendance.ts';
import { takeAttendance } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { boardMeeting, chosenOf, planOf, taken, zoomReport } from './report-and-roster.ts';

const report = zoomReport([
  ['Noor Haddad', '10:50:00 AM', '11:40:00 AM'],
  ['Ana Neves', '11:05:30 AM', '12:00:00 PM'],
  ['Rui', '11:00:00 AM', '11:30:00 AM'],
  ['Somebody Else (ACME)', '11:00:00 AM', '11:30:00 AM'],
  ['16175551234', '11:00:00 AM', '11:10:00 AM'],
]);
const is = (id: string) => ({ kind: 'participant', id: id as ParticipantId }) as const;

describe('taking an attendance report', () => {
  it('[IN1] ticks who is sure with their times, from the beginning of the meeting on, and nobody else', () => {
    const meeting = boardMeeting();
    const after = taken(meeting, planOf(meeting, chosenOf(meeting, report)));
    expect(after.attendance).toEqual({
      noor: { state: 'online', arrivedAt: '2026-03-02T11:00:00.000Z', leftAt: '2026-03-02T11:40:00.000Z' },
      ana: { state: 'online', arrivedAt: '2026-03-02T11:05:30.000Z', leftAt: '2026-03-02T12:00:00.000Z' },
    });
    expect(after.roster).toEqual(meeting.roster);
    const inRoom = taken(
      meeting,
      planOf(meeting, chosenOf(meeting, report), { state: 'present', fillsTimes: false }),
    );
    expect(inRoom.attendance).toEqual({ noor: { state: 'present' }, ana: { state: 'present' } });
  });

  it('[IN2] keeps every tick that is there and gives it only the times it has not; apologies give way', () => {
    const meeting = boardMeeting({
      attendance: {
        noor: { state: 'present', arrivedAt: '2026-03-02T11:10:00Z' },
        ana: { state: 'apologies' },
        bo: { state: 'present' },
      },
    });
    const after = taken(meeting, planOf(meeting, chosenOf(meeting, report), { marksAbsent: true }));
    expect(after.attendance).toMatchObject({
      noor: { state: 'present', arrivedAt: '2026-03-02T11:10:00Z', leftAt: '2026-03-02T11:40:00.000Z' },
      ana: { state: 'online' },
      bo: { state: 'present' },
      li: { state: 'absent' },
    });
    // Whoever may be meant by an undecided name is not absent.
    expect(after.attendance).not.toHaveProperty('rui');
    const full = boardMeeting({
      attendance: { noor: { state: 'present', arrivedAt: '2026-03-02T11:50:00Z' } },
    });
    const kept = planOf(full, chosenOf(full, report)).ticked.find(({ id }) => id === 'noor');
    expect(kept).toBeUndefined();
  });

  it('[IN3] names confirmed by hand are remembered and sure from then on; a telephone is not, nor what was sure', () => {
    const meeting = boardMeeting();
    const chosen = chosenOf(meeting, report, { Rui: is('rui'), '16175551234': is('li') });
    const after = taken(meeting, planOf(meeting, chosen));
    const aliases = after.roster.flatMap(({ participants }) =>
      participants.flatMap(({ id, aliases: names = [] }) => names.map((name) => [id, name])),
    );
    expect(aliases).toEqual([['rui', 'Rui']]);
    expect(after.attendance).toMatchObject({ rui: { state: 'online' }, li: { state: 'online' } });
    const again = chosenOf(after, report).find(({ matched }) => matched.attendee.name === 'Rui');
    expect(again?.choice).toEqual(is('rui'));
    const forgetful = planOf(meeting, chosen, { remembers: false });
    expect(forgetful.aliases).toEqual([]);
  });

  it('[IN4] walk-ins come into their group at their place, with the affiliation read and marked as such', () => {
    const meeting = boardMeeting();
    const choice = { kind: 'walkIn', walkIn: walkInOf('Somebody Else (ACME)') } as const;
    const plan = planOf(meeting, chosenOf(meeting, report, { 'Somebody Else (ACME)': choice }));
    const after = taken(meeting, plan);
    const added = after.roster[0]?.participants.find(({ familyName }) => familyName === 'Else');
    expect(added).toMatchObject({ givenName: 'Somebody', affiliation: 'ACME' });
    expect(after.attendance[added?.id ?? ('' as ParticipantId)]).toMatchObject({
      state: 'online',
      isWalkIn: true,
    });
    expect(describeAttendancePlan(plan)).toBe('2 ticked, 1 walk-in added');
    const empty = boardMeeting({ roster: [] });
    const first = taken(
      empty,
      planOf(empty, chosenOf(empty, report, { 'Somebody Else (ACME)': choice }), { walkInGroup: null }),
    );
    expect(first.roster.map(({ name }) => name)).toEqual(['Participants']);
  });

  it('[IN5] two entries of one person are one, from the first arrival to the last departure', () => {
    const meeting = boardMeeting();
    const twice = zoomReport([
      ['Noor Haddad', '11:20:00 AM', '11:40:00 AM'],
      ['Noor H. phone', '11:02:00 AM', '11:10:00 AM'],
    ]);
    const after = taken(meeting, planOf(meeting, chosenOf(meeting, twice, { 'Noor H. phone': is('noor') })));
    expect(after.attendance['noor' as ParticipantId]).toEqual({
      state: 'online',
      arrivedAt: '2026-03-02T11:02:00.000Z',
      leftAt: '2026-03-02T11:40:00.000Z',
    });
  });

  it('[IN6] it is one step, and one undo takes it back', () => {
    const meeting = boardMeeting();
    const doc = meetingToDocument(meeting);
    const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['test']), captureTimeout: 0 });
    const choice = { kind: 'walkIn', walkIn: walkInOf('Somebody Else (ACME)') } as const;
    takeAttendance(
      doc,
      planOf(meeting, chosenOf(meeting, report, { Rui: is('rui'), 'Somebody Else (ACME)': choice })),
      'test',
    );
    expect(undo.undoStack).toHaveLength(1);
    undo.undo();
    expect(documentToMeeting(doc)).toEqual(meeting);
  });

  it('[IN7] who is not in the report, not ticked and not in doubt is told', () => {
    const meeting = boardMeeting({ attendance: { bo: { state: 'apologies' } } });
    expect(notInReport(meeting, chosenOf(meeting, report)).map(({ id }) => id)).toEqual(['li']);
  });
});
