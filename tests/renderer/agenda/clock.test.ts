import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { agendaDriver, MINUTES, SECONDS, three } from './agenda-driver.ts';

describe.skipIf(!hasChromium())('the meeting clock in the window', () => {
  const { open, page, clock, now, pass, press, row, sees, kinds } = agendaDriver();

  it('[AG10] reads differently before, during and after the meeting, and each key is one undo', async () => {
    await open(three());
    await sees('Due to start 2 min ago');
    await sees(/3 items, 30 min planned in a slot of 30 min/);
    await press('Control+Enter');
    await sees('Item 1 of 3');
    await press('Control+Enter');
    await sees('Item 2 of 3');
    expect(await kinds()).toEqual(['start', 'item', 'item']);
    await press('Control+Alt+p');
    await sees(/Paused/);
    await press('Control+Alt+p');
    await press('Control+Shift+Enter');
    await sees('Item 1 of 3');
    await press('Control+Alt+a');
    await sees('Adjourned');
    for (const seen of [
      'Item 1 of 3',
      'Item 2 of 3',
      /Paused/,
      'Item 2 of 3',
      'Item 1 of 3',
      'Before the meeting',
    ]) {
      await press('Control+z');
      await sees(seen);
    }
    expect(await kinds()).toEqual([]);
  });

  it('[AG11] says at 80 and at 100 % by words, shape and colour that time is short, then up, and tells it once', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(3 * MINUTES);
    await sees('left');
    expect(await clock().getByText('Time to wrap up').count()).toBe(0);
    await pass(1 * MINUTES + 1 * SECONDS);
    await sees('Time to wrap up');
    const status = page().getByRole('status');
    expect(await status.textContent()).toContain('“Welcome” has 1 min left.');
    const closing = await clock().locator('.clock-reading path').getAttribute('d');
    await pass(30 * SECONDS);
    await pass(31 * SECONDS);
    await sees('Time is up');
    await sees('over');
    expect(await status.textContent()).toBe('Time is up for “Welcome”.');
    expect(await clock().locator('.clock-reading path').getAttribute('d')).not.toBe(closing);
    expect(await clock().getByRole('timer').getAttribute('aria-live')).toBe('off');
    await expect(row(/running, time is up/).count()).resolves.toBe(1);
  });

  it('[AG12] shows how far behind the meeting is, when it will end in both zones, and shortens items as proposed', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(9 * MINUTES);
    await sees('6 min behind');
    await sees('11:36 UTC (12:36 CET)');
    await clock().getByRole('button', { name: '6 min to cut' }).click();
    await clock().getByRole('button', { name: 'Cut 5 min from “Budget”' }).click();
    expect((await now())?.agenda.map(({ plannedMinutes }) => plannedMinutes)).toEqual([5, 15, 5]);
    await press('Control+z');
    await row('Budget').focus();
    await press('p');
    expect((await now())?.agenda[1]?.isProtected).toBe(true);
    expect(
      await clock()
        .getByRole('button', { name: /from “Budget”/ })
        .count(),
    ).toBe(0);
    await clock()
      .getByRole('button', { name: /from “Any other business”/ })
      .click();
    expect((await now())?.agenda.map(({ plannedMinutes }) => plannedMinutes)).toEqual([5, 20, 0]);
  });

  it('[AG13] takes a beginning told afterwards, by key and number, and undoes it', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(10 * MINUTES);
    await press('Control+Enter');
    await press('Control+Alt+b');
    await clock().getByRole('button', { name: '3 minutes ago' }).click();
    await sees(/^3:00 taken/);
    await press('Control+Alt+b');
    await clock().getByRole('textbox', { name: 'Minutes ago' }).fill('4');
    await press('Enter');
    await sees(/^4:00 taken/);
    await press('Control+z');
    await sees(/^3:00 taken/);
    await press('Control+Alt+b');
    await clock().getByRole('textbox', { name: 'Minutes ago' }).fill('40');
    await press('Enter');
    await page()
      .getByText(/before the meeting started/)
      .waitFor();
    await sees(/^3:00 taken/);
    expect(await kinds()).toEqual(['start', 'item', 'item', 'correction']);
  });

  it('[AG13] an item that ended with the previous one gives its time to the next', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(5 * MINUTES);
    await press('Control+Enter');
    await pass(2 * MINUTES);
    await press('Control+Alt+b');
    await clock()
      .getByRole('button', { name: /ended with the previous/ })
      .click();
    await sees('Item 3 of 3');
    await sees(/^2:00 taken/);
    expect(await kinds()).toEqual(['start', 'item', 'item', 'item', 'correction']);
  });

  it('[AG14] every time of the log can be corrected; what is refused says why and can take along what is in the way', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(5 * MINUTES);
    await press('Control+Enter');
    await pass(5 * MINUTES);
    await press('Control+Enter');
    await press('Control+Alt+k');
    const dialog = page().getByRole('dialog', { name: 'Times of the meeting' });
    const aob = dialog.getByRole('textbox', { name: 'Any other business' });
    await aob.fill('11:09');
    await press('Enter');
    await expect(aob.inputValue()).resolves.toBe('11:09:00');
    await aob.fill('11:05');
    await press('Enter');
    await dialog.getByText(/is before “Budget” began/).waitFor();
    await aob.fill('half past');
    await press('Enter');
    await dialog.getByText(/is not a time/).waitFor();
    await aob.fill('11:05');
    await press('Enter');
    await dialog.getByRole('button', { name: 'Move that as well' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Budget' }).inputValue()).resolves.toBe('11:05:00');
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await press('Control+z');
    await press('Control+Alt+k');
    await expect(aob.inputValue()).resolves.toBe('11:09:00');
  });

  it('[AG15] a window opened again in the middle of the meeting shows the time that has passed', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(1 * MINUTES);
    await page().reload();
    await pass(2 * MINUTES);
    await sees('Item 1 of 3');
    await sees(/^3:00 taken of 5 min/);
    expect(await kinds()).toEqual(['start', 'item']);
  });

  it('[AG16] a key that means nothing now says why and records nothing', async () => {
    await open(three());
    await press('Control+Alt+a');
    await page().getByText('The meeting has not started. Start it first.').waitFor();
    for (let times = 0; times < 3; times++) await press('Control+Enter');
    await press('Control+Enter');
    await page()
      .getByText(/No item is left/)
      .waitFor();
    expect(await kinds()).toEqual(['start', 'item', 'item', 'item']);
  });

  it('[AG17] copies the state of the meeting in one line', async () => {
    await open(three());
    await press('Control+Enter');
    await pass(1 * MINUTES);
    await press('Control+Alt+c');
    await page()
      .getByText(/^Copied: /)
      .waitFor();
    expect(await page().evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Item 1 of 3, 4 min left; meeting 2 min behind, expected end 11:32 UTC \(12:32 CET\)/,
    );
  });

  it('[AG18] the minutes follow: moving to an item asks for the cursor to go there', async () => {
    await open(three());
    await press('Control+Enter');
    await row('Any other business').focus();
    await press('b');
    await sees('Item 3 of 3');
    expect(
      await page().evaluate(() =>
        (globalThis as unknown as { focusRequested: () => unknown }).focusRequested(),
      ),
    ).toEqual({
      kind: 'item',
      id: 'three',
    });
  });
});
