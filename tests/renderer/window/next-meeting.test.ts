import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { axeViolations } from '../axe-violations.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const NEXT = '/library/IGF MAG Meeting XV.minutes';

describe.skipIf(!canRun)('the next meeting of a series', () => {
  it('[NX12] is made from the open meeting by one command and one key, and opened', async () => {
    const page = await open();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('next meeting of this');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Next meeting of IGF MAG' });
    await dialog.getByText('The day the minutes name.').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('XV');
    expect(await dialog.getByRole('textbox', { name: 'Date' }).inputValue()).toBe('23 March 2026');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'IGF MAG Meeting XV', exact: true }).waitFor();
    const made = await hostMeeting(page, NEXT);
    expect(made?.previousActions).toHaveLength(5);
    expect(made).toMatchObject({ number: 'XV', date: '2026-03-23', attendance: {}, clock: [] });
    expect(await hostMeeting(page)).toEqual(referenceMeeting());
  });

  it('[NX12] leaves behind what is unticked; number and day are as typed', async () => {
    const page = await open();
    await page.evaluate(() => globalThis.commands.find(({ id }) => id === 'series.next')?.run());
    await page.getByRole('button', { name: 'None: agenda items' }).click();
    await page.getByRole('dialog').getByRole('checkbox').nth(0).check();
    await page.getByRole('button', { name: 'None: open actions to review' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Date' }).fill('soon');
    await page.getByRole('dialog').getByRole('button', { name: 'Make the meeting' }).click();
    await page.getByText('The date is not understood.').waitFor();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Date' }).fill('7 April 2026');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Number' }).fill('XV bis');
    await page.getByRole('dialog').getByRole('button', { name: 'Make the meeting' }).click();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XV bis' }).waitFor();
    const made = await hostMeeting(page, '/library/IGF MAG Meeting XV bis.minutes');
    expect(made?.agenda.map(({ title }) => title)).toEqual([referenceMeeting().agenda[0]?.title]);
    expect(made).toMatchObject({ date: '2026-04-07', previousActions: [] });
  });

  it('[NX12] until it is typed the number follows the day into a new year', async () => {
    const meeting = makeMeeting({ number: '9/2026', date: '2026-12-01' });
    const page = await open({ meetings: { [PATH]: writeMeetingText(meeting) } });
    await page.evaluate(() => globalThis.commands.find(({ id }) => id === 'series.next')?.run());
    const number = page.getByRole('dialog').getByRole('textbox', { name: 'Number' });
    await number.waitFor();
    expect(await number.inputValue()).toBe('10/2026');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Date' }).fill('12 January 2027');
    expect(await number.inputValue()).toBe('1/2027');
  });

  it('[NX13] the start screen has each series with the way to its next meeting', async () => {
    const page = await open({
      opens: '',
      meetings: {
        [PATH]: writeMeetingText(referenceMeeting()),
        '/library/Board 6.minutes': writeMeetingText(makeMeeting({ number: '6', date: '2026-01-02' })),
        '/library/Board 7.minutes': writeMeetingText(makeMeeting({ number: '7' })),
      },
    });
    const board = page.getByRole('region', { name: 'Board' });
    await board.getByText('2 meetings, the last 7').waitFor();
    expect(await board.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Board Meeting 7'),
      expect.stringContaining('Board Meeting 6'),
    ]);
    await board.getByRole('button', { name: 'Next meeting of Board' }).click();
    await page.getByRole('dialog', { name: 'Next meeting of Board' }).waitFor();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Number' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Make the meeting' }).click();
    await page.getByRole('heading', { name: 'Board Meeting 8' }).waitFor();
  });

  it('[NX14] from the summary of meeting XIV to meeting XV in three actions', async () => {
    const page = await open({ opens: '', meetings: {} });
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Next meeting from an earlier summary…' }).click();
    await (
      await chosen
    ).setFiles({
      name: 'XIV.minutes',
      mimeType: 'text/plain',
      buffer: Buffer.from(writeMeetingText(referenceMeeting())),
    });
    await page.getByRole('dialog', { name: 'Next meeting of IGF MAG' }).getByText('5 of 5').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'IGF MAG Meeting XV', exact: true }).waitFor();
    expect((await hostMeeting(page, NEXT))?.roster).toEqual(referenceMeeting().roster);
  });
});
