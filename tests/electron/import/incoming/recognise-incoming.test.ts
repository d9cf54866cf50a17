import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { readIncoming } from '../../../../electron/import/incoming/read-incoming.ts';
import type { Incoming, IncomingKind } from '../../../../shared/bridge/calls/intake-calls.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { invitationText } from '../../../shared/intake/invitation-text.ts';
import { zoomReport } from '../../../shared/intake/report-and-roster.ts';
import { makeXlsx, textRow } from '../spreadsheet/make-xlsx.ts';
import { makeDocx } from './bad-files.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

async function incoming(bytes: Uint8Array, kind: IncomingKind | null = null): Promise<Incoming> {
  // The name says nothing of what it is.
  const read = await readIncoming({ name: 'file.bin', bytes }, kind);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const report = zoomReport([['Noor Haddad', '11:00:00 AM', '11:30:00 AM']]);
const roster = 'Family name;Given name;E-mail\nNeves;Ana;ana@example.org\nOkoye;Chidi;chidi@example.org\n';
const agenda = '1. Welcome (5 min, Lee)\n2. Budget (30 min)\n3. Any other business (5 min)\n';

describe('what a file is, by its content', () => {
  it.each<[string, () => Uint8Array, Incoming['kind']]>([
    ['a report', () => bytesOf(report), 'attendance'],
    ['a report in UTF-16', () => utf16(report), 'attendance'],
    ['an invitation', () => bytesOf(invitationText), 'invitation'],
    ['a roster in CSV', () => bytesOf(roster), 'roster'],
    ['a roster in UTF-16', () => utf16(roster), 'roster'],
    ['contacts', () => bytesOf('BEGIN:VCARD\nVERSION:3.0\nN:Neves;Ana\nFN:Ana Neves\nEND:VCARD\n'), 'roster'],
    [
      'a roster in a spreadsheet',
      () =>
        makeXlsx([{ name: 'x', rows: textRow(1, 'Name', 'Country') + textRow(2, 'Ana Neves', 'Portugal') }]),
      'roster',
    ],
    ['an agenda', () => bytesOf(agenda), 'agenda'],
    ['an agenda in a document', () => makeDocx(agenda), 'agenda'],
    ['a meeting file', () => bytesOf(writeMeetingText(referenceMeeting())), 'summary'],
  ])('[IN21] %s', async (_name, bytes, kind) => {
    expect((await incoming(bytes())).kind).toBe(kind);
  });

  it('[IN21] a summary printed as Markdown is one, and the meeting in it comes whole', async () => {
    const meeting = referenceMeeting();
    const printed = printMarkdown(summarise(meeting, defaultStyle), {
      carriedMeeting: writeMeetingText(meeting),
    });
    const read = await incoming(bytesOf(printed));
    expect(read).toMatchObject({ kind: 'summary', meetingText: writeMeetingText(meeting) });
  });

  it.each([
    ['a letter', 'Dear colleagues,\nit was a pleasure to meet you all in Geneva last week.\nYours, Ana\n'],
    ['code', 'const one = 1;\nexport { one };\n'],
  ])('[IN21] %s is nothing that can be taken, which is said in a sentence', async (_name, text) => {
    const read = await readIncoming({ name: 'letter.txt', bytes: bytesOf(text) }, null);
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining('Nothing was changed') });
  });
});

describe('a file said to be of a kind', () => {
  it('[IN22] an agenda comes out of a document, an invitation, a meeting file and a spreadsheet', async () => {
    const meeting = makeMeeting({ agenda: [{ id: 'a', title: 'Welcome', plannedMinutes: 5 }] });
    const rows = textRow(1, 'Welcome', '5 min') + textRow(2, 'Budget', '30 min');
    for (const bytes of [
      makeDocx(agenda),
      bytesOf(invitationText),
      bytesOf(writeMeetingText(meeting)),
      makeXlsx([{ name: 'x', rows }]),
    ])
      expect(await incoming(bytes, 'agenda')).toMatchObject({
        kind: 'agenda',
        text: expect.stringContaining('Welcome'),
      });
    expect(await incoming(bytesOf(invitationText), 'agenda')).toMatchObject({
      text: 'Welcome (5 min)\nBudget (30 min)',
    });
  });

  it('[IN22] a roster comes out of a spreadsheet with formulas as their values, and of a meeting file', async () => {
    const formula =
      '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x")</f><v>Neves</v></c><c r="B2" t="inlineStr"><is><t>Ana</t></is></c></row>';
    const read = await incoming(
      makeXlsx([{ name: 'x', rows: textRow(1, 'Family name', 'Given name') + formula }]),
      'roster',
    );
    expect(read).toMatchObject({ text: 'Family name\tGiven name\nNeves\tAna' });
    const meeting = makeMeeting({
      roster: [
        {
          id: 'g',
          name: 'Members',
          participants: [{ id: 'p', familyName: 'Neves', givenName: 'Ana "Nita"' }],
        },
      ],
    });
    expect(await incoming(bytesOf(writeMeetingText(meeting)), 'roster')).toMatchObject({
      text: expect.stringContaining('Members\t\tNeves\t"Ana ""Nita"""'),
    });
  });

  it('[IN22] a report comes out of a spreadsheet too', async () => {
    const rows = report
      .split('\n')
      .map((line, index) => textRow(index + 1, ...line.split(',')))
      .join('');
    expect(await incoming(makeXlsx([{ name: 'x', rows }]), 'attendance')).toMatchObject({
      report: { people: [{ name: 'Noor Haddad' }] },
    });
  });
});
