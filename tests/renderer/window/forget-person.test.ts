import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { roachMeeting } from '../../shared/forgetting/roach-meeting.ts';
import { axeViolations } from '../axe-violations.ts';
import { hostMeeting, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const SEVEN = '/library/Board 7.minutes';
const SIX = '/library/Board 6.minutes';
const meetings = { [SEVEN]: writeMeetingText(roachMeeting('7')), [SIX]: writeMeetingText(roachMeeting('6')) };

describe.skipIf(!canRun)('forgetting a person in the window', () => {
  it('[FG17] says what will happen, asks once with Cancel first, and tells what was done', async () => {
    const page = await open({ meetings, opens: SEVEN });
    await page.getByRole('row', { name: /^Roach Carol/ }).click();
    await page.getByRole('button', { name: 'Forget…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Forget Carol Roach' });
    await dialog.getByText('2 meetings and 2 kept copies have this person.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    expect(await dialog.getByRole('listitem').count()).toBe(8);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect((await hostMeeting(page, SIX))?.roster[0]?.participants).toHaveLength(2);

    await page.keyboard.press('Control+K');
    await page.keyboard.type('forget the selected');
    await page.keyboard.press('Enter');
    await dialog.getByRole('checkbox', { name: /Put “\[removed\]” for the name in 8 texts too/ }).check();
    await dialog.getByRole('button', { name: 'Forget for good' }).press('Enter');
    await dialog
      .getByText('Rewritten: 2 meetings and 2 kept copies. The name was replaced in 8 texts.')
      .waitFor();
    for (const path of [SEVEN, SIX])
      expect(JSON.stringify(await hostMeeting(page, path))).not.toMatch(/carol|roach\b/i);
    await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
    expect(await page.getByRole('row', { name: /^Roach Carol/ }).count()).toBe(0);
  });

  it('[FG18] a meeting that could not be changed is named with the reason', async () => {
    const page = await open({
      meetings,
      opens: SEVEN,
      locked: { [SIX]: 'Board 6 is open elsewhere, so it was left.' },
    });
    await page.getByRole('row', { name: /^Roach Carol/ }).click();
    await page.getByRole('button', { name: 'Forget…' }).click();
    await page.getByRole('button', { name: 'Forget for good' }).click();
    await page.getByText('1 file could not be changed and may still name them.', { exact: false }).waitFor();
    expect(await page.getByRole('list', { name: 'Left as they are' }).innerText()).toBe(
      'Board 6 is open elsewhere, so it was left.',
    );
  });
});
