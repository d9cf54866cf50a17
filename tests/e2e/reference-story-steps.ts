import { expect, type Locator, type Page } from '@playwright/test';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../builders.ts';
import { runFromPalette, writeLine } from './write-by-keyboard.ts';

/** What the story types, and what it must come to. */
export const reference: Meeting = referenceMeeting();

/** From the start screen to the adjourned meeting, by keyboard only. */
export async function takeReferenceMeeting(page: Page): Promise<void> {
  await makeMeeting(page);
  await pasteAgenda(page);
  await pasteRoster(page);
  for (const item of reference.agenda) await writeMinutes(page, item);
  await tickEverybody(page);
  await page.keyboard.press('Control+Alt+A');
  await finalise(page);
}

/** The documents are official, no drafts, as the example's are. */
async function finalise(page: Page): Promise<void> {
  await runFromPalette(page, 'finalise');
  await page.getByRole('dialog', { name: 'Finalise the summary' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Final, version 1').waitFor();
}

/** From field to field of the new meeting's form; the length of its slot in the title block. */
async function makeMeeting(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: 'Body' }));
  for (const typed of ['IGF MAG', 'XIV', '2 March 2026', '11:00', 'UTC', 'Online']) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  // The language of the summary is English already.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'IGF MAG Meeting XIV' })).toBeVisible();

  await page.keyboard.press('Control+Alt+H');
  await tabTo(page, page.getByRole('textbox', { name: 'Length' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('90');
  await page.keyboard.press('Escape');
}

async function pasteAgenda(page: Page): Promise<void> {
  await runFromPalette(page, 'paste agenda');
  const dialog = page.getByRole('dialog', { name: 'Paste agenda' });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  const lines = reference.agenda.map(({ title, plannedMinutes }) => `${title} (${plannedMinutes} min)`);
  await page.keyboard.insertText(lines.join('\n'));
  await page.getByRole('button', { name: 'Add 6 items' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** As it is copied from a spreadsheet. */
async function pasteRoster(page: Page): Promise<void> {
  await runFromPalette(page, 'paste a roster');
  const dialog = page.getByRole('dialog', { name: 'Paste roster' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  const rows = reference.roster.flatMap(({ name, participants }) =>
    participants.map(({ familyName, givenName }) => `${name}\t${familyName}\t${givenName}`),
  );
  await page.keyboard.insertText(['Stakeholder group\tFamily name\tGiven name', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Add 52 people' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** The clock goes to the item, and what is said is written below its heading. */
async function writeMinutes(page: Page, { heading, minutes }: Meeting['agenda'][number]): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+2');
  for (const [index, line] of minutes.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await writeLine(page, line);
  }
  if (heading === null) return;
  await page.keyboard.press('F2');
  await page.keyboard.type(heading);
  await page.keyboard.press('Enter');
}

async function tickEverybody(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  for (const { familyName, givenName } of reference.roster.flatMap(({ participants }) => participants)) {
    await page.keyboard.type(`${familyName} ${givenName}`);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('contentinfo')).toContainText('52 of 52 present');
}

/** Goes there as a keyboard does. */
async function tabTo(page: Page, field: Locator): Promise<void> {
  await field.waitFor();
  for (let count = 0; count < 40; count++) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not come to the field');
}

/** What the document prints, without ids and times. */
export const essence = (meeting: Meeting) => ({
  title: [meeting.body, meeting.number, meeting.date, meeting.startTime, meeting.timeZone, meeting.place],
  slot: meeting.slotMinutes,
  houseStyle: meeting.houseStyle,
  language: meeting.language,
  agenda: meeting.agenda.map(({ title, heading, plannedMinutes, minutes }) => ({
    title,
    heading,
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
