import { readAttendance } from '../../shared/attendance/read-attendance.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { caseBytes } from './case-files.ts';
import { scoreOf, type CaseScore } from './case-score.ts';

const linesOf = (file: string): readonly string[] =>
  decodeText(caseBytes(`attendance/${file}`)).split(/\r?\n/u);

/** Every heading row of the lists of languages and layouts, over one person who was there for 59 minutes. */
export function scoreAttendanceHeadings(): CaseScore {
  const localised = linesOf('headers-localised.tsv')
    .slice(1)
    .flatMap((line) => line.split('\t')[2] ?? [])
    .filter((row) => /[|;]/u.test(row) && !row.startsWith('...'))
    .map((row) => row.split(row.includes('|') ? '|' : ';'))
    .map((headings) => ({ headings, text: headings.length === 3 ? listOf(headings) : teamsOf(headings) }));
  const zoom = linesOf('headers-variants.txt')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(line.includes('|') ? '|' : ','))
    .map((headings) => ({ headings, text: zoomOf(headings) }));
  return scoreOf(
    'Attendance: heading rows',
    [...localised, ...zoom].map(({ headings, text }) => {
      const report = readAttendance(text);
      const person = report.ok ? report.value.people[0] : undefined;
      const isRight =
        person?.name === 'Ana Neves' &&
        person.seconds === 3_540 &&
        (headings.length === 3 || person.email === 'ana@x.org');
      return {
        verdict: isRight ? 'right' : 'wrong',
        name: `${headings.join('|')} => ${JSON.stringify(report)}`,
      };
    }),
  );
}

const listOf = (headings: readonly string[]): string => {
  const [joined, left] = headings[1] === 'Atividade' ? ['Entrou', 'Saiu'] : ['Joined', 'Left'];
  return [
    headings.join('\t'),
    `Ana Neves\t${joined}\t07/04/2026 09:00:00`,
    `Ana Neves\t${left}\t07/04/2026 09:59:00`,
  ].join('\n');
};

/** Name, two times, duration, address and what follows, as every Teams table has them. */
const teamsOf = (headings: readonly string[]): string => {
  const cells = [
    'Ana Neves',
    '07/04/2026 09:00:00',
    '07/04/2026 09:59:00',
    '59 min',
    'ana@x.org',
    'Presenter',
    'x',
  ];
  const isUpnFifth = /UPN/u.test(headings[5] ?? '');
  const row = isUpnFifth ? cells.with(5, 'ana@x.org').with(6, 'Presenter') : cells;
  return [headings.join('\t'), row.slice(0, headings.length).join('\t')].join('\n');
};

function zoomOf(headings: readonly string[]): string {
  const row = headings.map((heading) => {
    if (/join/iu.test(heading)) return '04/07/2026 09:00:00 AM';
    if (/leave/iu.test(heading)) return '04/07/2026 09:59:00 AM';
    if (/creation|start|end_/iu.test(heading)) return '04/07/2026 09:00:00 AM';
    if (/original/iu.test(heading)) return 'Ana Neves';
    if (/email_1/iu.test(heading)) return 'host@x.org';
    if (/email/iu.test(heading)) return 'ana@x.org';
    if (/minutes_1/iu.test(heading)) return '90';
    if (/minutes/iu.test(heading)) return '59';
    if (/waiting|guest/iu.test(heading)) return 'No';
    if (/^attended/iu.test(heading)) return 'Yes';
    return /topic|user_name/iu.test(heading) ? 'Host Meeting' : '';
  });
  return [headings.join(','), row.join(',')].join('\n');
}
