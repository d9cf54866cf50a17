import type { AttendanceReport } from '../../../shared/attendance/attendance-report.ts';
import { usualChoice } from '../../../shared/intake/attendance-choice.ts';
import { describeAttendancePlan } from '../../../shared/intake/describe-attendance-plan.ts';
import { planAttendance } from '../../../shared/intake/plan-attendance.ts';
import { otherDayOf, staysIn } from '../../../shared/intake/report-stay.ts';
import { aliasesOfRoster } from '../../../shared/matching/aliases-of-roster.ts';
import { describeMatch } from '../../../shared/matching/describe-match.ts';
import { matchAttendance } from '../../../shared/matching/match-attendance.ts';
import { takeAttendance } from '../../../shared/meeting/commands/index.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { participantsById, spokenName } from '../../../shared/meeting/participant-names.ts';
import { textTable } from '../text-table.ts';
import { newIdentifier } from './new-identifier.ts';
import type { Taking } from './taking.ts';

export type AttendanceTaking = {
  readonly state: 'online' | 'present';
  readonly times: boolean;
  readonly markAbsent?: true;
};

/** Ticks who is sure. A report of another day gives no times, for they would be wrong. */
export function planTakingAttendance(
  meeting: Meeting,
  report: AttendanceReport,
  { state, times, markAbsent }: AttendanceTaking,
): Taking {
  const otherDay = otherDayOf(report, meeting);
  const stayOf = staysIn(meeting, meeting.timeZone, Date.now());
  const matched = matchAttendance(
    [...report.people, ...report.skipped],
    meeting.roster,
    aliasesOfRoster(meeting.roster),
  );
  const chosen = matched.map((one) => {
    const stay = otherDay === null ? stayOf(one.attendee) : { arrivedAt: null, leftAt: null, remark: null };
    return { matched: one, stay, choice: usualChoice(one, stay) };
  });
  const plan = planAttendance(meeting, chosen, {
    state,
    fillsTimes: times,
    remembers: false,
    marksAbsent: markAbsent === true,
    walkInGroup: null,
    newIdentifier,
  });
  const people = participantsById(meeting);
  const rows = chosen.map(({ matched: { attendee, match }, choice }) => {
    const who = match.pile === 'sure' ? people.get(match.entry.id) : undefined;
    return [
      choice?.kind === 'participant' ? 'ticked' : match.pile === 'sure' ? 'left' : match.pile,
      attendee.name,
      who === undefined ? '' : spokenName(who),
      describeMatch(match.reason),
    ];
  });
  const left = rows.filter(([pile]) => pile !== 'ticked').length;
  const told = [
    `${describeAttendancePlan(plan)}; ${left} left for you to look at.`,
    ...(otherDay === null
      ? []
      : [`The report is of ${otherDay}, which is not the meeting's day; its times were left out.`]),
  ];
  return {
    apply: (doc, origin) => takeAttendance(doc, plan, origin),
    table: `${told.join('\n')}\n${textTable(['Pile', 'Shown name', 'Participant', 'Why'], rows)}`,
  };
}
