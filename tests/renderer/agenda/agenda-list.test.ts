import { describe, expect, it } from 'vitest';
import { makeMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { agendaDriver, three } from './agenda-driver.ts';

describe.skipIf(!hasChromium())('the agenda in the window', () => {
  const { open, page, now, press, row, isOn, titles } = agendaDriver();

  it('[AG20] one stop of the Tab key; arrows, Home and End go from row to row, Space does nothing', async () => {
    await open(three());
    await row('Welcome').focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await isOn('Any other business')).toBe(true);
    await press('Home');
    await press(' ');
    await expect(row('Welcome').evaluate((element) => element === document.activeElement)).resolves.toBe(
      true,
    );
    await expect(page().locator('[role=row][tabindex="0"]').count()).resolves.toBe(1);
    expect(await titles()).toEqual(['Welcome', 'Budget', 'Any other business']);
  });

  it('[AG21] an item is edited in its place, in any notation; Escape leaves it, and a length that is none is said', async () => {
    await open(three());
    await row('Budget').focus();
    await press('Enter');
    await page().keyboard.type('Budget 2027');
    await page().getByRole('textbox', { name: 'Planned minutes' }).fill('1 h 30');
    await page().getByRole('textbox', { name: 'Speakers' }).fill('Ada Obi, Lee');
    await press('Enter');
    expect((await now())?.agenda[1]).toMatchObject({
      title: 'Budget 2027',
      plannedMinutes: 90,
      speakers: ['Ada Obi', 'Lee'],
    });
    expect(await isOn(/Budget 2027/)).toBe(true);
    await press('F2');
    await page().getByRole('textbox', { name: 'Planned minutes' }).fill('soon');
    await press('Enter');
    await page()
      .getByText(/is not a length of time/)
      .waitFor();
    await press('Escape');
    await press('Control+z');
    expect((await now())?.agenda[1]).toMatchObject({ title: 'Budget', plannedMinutes: 20 });
  });

  it('[AG22] Alt and an arrow move an item, keep the keyboard on it and say where it is', async () => {
    await open(three());
    await row('Any other business').focus();
    await press('Alt+ArrowUp');
    await press('Alt+ArrowUp');
    await press('Alt+ArrowUp');
    expect(await titles()).toEqual(['Any other business', 'Welcome', 'Budget']);
    expect(await page().getByRole('status').textContent()).toBe('“Any other business” is now 1 of 3.');
    expect(await isOn('Any other business')).toBe(true);
    await press('Control+z');
    expect(await titles()).toEqual(['Welcome', 'Any other business', 'Budget']);
  });

  it('[AG23] the grip moves an item to the line that shows, and Escape leaves it where it was', async () => {
    await open(three());
    const drag = async (from: string, to: string) => {
      await row(from).hover();
      const grip = await row(from).locator('.agenda-grip').boundingBox();
      const target = await row(to).boundingBox();
      if (grip === null || target === null) throw new Error('Nothing to take hold of.');
      await page().mouse.move(grip.x + 5, grip.y + 10);
      await page().mouse.down();
      await page().mouse.move(grip.x + 5, target.y + target.height - 2, { steps: 4 });
    };
    await drag('Welcome', 'Any other business');
    await page().locator('[data-drop="after"]').waitFor();
    await press('Escape');
    await page().mouse.up();
    expect(await titles()).toEqual(['Welcome', 'Budget', 'Any other business']);
    expect(await page().locator('[data-drop]').count()).toBe(0);
    await drag('Welcome', 'Any other business');
    await page().mouse.up();
    expect(await titles()).toEqual(['Budget', 'Any other business', 'Welcome']);
  });

  it('[AG24] skip, defer, put back, remove: by key, each undone', async () => {
    await open(three());
    const state = async () => (await now())?.agenda[1]?.state;
    await row('Budget').focus();
    await press('s');
    expect(await state()).toBe('skipped');
    await press('d');
    expect(await state()).toBe('deferred');
    await press('r');
    expect(await state()).toBe('scheduled');
    await press('Control+z');
    expect(await state()).toBe('deferred');
    await press('Delete');
    await page().getByText('Removed “Budget”, its note with it.').waitFor();
    expect(await isOn('Any other business')).toBe(true);
    await press('Control+z');
    expect((await now())?.agenda[1]).toMatchObject({ title: 'Budget', minutes: [{ id: 'n1' }] });
  });

  it('[AG24] the menu of an item does the same, by keyboard', async () => {
    await open(three());
    await row('Welcome').focus();
    await press('Tab');
    await press('Enter');
    await page()
      .getByRole('menuitem', { name: /Begin this item/ })
      .waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect((await now())?.agenda[0]?.state).toBe('skipped');
  });

  it('[AG25] a typed line becomes an item with its minutes, at the end or after the selected one', async () => {
    await open(three());
    await row('Welcome').focus();
    const field = page().getByRole('textbox', { name: 'New agenda item' });
    await field.fill('Report of the chair [1/2 hour]');
    await press('Shift+Enter');
    await field.fill('Speeches of 5m');
    await press('Enter');
    expect((await now())?.agenda.map(({ title, plannedMinutes }) => [title, plannedMinutes])).toEqual([
      ['Welcome', 5],
      ['Report of the chair', 30],
      ['Budget', 20],
      ['Any other business', 5],
      ['Speeches of 5m', null],
    ]);
    await press('Control+z');
    expect((await now())?.agenda.length).toBe(4);
  });

  it('[AG26] an empty meeting says what to do; many lines are looked at before they are taken, and are one undo', async () => {
    await open(makeMeeting({ agenda: [] }));
    await page().getByRole('heading', { name: 'No agenda yet' }).waitFor();
    await page().getByRole('button', { name: 'Paste agenda…' }).click();
    const dialog = page().getByRole('dialog', { name: 'Paste agenda' });
    await dialog
      .getByRole('textbox', { name: /One item a line/ })
      .fill(
        '# Agenda\n1. Welcome (5 min)\n10:00-10:15 Budget (Maria Lopez)\nSpeeches are limited to 2 min\nAOB',
      );
    await dialog.getByText('Speaks of a time that may not be its length.').waitFor();
    await expect(dialog.getByRole('checkbox', { name: 'Add “Agenda”' }).isChecked()).resolves.toBe(false);
    await dialog.getByRole('textbox', { name: 'Minutes of “AOB”' }).fill('10');
    await dialog.getByRole('button', { name: 'Add 4 items' }).waitFor();
    await press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(
      (await now())?.agenda.map(({ title, plannedMinutes, speakers }) => [title, plannedMinutes, speakers]),
    ).toEqual([
      ['Welcome', 5, []],
      ['Budget', 15, ['Maria Lopez']],
      ['Speeches are limited to 2 min', null, []],
      ['AOB', 10, []],
    ]);
    await press('Control+z');
    expect((await now())?.agenda).toEqual([]);
  });

  it('[AG27] a meeting open to read only shows everything and offers nothing that changes it', async () => {
    await open(three(), '?readOnly');
    await row('Budget').focus();
    for (const keys of ['Delete', 's', 'b', 'Alt+ArrowUp', 'Enter', 'Control+Enter']) await press(keys);
    expect(await now()).toMatchObject({
      clock: [],
      agenda: [{ id: 'one' }, { id: 'two', state: 'scheduled' }, { id: 'three' }],
    });
    await expect(page().getByRole('button', { name: 'Start meeting' }).count()).resolves.toBe(0);
    await expect(page().getByRole('textbox').count()).resolves.toBe(0);
  });
});
