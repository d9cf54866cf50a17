import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printFormats, type Format } from '../../../electron/export/formats.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { builtInStyles, defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { makeXlsx, textRow } from '../../electron/import/spreadsheet/make-xlsx.ts';
import * as reports from '../../shared/attendance/report-texts.ts';

/** Gives real files of a format, each as whoever makes them writes it. */
export type Samples = () => Promise<readonly Buffer[]>;

const CASES = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));
/** Files others have made, where the folder of real cases is beside this one. */
const realCases = (folder: string): Buffer[] =>
  existsSync(CASES + folder)
    ? readdirSync(CASES + folder)
        .filter((name) => !name.endsWith('.json'))
        .map((name) => readFileSync(`${CASES}${folder}/${name}`))
    : [];

const smallMeeting = makeMeeting({
  agenda: [
    {
      id: 'a',
      title: 'Opening',
      minutes: [{ kind: 'note', id: 'l1', level: 1, text: [{ text: 'bold', bold: true }] }],
    },
    {
      id: 'b',
      title: 'Budget',
      minutes: [{ kind: 'action', id: 'l2', text: 'to write', status: 'open', assignees: ['p'] }],
    },
  ],
  roster: [{ id: 'g', name: 'Members', participants: [{ id: 'p', familyName: 'Neves', givenName: 'Ana' }] }],
  attendance: { p: { state: 'present' } },
  clock: [{ kind: 'start', id: 'c1', at: '2026-03-02T11:00:00Z' }],
});

async function printed(meeting: Meeting, format: Format): Promise<Buffer> {
  const options = { style: defaultStyle, pdfStandard: 'ua-1', withPrivate: true } as const;
  for await (const { result } of printFormats(meeting, [format], options))
    if (result.ok) return Buffer.from(result.value.content);
  throw new Error(`No ${format} could be printed.`);
}
const printedIn =
  (format: Format): Samples =>
  () =>
    Promise.all([printed(referenceMeeting(), format), printed(smallMeeting, format)]);

const texts = (...all: readonly string[]): Buffer[] => all.map((text) => Buffer.from(text, 'utf8'));

const CSV = `Group,Family name,Given name,Title,Organisation,Country,E-mail\r\nMembers,Neves,Ana,Ms.,"FCCN, Lisbon",Portugal,ana@example.org\r\nMembers,"O""Brien",Pat,,,Ireland,\r\nObservers,王,小明,,,China,wang@example.org\r\n`;
const VCARDS = ['Neves;Ana;;Ms.;', 'Haddad;Noor;;;']
  .map((name, index) =>
    [
      'BEGIN:VCARD',
      'VERSION:4.0',
      `FN:Person ${index}`,
      `N:${name}`,
      String.raw`ORG:FCCN\, Lisbon;Networks`,
      'item1.ADR;TYPE=work:;;Av. 101;Lisboa;;1700;Portugal',
      'EMAIL;TYPE="work,pref":mailto:ana@exam',
      ' ple.org',
      'NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A4=',
      '=20',
      'END:VCARD',
      '',
    ].join('\r\n'),
  )
  .join('');
const INVITATION = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:1',
  String.raw`SUMMARY:Board\, 7th meeting`,
  'DTSTART;TZID=W. Europe Standard Time:20260302T110000',
  'DURATION:PT1H30M',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'ORGANIZER;CN="Neves, Ana":mailto:ana@example.org',
  'ATTENDEE;CN=Noor Haddad;PARTSTAT=ACCEPTED:mailto:noor@example.org',
  String.raw`DESCRIPTION:1. Opening (5 min)\n2. Budget – Ana Neves\, 20 min\n11:30 Close`,
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const AGENDA = `1. Opening (5 min)\n2. Minutes of the last meeting – Ana Neves, 10'\n11:30–12:00  Budget (Noor Haddad, CFO)\n| 4 | Any other business | 0:15 |\n- [ ] Close\n`;
const NAMES = `Neves, Ana (FCCN)\nDr. Wolfgang KLEINWÄCHTER <wk@example.org>\n王小明\nmuḥammad bin Salmān\niPhone (2)\n`;

const row = (number: number, ...cells: string[]): string => textRow(number, ...cells);

export const sampleFiles = {
  minutes: async () => texts(writeMeetingText(referenceMeeting()), writeMeetingText(smallMeeting)),
  docx: printedIn('docx'),
  pdf: printedIn('pdf'),
  markdown: printedIn('md'),
  html: printedIn('html'),
  text: async () => {
    const markdown = (await printed(referenceMeeting(), 'md')).toString('utf8');
    return texts(markdown.replaceAll(/<!--[\s\S]*?-->|[*#_\\]/g, ''), AGENDA);
  },
  table: async () => texts(CSV, CSV.replaceAll(',', '\t'), CSV.replaceAll(',', ';')),
  vcard: async () => texts(VCARDS, VCARDS.replaceAll('VERSION:4.0', 'VERSION:2.1')),
  xlsx: async () => [
    Buffer.from(
      makeXlsx([
        {
          name: 'People',
          rows: row(1, 'Family name', 'Given name', 'Country') + row(2, 'Neves', 'Ana', 'Portugal'),
        },
      ]),
    ),
    Buffer.from(
      makeXlsx(
        [
          { name: 'Notes', rows: '', state: 'hidden' },
          {
            name: 'List',
            rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>1.5</v></c></row><row r="3"><c r="B3" t="b"><v>1</v></c></row>',
          },
        ],
        '<si><t>Name</t></si><si><r><t>Ana</t></r><r><t xml:space="preserve"> Neves</t></r></si>',
      ),
    ),
  ],
  calendar: async () => [...texts(INVITATION), ...realCases('calendar')],
  attendance: async () => [
    ...texts(...Object.values(reports)),
    Buffer.from(`\ufeff${reports.teamsReportFrench}`, 'utf16le'),
    ...realCases('attendance'),
  ],
  agenda: async () => [...texts(AGENDA, `# Agenda\n\n${AGENDA}`), ...realCases('agenda')],
  names: async () => texts(NAMES, NAMES.toUpperCase()),
  houseStyle: async () => texts(...builtInStyles.map((style) => JSON.stringify(style, null, 2))),
  settings: async () =>
    texts(
      JSON.stringify({
        settings: { theme: 'dark', textSize: 1.2 },
        recentMeetings: ['/home/ana/Board 7.minutes', 'C:\\Users\\ana\\x.minutes'],
        window: { x: 10, y: 10, width: 1280, height: 800, isMaximized: false },
      }),
      '{}',
    ),
} satisfies Readonly<Record<string, Samples>>;
