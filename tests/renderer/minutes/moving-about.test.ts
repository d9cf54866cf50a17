import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { note, smallMeeting, useMinutesPage } from './use-minutes-page.ts';
import type { MinutesSeam } from './minutes-page.tsx';

declare const window: { readonly seam: MinutesSeam };

describe.skipIf(!hasChromium())('moving about in the minutes', () => {
  const page = useMinutesPage();
  const open = async (...lines: Parameters<typeof smallMeeting>) => {
    await page().open(smallMeeting(...lines));
    return page();
  };
  const writtenItem = () =>
    page().page.evaluate(
      () => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ?? null,
    );

  it('[ED70] arrow keys pass from one section into the next and back, and an empty one offers a line', async () => {
    const { enter, press, type, read } = await open([note('a', 'one')], [note('b', 'two')]);
    await enter();
    await press('ArrowDown');
    expect(await writtenItem()).toBe('two');
    await press('End', 'ArrowRight');
    expect(await writtenItem()).toBe('three');
    await type('closed');
    expect(await read('three')).toEqual(['note: closed']);
    await press('Home', 'ArrowLeft');
    expect(await writtenItem()).toBe('two');
    await type('!');
    expect(await read('two')).toEqual(['note: two!']);
    await press('ArrowUp');
    expect(await writtenItem()).toBe('one');
  });

  it('[ED71] Mod+Home and Mod+End go to the ends of all minutes', async () => {
    const { enter, press, type, read } = await open([note('a', 'one')], [note('b', 'two')]);
    await enter('two');
    await press('Control+Home');
    await type('x');
    expect(await read()).toEqual(['note: xone']);
    await press('Control+End');
    expect(await writtenItem()).toBe('three');
  });

  it('[ED72] a click below a section goes to its last line', async () => {
    const { page, type, read } = await open([note('a', 'one'), note('b', 'two')]);
    const section = page.locator('[data-item="one"]');
    const box = await section.boundingBox();
    await section.click({ position: { x: 60, y: (box?.height ?? 0) - 6 } });
    await type('!');
    expect(await read()).toEqual(['note: one', 'note: two!']);
  });

  it('[ED73] another panel brings the cursor to a line or an item', async () => {
    const { page, type, read } = await open([note('a', 'one'), note('b', 'two')]);
    await page.evaluate(() => window.seam.focus({ kind: 'line', id: 'a' as never }));
    await type('!');
    await page.evaluate(() => window.seam.focus({ kind: 'item', id: 'three' as never }));
    await type('x');
    expect([await read(), await read('three')]).toEqual([['note: one!', 'note: two'], ['note: x']]);
  });

  it('[ED74] the heading is written in place; empty or the agenda title means the agenda title', async () => {
    const { page, enter, press, type } = await open([note('a', 'one')]);
    const heading = page.getByRole('textbox', { name: 'Heading of section 1' });
    const kept = () => page.evaluate(() => window.seam.meeting()?.agenda[0]?.heading);
    await heading.fill('Updates on\nDCs');
    await press('Enter');
    expect(await kept()).toBe('Updates on DCs');
    expect(await writtenItem()).toBe('one');
    await heading.fill('');
    await press('Enter');
    expect(await kept()).toBeNull();
    await heading.fill('half');
    await press('Escape');
    expect(await heading.inputValue()).toBe('Updates from the Secretariat');
    await enter();
    await press('F2');
    await type('News');
    await press('Enter');
    expect(await kept()).toBe('News');
    expect(await writtenItem()).toBe('one');
  });

  it('[ED75] a note goes to another item by a key and a few letters, and one undo brings it back', async () => {
    const { enter, press, type, read, page } = await open(
      [note('a', 'one'), note('b', 'two')],
      [note('c', 'three')],
    );
    await enter();
    await press('Control+Shift+M');
    await page.getByRole('dialog', { name: 'Move the line to' }).waitFor();
    await type('any oth');
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['2. Any Other Business']);
    await press('Enter');
    expect([await read(), await read('two')]).toEqual([['note: one'], ['note: three', 'note: two']]);
    expect(await writtenItem()).toBe('one');
    await press('Control+Z');
    expect([await read(), await read('two')]).toEqual([['note: one', 'note: two'], ['note: three']]);
  });

  it('[ED76] a section is as high without its editor as with it, and looks the same', async () => {
    const { page } = await open([
      note(
        'a',
        'A note long enough that it takes more than one row of the column in which minutes are written, twice over at least.',
      ),
      note('b', '', { level: 2 }),
      { kind: 'action', id: 'c', text: 'Do it', dueOn: '2026-03-08', assignees: ['klein'] },
      { kind: 'decision', id: 'd', text: [{ text: 'x', bold: true, link: 'https://example.org' }] },
      note('e', 'said', { speaker: 'neves-a', isInternal: true }),
      { kind: 'paragraph', id: 'f', text: 'مرحبا' },
    ]);
    await page.locator('[data-item="one"] .ProseMirror').waitFor();
    const withEditor = await page.evaluate(() => window.seam.measure('one', true));
    const asText = await page.evaluate(() => window.seam.measure('one', false));
    expect(asText).toEqual(withEditor);
  });
});
