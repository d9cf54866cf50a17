import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { failureOf, read } from './read-report.ts';

type ExpectedPerson = {
  name: string;
  email?: string;
  seconds?: number;
  seconds_closed?: number;
  minutes?: number;
};
type Expected = {
  format?: string;
  title?: string | null;
  start?: string;
  people: ExpectedPerson[];
  skipped?: string[];
};
const folder = new URL('../../../../shared/cases/attendance/', import.meta.url);
const hasCases = existsSync(new URL('expected.json', folder));
if (!hasCases) console.warn('Skipped: no ../shared/cases/attendance/expected.json beside the repository.');

describe.skipIf(!hasCases)('the real reports', () => {
  const fileOf = (name: string): string => decodeText(readFileSync(new URL(name, folder)));
  const expected = hasCases
    ? (JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Expected>)
    : {};

  it('[RA7] every person with every second, title, start and layout', () => {
    let right = 0;
    const wrong: string[] = [];
    for (const [file, { format, title, start, people, skipped = [] }] of Object.entries(expected)) {
      const report = read(fileOf(file));
      const startTime = /\d\d:\d\d/u.exec(start ?? '')?.[0];
      expect({ file, source: report.source, title: report.title }).toEqual({
        file,
        source: format ?? report.source,
        title: title === undefined ? report.title : title,
      });
      expect([file, startTime ?? report.startedAt?.slice(11, 16)]).toEqual([
        file,
        report.startedAt?.slice(11, 16),
      ]);
      expect([file, ...report.skipped.map(({ name }) => name)]).toEqual([file, ...skipped]);
      expect([file, report.people.length]).toEqual([file, people.length]);
      for (const { name, email, seconds, seconds_closed: closed, minutes } of people) {
        const found = report.people.filter(
          (one) => one.name === name && (email === undefined || one.email === email),
        );
        const total = seconds ?? closed ?? (minutes ?? 0) * 60;
        if (found.length === 1 && found[0]?.seconds === total) right++;
        else wrong.push(`${file}: ${name} => ${JSON.stringify(found)}`);
      }
    }
    expect(wrong).toEqual([]);
    console.warn(`Attendance cases: ${right} people right, ${wrong.length} wrong.`);
  });

  it('[RA7] every heading row in the list of languages and layouts', () => {
    const localised = fileOf('headers-localised.tsv')
      .split(/\r?\n/u)
      .slice(1)
      .flatMap((line) => line.split('\t')[2] ?? [])
      .filter((row) => row.includes('|') || row.includes(';'))
      .filter((row) => !row.startsWith('...'))
      .map((row) => row.split(row.includes('|') ? '|' : ';'));
    const zoom = fileOf('headers-variants.txt')
      .split(/\r?\n/u)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(line.includes('|') ? '|' : ','));
    const unread: string[] = [];
    for (const headings of [...localised, ...zoom]) {
      const isList = headings.length === 3;
      const isZoom = zoom.includes(headings);
      const text = isList ? listOf(headings) : isZoom ? zoomOf(headings) : teamsOf(headings);
      const report = readAttendance(text);
      const person = report.ok ? report.value.people[0] : undefined;
      const isRight =
        person?.name === 'Ana Neves' && person.seconds === 3_540 && (isList || person.email === 'ana@x.org');
      if (!isRight) unread.push(`${headings.join('|')} => ${JSON.stringify(report)}`);
    }
    expect(localised.length + zoom.length).toBeGreaterThan(20);
    expect(unread).toEqual([]);
  });

  it('[RA7] the files that are no reports are refused', () => {
    for (const [file, kind] of [
      ['bad-binary.csv', 'binary'],
      ['bad-empty.csv', 'empty'],
      ['bad-not-a-report.csv', 'notAReport'],
    ] as const)
      expect([file, failureOf(fileOf(file))]).toEqual([file, kind]);
  });
});

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
