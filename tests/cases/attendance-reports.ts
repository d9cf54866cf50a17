import { readAttendance } from '../../shared/attendance/read-attendance.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { expectedReports } from './attendance-cases.ts';
import { caseBytes } from './case-files.ts';
import { scoreOf, type CaseScore, type JudgedCase } from './case-score.ts';

const reportOf = (file: string) => readAttendance(decodeText(caseBytes(`attendance/${file}`)));

/** Everybody of the real reports with every second of theirs. */
export const scoreAttendancePeople = (): CaseScore =>
  scoreOf(
    'Attendance: people',
    [...expectedReports()].flatMap(([file, { people, skipped = [] }]) => {
      const report = reportOf(file);
      const read = report.ok ? report.value.people : [];
      const judged = people.map(({ name, email, seconds, seconds_closed: closed, minutes }): JudgedCase => {
        const found = read.filter((one) => one.name === name && (email === undefined || one.email === email));
        const isRight =
          found.length === 1 && found[0]?.seconds === (seconds ?? closed ?? (minutes ?? 0) * 60);
        return { verdict: isRight ? 'right' : 'wrong', name: `${file}: ${name} => ${JSON.stringify(found)}` };
      });
      const known = new Set(people.map(({ name }) => name));
      const added = read
        .filter(({ name }) => !known.has(name))
        .map(({ name }) => `${file}: ${name} is nobody's`);
      const left = report.ok ? report.value.skipped.map(({ name }) => name) : [];
      const unlikeLeft = left.join('|') === skipped.join('|') ? [] : [`${file}: left out ${left.join(', ')}`];
      return [
        ...judged,
        ...[...added, ...unlikeLeft].map((name): JudgedCase => ({ verdict: 'wrong', name })),
      ];
    }),
  );

/** The head of each real report: kind, title and hour of its start. */
export const scoreAttendanceHeads = (): CaseScore =>
  scoreOf(
    'Attendance: title, start, kind',
    [...expectedReports()].map(([file, { format, title, start }]) => {
      const report = reportOf(file);
      const hour = /\d\d:\d\d/u.exec(start ?? '')?.[0];
      const isRight =
        report.ok &&
        (format === undefined || report.value.source === format) &&
        (title === undefined || report.value.title === title) &&
        (hour === undefined || report.value.startedAt?.slice(11, 16) === hour);
      return { verdict: isRight ? 'right' : 'wrong', name: file };
    }),
  );

/** Files that are no reports, and how each is refused. */
export const scoreAttendanceRefusals = (): CaseScore =>
  scoreOf(
    'Attendance: no reports',
    [
      ['bad-binary.csv', 'binary'],
      ['bad-empty.csv', 'empty'],
      ['bad-not-a-report.csv', 'notAReport'],
    ].map(([file = '', kind]) => {
      const report = reportOf(file);
      const isRight = !report.ok && report.error.kind === kind;
      return { verdict: isRight ? 'right' : 'wrong', name: file };
    }),
  );
