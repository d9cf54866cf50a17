import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { note, smallMeeting, useMinutesPage } from './use-minutes-page.ts';
import type { MinutesSeam } from './minutes-page.tsx';

declare const window: { readonly seam: MinutesSeam };

describe.skipIf(!hasChromium())('writing minutes', () => {
  const page = useMinutesPage();
  const open = async (...lines: Parameters<typeof smallMeeting>) => {
    await page().open(smallMeeting(...lines));
    return page();
  };

  it('[ED40] typing makes notes, Enter the next, Tab a sub-note, and each has an id and a time', async () => {
    const { enter, type, press, read, lines } = await open();
    await enter();
    await type('The deadline was extended.');
    await press('Enter', 'Tab');
    await type('to 8 March');
    await press('Enter');
    await type('and the register');
    await press('Enter', 'Enter');
    await type('The survey is closed.');
    expect(await read()).toEqual([
      'note: The deadline was extended.',
      'note 2: to 8 March',
      'note 2: and the register',
      'note: The survey is closed.',
    ]);
    const ids = (await lines()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const { begunAt } of await lines())
      expect(Math.abs(Date.now() - Date.parse(begunAt ?? ''))).toBeLessThan(20_000);
  });

  it('[ED41] "-> " makes an action and "=> " a decision; Backspace right after gives the signs back', async () => {
    const { enter, type, press, read } = await open();
    await enter();
    await type('-> The MAG is invited');
    await press('Enter');
    await type('=> Agreed');
    await press('Enter');
    await type('-> ');
    expect(await read()).toEqual(['action: The MAG is invited', 'decision: Agreed', 'action: ']);
    await press('Backspace');
    await type('x');
    expect(await read()).toEqual(['action: The MAG is invited', 'decision: Agreed', 'note: -> x']);
  });

  it('[ED41] keys make the line a note, an action, a decision', async () => {
    const { enter, press, read } = await open([note('a', 'Something')]);
    await enter();
    await press('Control+Alt+2');
    expect(await read()).toEqual(['action: Something']);
    await press('Control+Alt+3');
    expect(await read()).toEqual(['decision: Something']);
    await press('Control+Alt+1');
    expect(await read()).toEqual(['note: Something']);
  });

  it('[ED42] Enter on an empty action makes it a note; Enter inside a line makes two with ids of their own', async () => {
    const { enter, type, press, read, lines } = await open([
      note('a', 'onetwo', { speaker: 'klein', begunAt: '2026-03-02T11:00:00Z' }),
    ]);
    await enter();
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
    expect(await read()).toEqual(['note: one', 'note: two']);
    const [first, second] = await lines();
    expect(first).toMatchObject({ id: 'a', speaker: 'klein' });
    expect(second?.id).not.toBe('a');
    expect(second).toMatchObject({ speaker: 'klein', begunAt: '2026-03-02T11:00:00Z' });
    await press('End', 'Enter');
    await type('-> ');
    await press('Enter');
    expect(await read()).toEqual(['note: one', 'note: two', 'note: ']);
  });

  it('[ED43] Backspace at the start takes the level, then the kind, then joins with the line above', async () => {
    const { enter, press, read } = await open([note('a', 'one'), note('b', 'two', { level: 2 })]);
    await enter();
    await press('Home', 'Backspace');
    expect(await read()).toEqual(['note: one', 'note: two']);
    await press('Backspace');
    expect(await read()).toEqual(['note: onetwo']);
  });

  it('[ED44] everything deleted leaves a line to write on; a section left without a word has no line', async () => {
    const { enter, press, type, read, page } = await open([note('a', 'one'), note('b', 'two')]);
    await enter();
    await press('Control+A', 'Delete');
    await type('new');
    expect(await read()).toEqual(['note: new']);
    await enter('three');
    expect(await read('three')).toEqual(['note: ']);
    await enter();
    await page.waitForFunction(() => window.seam.meeting()?.agenda[2]?.minutes.length === 0);
    expect(await read('three')).toEqual([]);
  });

  it('[ED45] a line holds no line break and no control character, however it came', async () => {
    const { enter, page, press, lines, read } = await open();
    await enter();
    await page.keyboard.insertText('a\u0007b');
    await press('Shift+Enter');
    await page.keyboard.insertText('c');
    expect(await read()).toEqual(['note: ab', 'note: c']);
    for (const { text } of await lines()) for (const span of text) expect(span.text).not.toMatch(/\p{Cc}/u);
  });

  it('[ED46] composing with an input method is not disturbed, and its text arrives whole', async () => {
    const { enter, page, read } = await open([], [note('z', 'other')]);
    await enter();
    const cdp = await page.context().newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん'])
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await cdp.send('Input.insertText', { text: '日本' });
    await cdp.send('Input.imeSetComposition', { text: '->', selectionStart: 2, selectionEnd: 2 });
    await cdp.send('Input.insertText', { text: '語' });
    expect(await read()).toEqual(['note: 日本語']);
  });

  it('[ED47] an internal note is marked by key, says so in words, and is never told by colour alone', async () => {
    const { enter, press, lines, page } = await open([note('a', 'Between us')]);
    await enter();
    await press('Control+Shift+I');
    expect((await lines())[0]?.isInternal).toBe(true);
    const word = await page
      .locator('[data-line="a"]')
      .evaluate((line) => getComputedStyle(line, '::after').content);
    expect(word).toContain('internal');
    await press('Control+Shift+I');
    expect((await lines())[0]?.isInternal).toBeUndefined();
  });

  it('[ED48] bold, italic and a link asked for beside its words', async () => {
    const { enter, press, page, lines, settle } = await open([note('a', 'read this')]);
    await enter();
    await press('Control+Shift+ArrowLeft');
    await settle();
    await press('Control+B', 'Control+I', 'Control+Shift+K');
    await page
      .getByRole('dialog', { name: 'Link' })
      .getByRole('textbox', { name: 'Address' })
      .fill('javascript:alert(1)');
    await press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('https://');
    await page.getByRole('textbox', { name: 'Address' }).fill('example.org/paper');
    await press('Enter');
    expect((await lines())[0]?.text).toEqual([
      { text: 'read ' },
      { text: 'this', bold: true, italic: true, link: 'https://example.org/paper' },
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  });
});
