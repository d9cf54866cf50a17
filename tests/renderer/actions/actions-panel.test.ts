import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/meeting/line.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { axeViolations } from '../axe-violations.ts';
import { meetingOf, sidePanel, undoneIn } from '../side-panel.ts';

const canRun = hasChromium();
const panel = sidePanel('tests/renderer/actions/actions-page.tsx', canRun);

const list = (page: Page) => page.getByRole('listbox', { name: 'Actions and decisions' });
const option = (page: Page, text: RegExp) => list(page).getByRole('option', { name: text });
const actionOf = async (page: Page, id: string) =>
  (await meetingOf(page)).agenda.flatMap(({ minutes }) => minutes).find((line) => line.id === id) as Action;

describe.skipIf(!canRun)('actions panel', () => {
  it('[AC1] lists every action of the reference in document order', async () => {
    const page = await panel.open(referenceMeeting());
    const texts = await list(page).getByRole('option').allInnerTexts();
    expect(texts.map((text) => text.slice(0, 20))).toEqual([
      'MAG members are invi',
      'The ad-hoc MAG worki',
      'The MAG is invited t',
      'The next virtual MAG',
      'The IGF community is',
    ]);
  });

  it('[AC3] the keyboard moves through it, by arrows, ends and first letters, and Enter goes to the line', async () => {
    const page = await panel.open(referenceMeeting());
    expect(await list(page).locator('[tabindex="0"]').count()).toBe(1);
    await option(page, /^MAG members/).focus();
    await page.keyboard.press('End');
    expect(await option(page, /^The IGF community/).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.keyboard.type('the n');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^The next virtual MAG/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => panelWindow.getState().focusRequest?.target)).toEqual({
      kind: 'line',
      id: 'line-18',
    });
  });

  it('[AC4] status, addressee, assignees and due date are edited, each in one step', async () => {
    const page = await panel.open(referenceMeeting());
    const before = await meetingOf(page);
    await option(page, /^MAG members/).focus();
    await page.keyboard.press('Space');
    expect((await actionOf(page, 'line-7')).status).toBe('done');
    await page.keyboard.press('Space');
    await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Dropped' }).click();
    expect((await actionOf(page, 'line-7')).status).toBe('dropped');

    await page.getByLabel('Addressee').fill('MAG members');
    await page.getByLabel('Addressee').press('Enter');
    await page.getByRole('combobox', { name: 'Assignees' }).focus();
    await page.keyboard.type('neves');
    const found = page.getByRole('listbox', { name: 'People found' }).getByRole('option');
    expect(await found.allInnerTexts()).toEqual(['Ana Neves MAG Members', 'Marina Neves Other participants']);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Due', { exact: true }).fill('next friday');
    await page.getByLabel('Due', { exact: true }).press('Enter');
    expect(await actionOf(page, 'line-7')).toMatchObject({
      addressee: 'MAG members',
      assignees: ['participant-41'],
      dueOn: '2026-03-06',
    });
    expect(await page.getByLabel('Due', { exact: true }).inputValue()).toBe('6 March 2026');
    await page.getByLabel('Due date in the calendar').fill('2026-03-20');
    expect((await actionOf(page, 'line-7')).dueOn).toBe('2026-03-20');
    await page.getByRole('button', { name: 'Remove Marina Neves' }).click();
    expect(await actionOf(page, 'line-7')).not.toHaveProperty('assignees');
    await option(page, /^MAG members/).focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ControlOrMeta+z');
    // Eight changes; the first two, done and open again, leave what was.
    expect(await undoneIn(page, before)).toBe(3);
  });

  it('[AC4] what is no day is refused in a sentence and nothing changes', async () => {
    const page = await panel.open(referenceMeeting());
    await page.getByLabel('Due', { exact: true }).fill('soon');
    await page.getByLabel('Due', { exact: true }).press('Enter');
    expect(await page.getByRole('alert').textContent()).toMatch(/^“soon” is not a day\. Nothing was changed/);
    expect(await actionOf(page, 'line-7')).not.toHaveProperty('dueOn');
    await page.getByLabel('Due', { exact: true }).press('Escape');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('[AC2] is filtered and ordered', async () => {
    const action = (id: string, fields: object) => ({
      kind: 'action' as const,
      id,
      text: [{ text: `Do ${id}` }],
      status: 'open' as const,
      ...fields,
    });
    const page = await panel.open(
      makeMeeting({
        agenda: [
          {
            id: 'i',
            title: 'I',
            minutes: [
              action('later', { dueOn: '2026-09-01' }),
              action('ready', { status: 'done' }),
              { kind: 'decision', id: 'd', text: [{ text: 'Agreed' }] },
              action('soon', { dueOn: '2026-03-08' }),
            ],
          },
        ],
      }),
    );
    const shown = async () =>
      (await list(page).locator('.actions-text').allInnerTexts()).map((text) => text.trim());
    expect(await shown()).toEqual(['Do later', 'Do ready', 'Agreed', 'Do soon']);
    await page.getByRole('button', { name: /^Done 1/ }).click();
    await page.getByRole('button', { name: /^Decisions 1/ }).click();
    expect(await shown()).toEqual(['Do later', 'Do soon']);
    await page.getByLabel('Order').selectOption('By due date');
    expect(await shown()).toEqual(['Do soon', 'Do later']);
    await page.getByRole('button', { name: /^Open 2/ }).click();
    await page.getByRole('button', { name: 'Show everything' }).click();
    expect(await shown()).toEqual(['Do soon', 'Do later', 'Do ready', 'Agreed']);
  });

  it('[AC6] the open actions are copied as text', async () => {
    const page = await panel.open(referenceMeeting());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy open' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        /^Action items: IGF MAG Meeting XIV, 2 March 2026\n\n1\. MAG members are invited[\s\S]*\n5\. The IGF community/,
      );
    await expect
      .poll(() => page.getByRole('list', { name: 'Notices' }).innerText())
      .toMatch(/on the clipboard/);
  });

  it('[AC6] where the clipboard is denied the older way copies all the same', async () => {
    const page = await panel.open(referenceMeeting());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.getByRole('button', { name: 'Copy open' }).click();
    await expect
      .poll(() => page.getByRole('list', { name: 'Notices' }).innerText())
      .toMatch(/on the clipboard/);
    await page.context().grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Action items: /);
  });

  it('[AC7] an empty list says how actions are made', async () => {
    const page = await panel.open(makeMeeting());
    expect(await page.getByText('No actions yet.').isVisible()).toBe(true);
    expect(await page.locator('.actions-empty').innerText()).toContain('->');
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each(['light', 'dark'])('[AC8] axe finds nothing, %s', async (theme) => {
    const reference = referenceMeeting();
    const meeting = {
      ...reference,
      agenda: reference.agenda.map((item) => ({
        ...item,
        minutes: item.minutes.map((line) =>
          line.id === 'line-7'
            ? { ...line, dueOn: '2026-03-08', assignees: ['participant-19'] }
            : line.id === 'line-11'
              ? { ...line, status: 'dropped' }
              : line,
        ),
      })),
    } as typeof reference;
    const page = await panel.open(meeting, `theme=${theme}`);
    await option(page, /^MAG members/).focus();
    expect(await axeViolations(page)).toEqual([]);
  });
});
