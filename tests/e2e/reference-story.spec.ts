import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMeetingText, writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../builders.ts';
import { isBuilt, startHost, type RunningHost } from './running-host.ts';
import { runFromPalette, writeLine } from './write-by-keyboard.ts';

const reference = referenceMeeting();
/** The meeting before this one, as a new body has it: nobody on its roster, and nothing written yet. */
const before: Meeting = {
  ...reference,
  id: 'igf-mag-xiii' as Meeting['id'],
  number: 'XIII',
  date: null,
  place: '',
  agenda: [],
  roster: [],
  attendance: {},
};

/** The roster as it is copied from a spreadsheet. */
const rosterTable = [
  'Stakeholder group\tFamily name\tGiven name',
  ...reference.roster.flatMap(({ name, participants }) =>
    participants.map(({ familyName, givenName }) => `${name}\t${familyName}\t${givenName}`),
  ),
].join('\n');

if (!isBuilt()) console.warn('Skipped: the application is not built; `npm run build` makes it.');

test.describe('the reference meeting, taken live', () => {
  test.skip(!isBuilt(), 'The application is not built.');
  let host: RunningHost;
  test.beforeEach(async () => {
    host = await startHost((library) =>
      writeFile(join(library, 'IGF MAG Meeting XIII.minutes'), writeMeetingText(before)),
    );
  });
  test.afterEach(() => host.clear());

  test('[WI1] by keyboard only, from the start screen to the exported documents', async ({ page }) => {
    test.setTimeout(240_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(host.address);

    await page.getByRole('button', { name: /IGF MAG Meeting XIII/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'IGF MAG Meeting XIII' })).toBeVisible();

    // The title block: the body is selected first, then Tab from field to field.
    await page.keyboard.press('Control+Alt+H');
    for (const typed of ['IGF MAG', 'XIV', '2 March 2026', '11:00', 'UTC', '90', 'Online']) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'IGF MAG Meeting XIV' })).toBeVisible();

    await runFromPalette(page, 'paste agenda');
    const agenda = reference.agenda.map(({ title, plannedMinutes }) => `${title} (${plannedMinutes} min)`);
    await page
      .getByRole('dialog', { name: 'Paste agenda' })
      .getByRole('textbox')
      .first()
      .fill(agenda.join('\n'));
    await page.getByRole('button', { name: 'Add 6 items' }).press('Enter');

    await runFromPalette(page, 'paste a roster');
    const rosterField = page.getByRole('dialog', { name: 'Paste roster' }).getByRole('textbox');
    await expect(rosterField).toBeFocused();
    await page.keyboard.insertText(rosterTable);
    await page.getByRole('button', { name: 'Add 52 people' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog', { name: 'Paste roster' })).toBeHidden();

    for (const item of reference.agenda) {
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Control+2');
      for (const [index, line] of item.minutes.entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await writeLine(page, line);
      }
    }

    await page.keyboard.press('Control+3');
    for (const { familyName, givenName } of reference.roster.flatMap(({ participants }) => participants)) {
      await page.keyboard.type(`${familyName} ${givenName}`);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('contentinfo')).toContainText('52 of 52 present');
    await page.keyboard.press('Control+Alt+A');

    const downloads = new Map<string, string>();
    page.on('download', async (download) => {
      downloads.set(download.suggestedFilename(), await download.path());
    });
    await page.keyboard.press('Control+E');
    await page.keyboard.press('Enter');
    await expect.poll(() => [...downloads.keys()].toSorted(), { timeout: 60_000 }).toHaveLength(2);
    for (const path of downloads.values()) expect((await readFile(path)).length).toBeGreaterThan(5_000);

    expect(await host.end()).toBe(0);
    const file = (await readdir(host.library)).find((name) => name.endsWith('.minutes'));
    const read = readMeetingText(await readFile(join(host.library, file ?? ''), 'utf8'));
    if (!read.ok) throw new Error(`The file does not open: ${read.error.kind}`);
    expect(essence(read.value.meeting)).toEqual(essence(reference));
    expect(read.value.meeting.clock.map(({ kind }) => kind)).toEqual([
      'start',
      ...reference.agenda.map(() => 'item'),
      'adjourn',
    ]);
    expect(errors).toEqual([]);
  });
});

/** What the document prints, without ids and times, and without the headings that differ from the agenda. */
const essence = (meeting: Meeting) => ({
  title: [meeting.body, meeting.number, meeting.date, meeting.startTime, meeting.timeZone, meeting.place],
  slot: meeting.slotMinutes,
  agenda: meeting.agenda.map(({ title, plannedMinutes, minutes }) => ({
    title,
    plannedMinutes,
    minutes: minutes.map(({ kind, text }) => ({ kind, text })),
  })),
  roster: meeting.roster.map(({ name, office, participants }) => ({
    name,
    office,
    participants: participants.map(({ familyName, givenName }) => ({ familyName, givenName })),
  })),
  present: meeting.roster
    .flatMap(({ participants }) => participants)
    .map(({ id, familyName, givenName }) => `${familyName} ${givenName} ${meeting.attendance[id]?.state}`),
});
