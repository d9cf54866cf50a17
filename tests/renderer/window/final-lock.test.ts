import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const final = makeMeeting({
  body: 'MAG',
  number: 'XV',
  finalised: {
    version: 1,
    at: '2026-03-03T10:00:00Z',
  },
  agenda: [
    {
      id: 'i',
      title: 'Budget',
      minutes: [
        {
          kind: 'action',
          id: 'a',
          text: 'Send it',
          status: 'open',
        },
      ],
    },
  ],
  previousActions: [
    {
      id: 'p',
      text: 'Ask the members',
      source: { number: 'XIV' },
    },
  ],
});
const openFinal = async (): Promise<Page> => {
  const page = await open({ meetings: { [PATH]: writeMeetingText(final) } });
  await page.getByText('Final, version 1').waitFor();
  return page;
};
const palette = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(words);
};

describe.skipIf(!canRun)('a final meeting in the window', () => {
  it('[RV16] its review is shown and not changed, and says why', async () => {
    const page = await openFinal();
    await palette(page, 'review previous');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Ask the members/ }).waitFor();
    await page.keyboard.press('d');
    await page
      .getByRole('region', { name: 'Review of previous action items' })
      .getByText('This meeting is final. Nothing was changed; reopen it to change it.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Done', exact: true }).isDisabled()).toBe(true);
    expect((await hostMeeting(page, PATH))?.previousActions[0]?.status).toBe('open');
  });

  it('[RV16] a file dropped on it is not taken, and commands that take something in are not offered', async () => {
    const page = await openFinal();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['1. Welcome (5 min)'], 'agenda.txt'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    await page
      .getByText(
        'This meeting is final. Nothing was changed; reopen it to change it. Nothing of agenda.txt was taken.',
      )
      .waitFor();
    const offered = await page.evaluate(() =>
      globalThis.commands.filter(({ id }) => id.startsWith('intake.')).map((command) => command.isEnabled()),
    );
    expect(offered.length).toBeGreaterThan(4);
    expect(offered).not.toContain(true);
  });

  it('[RV16] the next meeting is made from it, and takes its open actions along', async () => {
    const page = await openFinal();
    await palette(page, 'next meeting of this series');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Next meeting of MAG' });
    await dialog.getByText('Send it').waitFor();
    expect(await dialog.getByText('Ask the members').count()).toBe(1);
    const now = await hostMeeting(page, PATH);
    expect(now?.finalised?.version).toBe(1);
  });
});
