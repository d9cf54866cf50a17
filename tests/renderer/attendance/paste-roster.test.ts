import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { axeViolations } from '../axe-violations.ts';
import { meetingOf, sidePanel, undoneIn } from '../side-panel.ts';

const canRun = hasChromium();
const panel = sidePanel('tests/renderer/attendance/attendance-page.tsx', canRun);
/** Where pictures go, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

const reference = referenceMeeting();
const table = [
  'Group\tFamily name\tGiven name',
  ...reference.roster.flatMap(({ name, participants }) =>
    participants.map(({ familyName, givenName }) => `${name}\t${familyName}\t${givenName}`),
  ),
].join('\n');
const MIXED =
  'Name\tOrganisation\tGroup\nNeves, Ana\tFCT\tMAG Members\nRafael Lito Bianchi\tLACNIC\tMAG Members\nDoe, Jane\t\tPress\nDoe, Jane\t\tPress\nKummer Markus\tCH\tPast MAG Chairs\n\tNobody Inc.\tPress';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste roster' });
const box = (page: Page, name: string) => dialog(page).getByRole('checkbox', { name, exact: true });
const text = (page: Page) => dialog(page).getByRole('textbox');
const submit = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });
const openDialog = async (page: Page): Promise<void> => {
  await page.evaluate(() => runPanelCommand('attendance.pasteRoster'));
  await dialog(page).waitFor();
};
const namesOf = ({ roster }: Meeting) =>
  roster.map(({ name, participants }) => [
    name,
    ...participants.map(({ familyName, givenName }) => `${familyName}, ${givenName}`),
  ]);

describe.skipIf(!canRun)('pasting a roster', () => {
  it('[RO11] by keyboard from the empty roster: 52 people in 8 groups, one undo', async () => {
    const page = await panel.open(makeMeeting());
    const before = await meetingOf(page);
    await page.getByRole('button', { name: 'Paste roster…' }).press('Enter');
    await expect.poll(() => text(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.insertText(table);
    await submit(page, 'Add 52 people').waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await dialog(page).waitFor({ state: 'detached' });
    const after = await meetingOf(page);
    expect(namesOf(after)).toEqual(namesOf(reference));
    expect(after.roster.map(({ office }) => office)).toEqual(reference.roster.map(({ office }) => office));
    await expect
      .poll(() => page.getByRole('list', { name: 'Notices' }).innerText())
      .toBe('Roster: 52 people added.');
    expect(await undoneIn(page, before)).toBe(1);
  });

  it('[RO11] several lines pasted into the find field open it; one line is a name to find', async () => {
    const page = await panel.open(reference);
    const paste = (pasted: string) =>
      page.getByRole('combobox', { name: 'Find a person' }).evaluate((field, given) => {
        const data = new DataTransfer();
        data.setData('text/plain', given);
        return field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, pasted);
    expect(await paste('Neves')).toBe(true);
    expect(await dialog(page).count()).toBe(0);
    expect(await paste('Doe, Jane\nRoe, Richard')).toBe(false);
    expect(await text(page).inputValue()).toBe('Doe, Jane\nRoe, Richard');
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Paste roster…' }).click();
    expect(await text(page).inputValue()).toBe('');
  });

  it('[RO11] a meeting open to read only has none of it', async () => {
    const page = await panel.open(reference, 'readOnly');
    expect(await page.getByRole('button', { name: 'Paste roster…' }).isDisabled()).toBe(true);
    await page.evaluate(() => runPanelCommand('attendance.pasteRoster'));
    expect(await dialog(page).count()).toBe(0);
  });

  it('[RO12] says in words what is in doubt, what changes and what is left out; ticks decide', async () => {
    const page = await panel.open(reference);
    await openDialog(page);
    await text(page).fill(MIXED);
    const people = dialog(page).getByRole('list', { name: 'People found' });
    await expect.poll(() => people.innerText()).toMatch(/Affiliation: “FCT”/);
    expect(await people.innerText()).toMatch(/“Bianchi” is taken as the family name/);
    expect(await people.innerText()).toMatch(/Stands here twice/);
    await dialog(page).getByText('1 line is left out').click();
    expect(await dialog(page).locator('details').innerText()).toMatch(
      /Line 7:[\s\S]*Nobody Inc\.[\s\S]*No name was found/,
    );
    expect(
      await box(page, 'Add Jane Doe').evaluateAll((boxes) =>
        boxes.map((one) => (one as HTMLInputElement).checked),
      ),
    ).toEqual([true, false]);
    await box(page, 'Everybody in “MAG Members”').uncheck();
    expect(await box(page, 'Update Ana Neves').isChecked()).toBe(false);
    await box(page, 'Update Ana Neves').check();
    expect(
      await box(page, 'Everybody in “MAG Members”').evaluate(
        (one) => (one as HTMLInputElement).indeterminate,
      ),
    ).toBe(true);
    await submit(page, 'Add 1 and update 2').click();
    const after = await meetingOf(page);
    expect(after.roster.at(-1)).toMatchObject({
      name: 'Press',
      participants: [{ familyName: 'Doe', givenName: 'Jane' }],
    });
    expect(after.roster[2]?.participants.find(({ familyName }) => familyName === 'Neves')?.affiliation).toBe(
      'FCT',
    );
    expect(after.roster[2]?.participants).toHaveLength(23);
  });

  it('[RO12] a column read wrong is put right, and people without a group go where the user says', async () => {
    const page = await panel.open(reference);
    await openDialog(page);
    await text(page).fill('Roe\tRichard\tACME\nPoe\tEdgar\tUsher');
    await dialog(page).getByLabel('Column 1').selectOption({ label: 'Given name' });
    await dialog(page).getByLabel('Column 2').selectOption({ label: 'Family name' });
    await dialog(page).getByLabel('Column 3').selectOption({ label: 'Not used' });
    await dialog(page).getByLabel('People without a group go to').selectOption({ label: 'Past MAG Chairs' });
    await submit(page, 'Add 2 people').click();
    expect(namesOf(await meetingOf(page))[5]).toEqual([
      'Past MAG Chairs',
      'Edgar, Poe',
      'Esterhuysen, Anriette',
      'Kummer, Markus',
      'Richard, Roe',
    ]);
  });

  it('[RO12] a roster that is there already adds nobody', async () => {
    const page = await panel.open(reference);
    await openDialog(page);
    await text(page).fill(table);
    await expect.poll(() => dialog(page).getByRole('status').innerText()).toBe('52 on the roster already');
    expect(await submit(page, 'Add 0 people').isDisabled()).toBe(true);
  });

  it.each(['light', 'dark'])('[RO13] axe finds nothing, %s', async (theme) => {
    const page = await panel.open(reference, `theme=${theme}`);
    await openDialog(page);
    expect(await axeViolations(page)).toEqual([]);
    await text(page).fill(MIXED);
    await box(page, 'Update Ana Neves').waitFor();
    await dialog(page).getByText('1 line is left out').click();
    expect(await axeViolations(page)).toEqual([]);
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/mixed-${theme}.png` });
    await text(page).fill('Roe, Richard\nPoe, Edgar\nMadonna');
    await dialog(page).getByText('People without').waitFor();
    await page.screenshot({ path: `${PICTURES}/lines-${theme}.png` });
    const empty = await panel.open(makeMeeting(), `theme=${theme}`);
    await empty.screenshot({ path: `${PICTURES}/empty-${theme}.png` });
    await openDialog(empty);
    await text(empty).fill(table);
    await submit(empty, 'Add 52 people').waitFor();
    await empty.screenshot({ path: `${PICTURES}/table-${theme}.png` });
  });

  it('[RO13] 500 people are shown and ticked quickly', async () => {
    const page = await panel.open(reference);
    await openDialog(page);
    const many = Array.from({ length: 500 }, (_, at) => {
      const letters = String(at).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
      return `Family${letters}\tJane\tOrganisation ${at}`;
    }).join('\n');
    const shown = await text(page).evaluate(async (field, pasted) => {
      const started = performance.now();
      (field as HTMLTextAreaElement).focus();
      document.execCommand('insertText', false, pasted);
      const label = () => document.querySelector('dialog button[type=submit]')?.textContent;
      while (label() !== 'Add 500 people') await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - started;
    }, many);
    const ticks = await page.evaluate(async () => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('dialog li li input[type=checkbox]')];
      const times: number[] = [];
      for (const one of boxes.slice(0, 21)) {
        const before = performance.now();
        one.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - before);
      }
      return times.toSorted((one, other) => one - other);
    });
    const tick = ticks[10] ?? Infinity;
    console.log(
      `500 people: shown in ${shown.toFixed(0)} ms, a tick in ${tick.toFixed(0)} ms (median, click to paint)`,
    );
    await submit(page, 'Add 479 people').press('Enter');
    expect((await meetingOf(page)).roster.at(-2)?.participants).toHaveLength(13 + 479);
    // Generous: other things run on the machine that runs the tests.
    expect(shown).toBeLessThan(3_000);
    expect(tick).toBeLessThan(250);
  });
});
