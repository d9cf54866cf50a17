import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { readSummary } from '../../electron/import/summary/read-summary.ts';
import { countedUser, type PickedFile } from './counted-user.ts';
import { referenceDocuments } from './reference-documents.ts';
import { isBuilt, startHost } from './running-host.ts';

/** Who was in the call of meeting XV, as Zoom tells it: five sure, three doubtful, a telephone. */
const REPORT = [
  'Topic,ID,Host name,Host email,Start time,End time,Participants,Duration (minutes)',
  'MAG XV,812 3456 7890,IGF,,03/23/2026 11:00:00 AM,03/23/2026 12:30:00 PM,9,90',
  '',
  'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest',
  ...[
    'Carol Roach (MAG Chair)',
    'Chris Buckridge',
    'KLEINWÄCHTER Wolfgang',
    'Jutta Croll - Digital Opportunities Foundation',
    'iPhone (Anja Gengo)',
    'Neves',
    'Jennifer',
    'Nadia Khan (Digital Rights Lab)',
    '16175551234',
  ].map((name) => `${name},,03/23/2026 11:00:00 AM,03/23/2026 12:30:00 PM,90,Yes`),
].join('\r\n');

const picked = (name: string, bytes: Uint8Array | string): PickedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test.describe('from the summary of meeting XIV to the summary of meeting XV', () => {
  test.skip(!isBuilt(), 'The application is not built.');
  test.setTimeout(180_000);

  test('[ST1] a DOCX and a Zoom report become the next meeting in under 30 actions of the user', async ({
    page,
  }) => {
    const { docx } = await referenceDocuments();
    const host = await startHost(async () => undefined);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const downloads = new Map<string, string>();
    page.on('download', async (download) => {
      downloads.set(download.suggestedFilename(), await download.path());
    });
    try {
      await page.goto(host.address);
      const user = countedUser(page);

      // The meeting, from the document.
      await user.pick(
        () => user.click('button', 'Next meeting from an earlier summary…'),
        picked('IGF MAG XIV summary.docx', docx),
      );
      await page.getByRole('dialog', { name: 'Next meeting of IGF MAG' }).getByText('5 of 5').waitFor();
      await user.press('Control+Enter');
      await page.getByRole('heading', { name: 'IGF MAG Meeting XV', exact: true }).waitFor();

      // Who was there, from the report; three names are settled by hand.
      await user.press('Control+Alt+R');
      const report = page.getByRole('dialog', { name: 'Attendance report' });
      await report.getByRole('button', { name: 'Choose the report…' }).waitFor();
      await user.pick(() => user.press('Enter'), picked('participants_812.csv', REPORT));
      await report.getByRole('heading', { name: 'Sure (5)' }).waitFor();
      await report.getByRole('heading', { name: 'To check (2)' }).waitFor();
      await report.getByRole('heading', { name: 'Unknown (2)' }).waitFor();
      // Each key is of the person shown: on a busy machine the next one comes a moment later.
      for (const [key, left] of [
        ['2', '3 not decided yet'],
        ['1', '2 not decided yet'],
        ['w', '1 not decided yet'],
        ['0', 'Everybody is decided.'],
      ] as const) {
        await user.press(key);
        await report.getByText(left).waitFor();
      }
      await user.press('Control+Enter');
      await report.waitFor({ state: 'detached' });

      // What became of the actions of XIV.
      await user.click('tab', /Previous/);
      await user.click('option', /Geneva Cyber week/);
      await user.press('d');
      await user.press('ArrowDown');
      await user.press('Enter');
      await user.type('The group met on 9 March; the document is with the MAG.');
      await user.press('Escape');
      await user.press('ArrowDown');
      await user.press('x');

      // The official document.
      await user.press('Control+E');
      await user.press('Enter');
      await expect.poll(() => downloads.size, { timeout: 60_000 }).toBe(2);
      expect(user.actions()).toBeLessThan(30);
      console.log(`[ST1] ${user.actions()} actions of the user.`);

      expect(await host.end()).toBe(0);
      const file = await readFile(join(host.library, 'IGF MAG Meeting XV.minutes'), 'utf8');
      const read = readMeetingText(file);
      if (!read.ok) throw new Error(`The file does not open: ${read.error.kind}`);
      holdsMeetingXv(read.value.meeting);
      const printed = await readSummary({
        name: 'XV.docx',
        bytes: await readFile(downloads.get('IGF MAG Meeting XV.docx') ?? ''),
      });
      if (!printed.ok) throw new Error('The document does not read back.');
      expect(printed.value.meeting.previousActions.map(({ status }) => status)).toEqual([
        'done',
        'open',
        'dropped',
        'open',
        'open',
      ]);
      expect(errors).toEqual([]);
    } finally {
      await host.clear();
    }
  });
});

function holdsMeetingXv(meeting: Meeting): void {
  expect(meeting).toMatchObject({ body: 'IGF MAG', number: 'XV', date: '2026-03-23', startTime: '11:00' });
  expect(meeting.agenda).toHaveLength(6);
  const people = meeting.roster.flatMap(({ participants }) => participants);
  // All of XIV, and a walk-in.
  expect(people).toHaveLength(53);
  const present = people.filter(({ id }) => meeting.attendance[id]?.state === 'online');
  expect(present.map(({ familyName }) => familyName).toSorted()).toEqual([
    'Buckridge',
    // The reference has the names of its chair in the other order, and names stay as they are written.
    'Carol',
    'Chung',
    'Croll',
    'Gengo',
    'Khan',
    'Kleinwächter',
    'Neves',
  ]);
  expect(people.find(({ familyName }) => familyName === 'Khan')).toMatchObject({
    givenName: 'Nadia',
    affiliation: 'Digital Rights Lab',
  });
  expect(people.find(({ familyName }) => familyName === 'Chung')?.aliases).toEqual(['Jennifer']);
  expect(meeting.previousActions.map(({ outcome }) => outcome ?? '')).toEqual([
    '',
    'The group met on 9 March; the document is with the MAG.',
    '',
    '',
    '',
  ]);
}
