import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { axeViolations } from '../axe-violations.ts';
import { meetingOf, sidePanel, undoneIn } from '../side-panel.ts';

const canRun = hasChromium();
const panel = sidePanel('tests/renderer/attendance/attendance-page.tsx', canRun);

const started = { kind: 'start', id: 'clock-1', at: '2026-03-02T11:00:00Z' } as Meeting['clock'][number];
const nobody = (): Meeting => ({ ...referenceMeeting(), attendance: {} });
const underWay = (): Meeting => ({ ...nobody(), clock: [started] });

const findField = (page: Page) => page.getByRole('combobox', { name: 'Find a person' });
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
const said = (page: Page) => page.locator('p.visually-hidden[role=status]').last();
const stateOf = async (page: Page, family: string, given: string) => {
  const { roster, attendance } = await meetingOf(page);
  const person = roster
    .flatMap(({ participants }) => participants)
    .find(({ familyName, givenName }) => familyName === family && givenName === given);
  return person === undefined ? 'gone' : attendance[person.id];
};

describe.skipIf(!canRun)('attendance panel: ticking', () => {
  it('[AT1] two letters and Enter tick somebody present, and one undo takes it back', async () => {
    const page = await panel.open(nobody());
    const before = await meetingOf(page);
    await findField(page).focus();
    await page.keyboard.type('kl');
    await page.keyboard.press('Enter');
    expect(await stateOf(page, 'Kleinwächter', 'Wolfgang')).toEqual({ state: 'present' });
    await expect.poll(() => said(page).textContent()).toBe('Wolfgang Kleinwächter, present, 1 of 52');
    expect(await findField(page).inputValue()).toBe('');
    expect(await undoneIn(page, before)).toBe(1);
  });

  it('[AT6] ticks in a row are steps of their own', async () => {
    const page = await panel.open(nobody());
    await findField(page).focus();
    for (const typed of ['kl', 'zha', 'wag']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    expect(Object.keys((await meetingOf(page)).attendance)).toHaveLength(3);
    await page.keyboard.press('ControlOrMeta+z');
    expect(Object.keys((await meetingOf(page)).attendance)).toHaveLength(2);
  });

  it('[AT4] the two Neves are both shown with given name and group, and Enter chooses neither', async () => {
    const page = await panel.open(nobody());
    await findField(page).focus();
    await page.keyboard.type('neves');
    const options = page.getByRole('listbox', { name: 'People found' }).getByRole('option');
    expect(await options.allInnerTexts()).toEqual([
      expect.stringMatching(/Neves Ana[\s\S]*MAG Members/),
      expect.stringMatching(/Neves Marina[\s\S]*Other participants/),
    ]);
    await page.keyboard.press('Enter');
    expect((await meetingOf(page)).attendance).toEqual({});
    await expect.poll(() => said(page).textContent()).toMatch(/Choose one with the arrow keys/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await stateOf(page, 'Neves', 'Marina')).toEqual({ state: 'present' });
    expect(await stateOf(page, 'Neves', 'Ana')).toBeUndefined();
    await page.keyboard.type('an ne');
    await page.keyboard.press('Enter');
    expect(await stateOf(page, 'Neves', 'Ana')).toEqual({ state: 'present' });
  });

  it('[AT7] on a row O, A, X, L and Delete are keys; each is undone', async () => {
    const page = await panel.open(nobody());
    await row(page, /Neves Ana/).click();
    const wanted = { o: 'online', a: 'apologies', x: 'absent' };
    for (const [key, state] of Object.entries(wanted)) {
      const before = await meetingOf(page);
      await page.keyboard.press(key);
      await expect.poll(() => stateOf(page, 'Neves', 'Ana')).toEqual({ state });
      expect(await undoneIn(page, before)).toBe(1);
      await page.keyboard.press(key);
      // A key that is no letter settles it at once.
      await page.keyboard.press('Shift');
      expect(await stateOf(page, 'Neves', 'Ana')).toEqual({ state });
    }
    await page.keyboard.press('Enter');
    expect(await stateOf(page, 'Neves', 'Ana')).toEqual({ state: 'present' });
    await page.keyboard.press('Delete');
    expect(await stateOf(page, 'Neves', 'Ana')).toBeUndefined();
  });

  it('[AT7] letters typed on a row look for a name, those that are keys too', async () => {
    const page = await panel.open(nobody());
    await row(page, /Neves Ana/).click();
    await page.keyboard.type('olu');
    expect(await findField(page).inputValue()).toBe('olu');
    expect((await meetingOf(page)).attendance).toEqual({});
    await page.keyboard.press('Enter');
    expect(await stateOf(page, 'Olufuye', 'Jimson')).toEqual({ state: 'present' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('wa');
    expect(await findField(page).inputValue()).toBe('wa');
  });

  it('[AT7] the same is done by buttons, and by Alt and a letter while finding', async () => {
    const page = await panel.open(nobody());
    await row(page, /Zhang Xiao/).click();
    await page.getByRole('button', { name: 'Apologies' }).click();
    expect(await stateOf(page, 'Zhang', 'Xiao')).toEqual({ state: 'apologies' });
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await stateOf(page, 'Zhang', 'Xiao')).toBeUndefined();
    await findField(page).focus();
    await page.keyboard.type('zh');
    await page.keyboard.press('Alt+o');
    expect(await stateOf(page, 'Zhang', 'Xiao')).toEqual({ state: 'online' });
  });

  it('[AT8] once the meeting runs a tick notes the arrival and L the departure', async () => {
    const page = await panel.open(underWay());
    await row(page, /Neves Ana/).click();
    await page.keyboard.press('Enter');
    const here = await stateOf(page, 'Neves', 'Ana');
    expect(here).toMatchObject({ state: 'present', arrivedAt: expect.stringMatching(/Z$/) });
    await page.keyboard.press('l');
    await expect
      .poll(() => stateOf(page, 'Neves', 'Ana'))
      .toMatchObject({ leftAt: expect.stringMatching(/Z$/) });
    await page.keyboard.press('Enter');
    expect(await stateOf(page, 'Neves', 'Ana')).toEqual(here);
  });

  it('[AT10] times are told as on the wall, refused in a sentence, and undone', async () => {
    const page = await panel.open({ ...underWay(), timeZone: 'Europe/Zurich' });
    await row(page, /Neves Ana/).click();
    await page.keyboard.press('Enter');
    const before = await meetingOf(page);
    const arrived = page.getByLabel('Arrived');
    await arrived.fill('12:05');
    await arrived.press('Enter');
    expect(await stateOf(page, 'Neves', 'Ana')).toEqual({
      state: 'present',
      arrivedAt: '2026-03-02T11:05:00.000Z',
    });
    await page.getByLabel('Left').fill('11:59');
    await page.getByLabel('Left').press('Enter');
    expect(await page.getByRole('alert').textContent()).toMatch(
      /^11:59 is not after the arrival at 12:05\. Nothing was changed/,
    );
    await page.getByLabel('Left').press('Escape');
    expect(await page.getByRole('alert').count()).toBe(0);
    await row(page, /Neves Ana/).focus();
    expect(await undoneIn(page, before)).toBe(1);
  });

  it('[AT9] nobody fits: Mod+Enter adds a walk-in, present, in their place of the group, in one step', async () => {
    const page = await panel.open(underWay());
    const before = await meetingOf(page);
    await findField(page).focus();
    await page.keyboard.type('Jane de la Quux');
    await page.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'IGF Secretariat' });
    await findField(page).focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    const after = await meetingOf(page);
    const secretariat = after.roster.at(-1)?.participants.map(({ familyName }) => familyName);
    expect(secretariat?.slice(0, 4)).toEqual(['Masango', 'Bal', 'Bobo', 'de la Quux']);
    expect(await stateOf(page, 'de la Quux', 'Jane')).toMatchObject({ state: 'present', isWalkIn: true });
    await expect
      .poll(() => said(page).textContent())
      .toBe('Jane de la Quux added to IGF Secretariat, present, 1 of 53');
    expect(await undoneIn(page, before)).toBe(1);
    await findField(page).focus();
    await page.keyboard.type('Somebody Zzyzx');
    expect(await page.getByRole('combobox', { name: 'Group' }).locator(':checked').textContent()).toBe(
      'IGF Secretariat',
    );
  });

  it('[AT14] the quorum rule is set here, and its state is said in words', async () => {
    const page = await panel.open(nobody());
    const before = await meetingOf(page);
    await page.getByRole('button', { name: 'Set a quorum rule' }).click();
    const dialog = page.getByRole('dialog', { name: 'Quorum' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('number');
    await dialog.getByRole('checkbox', { name: /^MAG Members/ }).check();
    await dialog.getByRole('spinbutton').fill('2');
    await page.keyboard.press('Enter');
    const status = page.getByRole('status').filter({ hasText: /quorum/i });
    await expect.poll(() => status.innerText()).toMatch(/^No quorum: 0 of 2/);
    // The dialog gives the keyboard back to what opened it.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Edit the quorum rule',
    );
    await findField(page).focus();
    for (const typed of ['kl', 'zha']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => status.innerText()).toMatch(/^Quorum met: 2 of 2/);
    expect((await meetingOf(page)).quorum).toEqual({ minimum: 2, groups: ['group-3'] });
    expect(await undoneIn(page, before)).toBe(3);
  });

  it('[AT16] what is open to read only is never changed, and says so', async () => {
    const page = await panel.open(nobody(), 'readOnly');
    await findField(page).focus();
    await page.keyboard.type('kl');
    await page.keyboard.press('Enter');
    expect((await meetingOf(page)).attendance).toEqual({});
    await expect.poll(() => said(page).textContent()).toMatch(/read only\. Nothing was changed/);
  });

  it.each(['light', 'dark'])('[AT17] axe finds nothing, %s', async (theme) => {
    const page = await panel.open(
      { ...referenceMeeting(), quorum: { minimum: 60, groups: [] } },
      `theme=${theme}`,
    );
    await row(page, /Neves Ana/).click();
    expect(await axeViolations(page)).toEqual([]);
    await findField(page).fill('neves');
    expect(await axeViolations(page)).toEqual([]);
    await findField(page).fill('Nobody Here');
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => runPanelCommand('attendance.quorum'));
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
