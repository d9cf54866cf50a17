import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { axeViolations } from '../axe-violations.ts';
import { handoutMeeting } from '../../electron/export/handouts/handout-meeting.ts';
import type { TestWindowOptions } from './open-test-window.ts';
import { useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const PATH = '/library/Board Meeting 7.minutes';

async function openDialog(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  const page = await open({
    meetings: { [PATH]: writeMeetingText(handoutMeeting()) },
    opens: PATH,
    ...options,
  });
  await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
  await page.keyboard.press('Control+E');
  await page.getByRole('dialog', { name: 'Send and save' }).waitFor();
  return page;
}
const made = (page: Page) => page.evaluate(() => globalThis.memory.handouts());

describe.skipIf(!canRun)('send and save', () => {
  it('[OU14] every way out has one key of its own, and the notice says where the file is', async () => {
    const page = await openDialog();
    const keys = await page
      .getByRole('dialog')
      .locator('button[aria-keyshortcuts]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-keyshortcuts')));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(18);
    await page.keyboard.press('x');
    await page.getByText('Written: /exports/Board Meeting 7 actions.xlsx').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await made(page)).toEqual([
      {
        kind: 'actions-xlsx',
        choices: { withPrivate: false, withPrevious: true, recipients: 'nobody', nextMeeting: null },
      },
    ]);
    const calls = await page.evaluate(() => globalThis.memory.calls());
    expect(calls.indexOf('flush')).toBeLessThan(calls.indexOf('exportHandout'));
  });

  it('[OU14] what is chosen holds for this once; letters typed into a field are the field’s', async () => {
    const page = await openDialog();
    await page.getByText('The minutes say 30 March 2026, 14:00.').waitFor();
    await page.getByRole('checkbox', { name: 'With e-mail addresses and internal actions' }).check();
    const whom = page.getByRole('combobox', { name: 'Mails are addressed to' });
    await whom.selectOption('roster');
    await page.getByText('2 addresses').waitFor();
    await whom.press('p');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await whom.selectOption('roster');
    await page.getByLabel('Day of the next meeting').fill('2026-05-01');
    await page.getByLabel('Time of the next meeting').fill('09:30');
    await page.getByRole('button', { name: /Calendar tasks/ }).click();
    await page.getByText(/actions\.ics$/).waitFor();
    expect(await made(page)).toEqual([
      {
        kind: 'actions-ics',
        choices: {
          withPrivate: true,
          withPrevious: true,
          recipients: 'roster',
          nextMeeting: { day: '2026-05-01', time: '09:30' },
        },
      },
    ]);
    await page.keyboard.press('Control+E');
    expect(await page.getByRole('checkbox', { name: /With e-mail/ }).isChecked()).toBe(false);
  });

  it('[OU14] a command of the palette for each, without anything private', async () => {
    const page = await openDialog();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    await page.keyboard.type('sign-in sheet');
    await page.keyboard.press('Enter');
    await page.getByText('Written: /exports/Board Meeting 7 sign-in sheet.pdf').waitFor();
    expect(await made(page)).toMatchObject([{ kind: 'sign-in', choices: { withPrivate: false } }]);
  });

  it('[OU7] a new mail has the open actions in it; a text too long for one is on the clipboard, and said', async () => {
    const page = await openDialog();
    await page.keyboard.press('l');
    await page.getByText('A new mail with the open actions is in your mail program.').waitFor();
    const [address = ''] = await page.evaluate(() => globalThis.memory.opened());
    expect(new URL(address).searchParams.get('body')).toContain('1. =cmd|calc (by 8 March 2026)');
    const reference = await open();
    await reference.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reference.evaluate(() => {
      const action = 'A long action to be done by somebody. '.repeat(80);
      const doc = globalThis.memory.docOf('/library/IGF MAG Meeting XIV.minutes');
      doc?.getMap('meeting').set('title', action.slice(0, 900));
    });
    await reference.getByRole('heading', { name: /A long action/ }).waitFor();
    await reference.keyboard.press('Control+E');
    await reference.keyboard.press('l');
    await reference.getByText(/too long for a new mail: the text is on the clipboard/).waitFor();
    expect(await reference.evaluate(() => navigator.clipboard.readText())).toContain('The MAG is invited');
  });

  it('[OU15] summary and actions are copied as rich text and as plain', async () => {
    const page = await openDialog();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [key, said, word] of [
      ['c', 'The summary is on the clipboard', 'Summary'],
      ['a', 'The open actions are on the clipboard', 'Actions'],
    ] as const) {
      if (key === 'a') await page.keyboard.press('Control+E');
      await page.keyboard.press(key);
      await page.getByText(said, { exact: false }).waitFor();
      const content = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const textOf = async (type: string) => (await item?.getType(type))?.text();
        return { html: await textOf('text/html'), text: await textOf('text/plain') };
      });
      expect(content.html).toContain(`<h1>${word}</h1>`);
      expect(content.text).toContain('Board Meeting 7');
    }
  });

  it.each(['light', 'dark'] as const)('[OU14] axe finds no violation, %s', async (scheme) => {
    const page = await openDialog({ scheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});
