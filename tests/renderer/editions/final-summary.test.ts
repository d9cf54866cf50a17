import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { axeViolations } from '../axe-violations.ts';
import { hostMeeting, PATH, useTestWindows } from '../window/use-test-windows.ts';

const { canRun, open } = useTestWindows();

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}
const bar = (page: Page) => page.getByRole('region', { name: 'Final version' });

describe.skipIf(!canRun)('a final summary in the window', () => {
  it('[FN40] it is made final by keyboard; a bar says so, and nothing can be changed, in any panel', async () => {
    const page = await open();
    await run(page, 'finalise');
    await page.getByRole('dialog', { name: 'Finalise the summary' }).waitFor();
    await page.keyboard.press('Enter');
    await bar(page).getByText('Final, version 1').waitFor();
    await bar(page).getByText('2 March 2026, 14:05 UTC').waitFor();
    const before = await hostMeeting(page);
    expect(before?.finalised?.version).toBe(1);

    await page.keyboard.press('Control+2');
    await page.keyboard.type('no letter');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+3');
    await page.keyboard.type('Roach');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(200);
    expect(await hostMeeting(page)).toEqual(before);
    expect(await page.getByRole('contentinfo').innerText()).not.toContain('Read-only');
  }, 90_000);

  it('[FN41] it is reopened with a reason, without which it stays final, and can be changed again', async () => {
    const page = await open();
    await run(page, 'finalise');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await bar(page).getByRole('button', { name: 'Reopen…' }).click();
    await page.getByRole('dialog', { name: 'Reopen the final summary' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/Say why it is reopened/).waitFor();
    await page.keyboard.type('A name was missing');
    await page.keyboard.press('Enter');
    await bar(page).waitFor({ state: 'detached' });
    expect((await hostMeeting(page))?.versions).toMatchObject([{ version: 1, reason: 'A name was missing' }]);
    await page.keyboard.press('Control+Alt+H');
    await page.getByRole('textbox', { name: 'Place' }).fill('Geneva');
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.place === 'Geneva', PATH);
    await run(page, 'finalise');
    await page.getByText('becomes final as version 2', { exact: false }).waitFor();
    await page.getByText(/Version 1 was final from 2 March 2026.*: A name was missing/).waitFor();
  });

  it('[FN42] errors of the check are said first, and it can be made final all the same', async () => {
    const page = await open({ meetings: { [PATH]: writeMeetingText(makeMeeting({ date: null })) } });
    await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
    await run(page, 'finalise');
    await page.getByText(/errors? to put right first/).waitFor();
    await page.getByRole('button', { name: 'Finalise anyway' }).click();
    await bar(page).waitFor();
    expect((await hostMeeting(page))?.finalised?.version).toBe(1);
  });

  it('[FN43] a colleague who makes it final locks this window too', async () => {
    const page = await open();
    await page.keyboard.press('Control+2');
    await page.evaluate((at) => globalThis.memory.bridge.finalise(at), PATH);
    await bar(page).waitFor();
    await run(page, 'finalise');
    await page.waitForTimeout(200);
    expect(await page.getByRole('dialog', { name: 'Finalise the summary' }).count()).toBe(0);
  });

  it('[EI30] the chosen edition is what the pages show and what is exported', async () => {
    const page = await open();
    await page.keyboard.press('Control+4');
    await page.getByText(/^[2-9] pages$/).waitFor({ timeout: 60_000 });
    await page.getByRole('combobox', { name: 'Edition' }).selectOption('actions');
    await page.getByText('1 page', { exact: true }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+E');
    const dialog = page.getByRole('dialog', { name: 'Send and save' });
    expect(await dialog.getByRole('combobox', { name: 'Edition' }).inputValue()).toBe('actions');
    await dialog.getByRole('combobox', { name: 'Edition' }).selectOption('public');
    await dialog.getByText(/Without the list of participants/).waitFor();
    await dialog.getByRole('button', { name: /^Markdown/ }).click();
    await page.getByText('(public).md', { exact: false }).waitFor();
  }, 120_000);

  it.each(['light', 'dark'] as const)('[FN44] axe finds no violation, %s', async (scheme) => {
    const final = meetingSchema.parse({
      ...referenceMeeting(),
      finalised: { version: 1, at: '2026-03-02T14:05:00Z' },
    });
    const page = await open({ scheme, meetings: { [PATH]: writeMeetingText(final) } });
    await bar(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Reopen…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await bar(page).waitFor({ state: 'detached' });
    await run(page, 'finalise');
    await page.getByRole('dialog', { name: 'Finalise the summary' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
