import { scoreAgendaLines } from './agenda-lines.ts';
import { scoreAttendanceHeadings } from './attendance-headings.ts';
import {
  scoreAttendanceHeads,
  scoreAttendancePeople,
  scoreAttendanceRefusals,
} from './attendance-reports.ts';
import type { CaseScore } from './case-score.ts';
import { scoreInvitations } from './invitations.ts';
import { scoreMatchedNames, scoreMatchedPeople } from './matched-people.ts';
import { scorePersonalNames } from './personal-names.ts';

/** Every set of real cases, in the order of the issue that asked for them. */
export const scoreCaseSets = (): readonly CaseScore[] => [
  scoreAgendaLines(),
  scoreAttendancePeople(),
  scoreAttendanceHeads(),
  scoreAttendanceHeadings(),
  scoreAttendanceRefusals(),
  scoreMatchedPeople(true),
  scoreMatchedPeople(false),
  scoreMatchedNames(),
  scorePersonalNames(),
  scoreInvitations(),
];
