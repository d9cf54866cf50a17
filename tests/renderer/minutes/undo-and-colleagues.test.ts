import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { note, smallMeeting, useMinutesPage } from './use-minutes-page.ts';
import type { MinutesSeam } from './minutes-page.tsx';

declare const window: { readonly seam: MinutesSeam };

describe.skipIf(!hasChromium())('undo and colleagues', () => {
  const page = useMinutesPage();
  const open = async (...lines: Parameters<typeof smallMeeting>) => {
    await page().open(smallMeeting(...lines));
    return page();
  };

  it('[ED90] one undo order spans minutes of two sections, agenda and attendance', async () => {
    const { enter, type, press, read, page } = await open();
    const state = async () => ({
      one: await read(),
      two: await read('two'),
      title: await page.evaluate(() => window.seam.meeting()?.agenda[2]?.title),
      attendance: await page.evaluate(() => Object.keys(window.seam.meeting()?.attendance ?? {})),
    });
    await enter();
    await type('first');
    await page.evaluate(() =>
      window.seam.change((doc, origin) =>
        window.seam.updateItem(doc, 'three' as never, { title: 'End' }, origin),
      ),
    );
    await type(' second');
    await page.evaluate(() =>
      window.seam.change((doc, origin) =>
        window.seam.recordAttendance(doc, 'klein' as never, { state: 'present' }, origin),
      ),
    );
    await enter('two');
    await type('third');
    expect(await state()).toEqual({
      one: ['note: first second'],
      two: ['note: third'],
      title: 'End',
      attendance: ['klein'],
    });
    await press('Control+Z');
    expect(await state()).toMatchObject({
      one: ['note: first second'],
      two: ['note: '],
      attendance: ['klein'],
    });
    await press('Control+Z');
    expect(await state()).toMatchObject({ one: ['note: first second'], attendance: [], title: 'End' });
    await press('Control+Z');
    expect(await state()).toMatchObject({ one: ['note: first'], title: 'End' });
    await press('Control+Z');
    expect(await state()).toMatchObject({ one: ['note: first'], title: 'Closing' });
    await press('Control+Z');
    expect(await state()).toMatchObject({ one: ['note: '] });
    for (let count = 0; count < 5; count++) await press('Control+Shift+Z');
    expect(await state()).toEqual({
      one: ['note: first second'],
      two: ['note: third'],
      title: 'End',
      attendance: ['klein'],
    });
  });

  it('[ED91] a conversion is a step of its own between what was typed before and after it', async () => {
    const { enter, type, press, read } = await open();
    await enter();
    await type('one');
    await press('Control+Alt+2');
    await type('two');
    await press('Control+Z');
    expect(await read()).toEqual(['action: one']);
    await press('Control+Z');
    expect(await read()).toEqual(['note: one']);
  });

  it('[ED91] undo brings the cursor back to where it was', async () => {
    const { enter, type, press, read } = await open([note('a', 'one')], [note('b', 'two')]);
    await enter();
    await type('!');
    await enter('two');
    await press('Control+Z');
    await type('?');
    expect([await read(), await read('two')]).toEqual([['note: one?'], ['note: two']]);
  });

  it('[ED91] moving the cursor after an undo leaves redo as it was', async () => {
    const { enter, type, press, read } = await open([note('a', 'one')]);
    await enter();
    await type('!');
    await press('Control+Z', 'Home', 'ArrowRight', 'ArrowDown', 'ArrowUp');
    expect(await read()).toEqual(['note: one']);
    await press('Control+Shift+Z');
    expect(await read()).toEqual(['note: one!']);
  });

  it('[ED92] the cursor keeps its place while colleagues write before, after and in the line', async () => {
    const { press, type, read, page } = await open([
      note('a', 'one'),
      note('b', 'two words'),
      note('c', 'three'),
    ]);
    await page.evaluate(() => window.seam.join());
    await page.evaluate(() => window.seam.focus({ kind: 'line', id: 'b' as never }));
    for (let count = 0; count < 6; count++) await press('ArrowLeft');
    for (const [index, letter] of [...'ABCDEF'].entries()) {
      await type(letter);
      await page.evaluate((step) => {
        window.seam.colleagueTypes('one', 0, 0, '+');
        window.seam.colleagueAdds('one', step % 2, 'note', 'theirs');
      }, index);
      await page.evaluate(() => window.seam.colleagueTypesInto('b', '*'));
    }
    const lines = await read();
    expect(lines.filter((line) => line.endsWith('theirs'))).toHaveLength(6);
    expect(lines).toContain('note: ******twoABCDEF words');
    expect(await page.evaluate(() => window.seam.colleagueSees().agenda)).toEqual(
      await page.evaluate(() => window.seam.meeting()?.agenda),
    );
  });

  it('[ED93] undo takes back what was done here and nothing of a colleague', async () => {
    const { enter, type, press, read, page } = await open([note('a', 'one')]);
    await page.evaluate(() => window.seam.join());
    await enter();
    await type(' mine');
    await page.evaluate(() => window.seam.colleagueTypesInto('a', 'theirs '));
    await press('Control+Z');
    expect(await read()).toEqual(['note: theirs one']);
  });

  it('[ED94] what a colleague’s newer version writes is shown as text and kept whole', async () => {
    const { enter, page } = await open([note('a', 'one')]);
    await page.evaluate(() => window.seam.join());
    await enter();
    await page.evaluate(() => window.seam.colleagueAdds('one', 1, 'drawing', 'x'));
    await page.getByRole('note').getByText('newer Rapporteur').waitFor();
    expect(await page.evaluate(() => window.seam.nodeNames('one'))).toEqual(['note', 'drawing']);
    expect(await page.locator('[data-item="one"] [data-line="a"]').textContent()).toBe('one');
  });

  it('[ED95] a meeting open to read takes no letter, no paste and no heading', async () => {
    const { page: tab, open: openMeeting, read, paste, type } = page();
    await openMeeting(smallMeeting([note('a', 'one')]), true);
    await tab.locator('[data-item="one"] .ProseMirror').click();
    await type('x');
    await paste({ 'text/plain': 'y' });
    expect(await read()).toEqual(['note: one']);
    expect(await tab.getByRole('textbox', { name: 'Heading of section 1' }).isEditable()).toBe(false);
    expect(await tab.getByRole('button', { name: 'Write the first note' }).count()).toBe(0);
  });
});
