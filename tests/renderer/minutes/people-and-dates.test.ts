import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { note, smallMeeting, useMinutesPage } from './use-minutes-page.ts';

describe.skipIf(!hasChromium())('people and dates in the minutes', () => {
  const page = useMinutesPage();
  const open = async (...lines: Parameters<typeof smallMeeting>) => {
    await page().open(smallMeeting(...lines));
    return page();
  };

  it('[ED50] @ at the start of a note names the speaker, accents ignored; Backspace takes that back', async () => {
    const { enter, type, press, lines, page, settle } = await open();
    await enter();
    await type('@kleinwa');
    await page.getByRole('listbox', { name: 'People' }).waitFor();
    await press('Enter');
    await type('DCs are ready.');
    expect(await lines()).toMatchObject([
      { kind: 'note', speaker: 'klein', text: [{ text: 'DCs are ready.' }] },
    ]);
    const shown = await page
      .locator('.minutes-line')
      .first()
      .evaluate((line) => getComputedStyle(line, '::before').content);
    expect(shown).toContain('Wolfgang Kleinwächter');
    await press('Home');
    await settle();
    await press('Backspace');
    expect((await lines())[0]).not.toHaveProperty('speaker');
  });

  it('[ED51] two people of one family name are told apart by given name and group', async () => {
    const { enter, type, press, page, lines } = await open();
    await enter();
    await type('-> @neves');
    const options = page.getByRole('listbox', { name: 'People' }).getByRole('option');
    await expect
      .poll(() => options.allTextContents())
      .toEqual(['Ana NevesMAG Members', 'Marina NevesOther participants']);
    await press('ArrowDown');
    const editor = page.locator('.ProseMirror-focused');
    expect(await editor.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await press('Tab');
    await type(' writes');
    expect(await lines()).toMatchObject([
      { kind: 'action', assignees: ['neves-m'], text: [{ text: 'Marina Neves writes' }] },
    ]);
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('[ED52] Escape declines, and an @ that names nobody is text; Enter is then the next note', async () => {
    const { enter, type, press, read, page } = await open();
    await enter();
    await type('mail @ana');
    await page.getByRole('listbox', { name: 'People' }).waitFor();
    await press('Escape');
    await press('Enter');
    await type('info@example');
    await press('Enter');
    await type('@xyz');
    await press('Enter');
    expect(await read()).toEqual(['note: mail @ana', 'note: info@example', 'note: @xyz', 'note: ']);
  });

  it('[ED53] a date in an action is offered, and one key takes it and gives it back', async () => {
    const { enter, type, press, lines, page } = await open();
    await enter();
    await type('-> Members comment by 8 March');
    const line = page.locator('[data-kind="action"]');
    await expect.poll(() => line.getAttribute('data-offer')).toContain('due 8 March 2026');
    await press('Control+D');
    expect((await lines())[0]).toMatchObject({ dueOn: '2026-03-08' });
    expect(await line.getAttribute('data-details')).toBe('by 8 March 2026');
    expect(await line.getAttribute('data-offer')).toBeNull();
    await press('Control+D');
    expect((await lines())[0]).not.toHaveProperty('dueOn');
  });

  it('[ED53] a date in a note is not offered', async () => {
    const { enter, page } = await open([note('a', 'by 8 March')]);
    await enter();
    expect(await page.locator('[data-offer]').count()).toBe(0);
  });
});
