import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { note, smallMeeting, useMinutesPage } from './use-minutes-page.ts';

describe.skipIf(!hasChromium())('finding and replacing in the minutes', () => {
  const page = useMinutesPage();

  it('[ED80] finds over all sections without case and accents, goes round, and Escape selects the place', async () => {
    const { open, enter, press, type, read, page: tab } = page();
    await open(smallMeeting([note('a', 'Café one'), note('b', 'CAFE two')], [note('c', 'the cafe\u0301.')]));
    await enter();
    await press('Control+F');
    await type('cafe');
    const count = tab.locator('.minutes-find-count');
    await expect.poll(() => count.textContent()).toBe('1 of 3');
    await press('F3', 'F3');
    expect(await count.textContent()).toBe('3 of 3');
    await press('F3');
    expect(await count.textContent()).toBe('1 of 3');
    await press('Shift+F3', 'Escape');
    await type('bar');
    expect(await read('two')).toEqual(['note: the bar.']);
    await press('Control+F');
    await tab.getByRole('checkbox', { name: 'Match case and accents' }).check();
    await tab.getByRole('textbox', { name: 'Find', exact: true }).fill('CAFE');
    await expect.poll(() => count.textContent()).toBe('1 of 1');
    await press('Escape');
  });

  it('[ED81] replaces all inside their marks, and one undo takes all of it back', async () => {
    const { open, enter, press, lines, read, page: tab } = page();
    await open(
      smallMeeting(
        [
          note('a', 'x'),
          {
            kind: 'action',
            id: 'b',
            text: [{ text: 'the ' }, { text: 'old one', bold: true }, { text: ' old' }],
          },
        ],
        [note('c', 'old', { level: 2 })],
      ),
    );
    await enter();
    await press('Control+F');
    await tab.getByRole('checkbox', { name: 'Match case and accents' }).uncheck();
    await tab.getByRole('textbox', { name: 'Find', exact: true }).fill('OLD');
    await tab.getByRole('textbox', { name: 'Replace with' }).fill('new');
    await tab.getByRole('button', { name: 'Replace all' }).click();
    expect((await lines())[1]?.text).toEqual([
      { text: 'the ' },
      { text: 'new one', bold: true },
      { text: ' new' },
    ]);
    expect((await lines())[1]?.id).toBe('b');
    expect(await read('two')).toEqual(['note 2: new']);
    await press('Escape', 'Control+Z');
    expect((await lines())[1]?.text).toEqual([
      { text: 'the ' },
      { text: 'old one', bold: true },
      { text: ' old' },
    ]);
    expect([(await read())[0], await read('two')]).toEqual(['note: x', ['note 2: old']]);
  });
});
