import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { parseShortcut } from '../../../renderer/commands/shortcut.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open, close } = useTestWindows();
const focusedPanel = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('section[id^="panel-"]')?.id ?? null);

describe.skipIf(!canRun)('the window', () => {
  it('[WI30] has its columns as landmarks with names, and nothing wider than the window, from 1024 pixels on', async () => {
    for (const width of [1024, 1280, 1920]) {
      const page = await open({ width });
      for (const name of ['Agenda and clock', 'Minutes', 'Attendance and actions']) {
        const region = page.getByRole('region', { name, exact: true }).first();
        expect(await region.isVisible(), `${name} at ${width}`).toBe(true);
      }
      expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    }
  });

  it('[WI32] Mod+1 to Mod+4 give each panel the keyboard, the document opens and is left by its own key', async () => {
    const page = await open();
    for (const [digit, panel] of [
      ['1', 'panel-agenda'],
      ['3', 'panel-attendance'],
      ['2', 'panel-minutes'],
      ['4', 'panel-document'],
    ] as const) {
      await page.keyboard.press(`Control+${digit}`);
      expect(await focusedPanel(page)).toBe(panel);
    }
    await page.keyboard.press('Control+4');
    expect(await focusedPanel(page)).toBe('panel-minutes');
    expect(await page.getByRole('region', { name: 'Document', exact: true }).count()).toBe(0);
  });

  it('[WI32] opened in the middle of a meeting, Mod+2 goes to the item it is at', async () => {
    const at = new Date().toISOString();
    const clock = [
      { kind: 'start', id: 'start', at },
      { kind: 'item', id: 'began', at, itemId: 'item-3' },
    ] as never;
    const running = writeMeetingText({ ...referenceMeeting(), clock });
    const page = await open({ meetings: { [PATH]: running } });
    await page.keyboard.press('Control+2');
    await page.locator('.ProseMirror-focused').waitFor();
    expect(await page.locator('[data-item="item-3"] .ProseMirror-focused').count()).toBe(1);
  });

  it('[WI33] splitters move by keys and by mouse, and the widths are there again after a reload', async () => {
    const page = await open();
    const splitter = page.getByRole('separator', { name: 'Width of agenda and clock' });
    const width = async () => (await page.locator('#panel-agenda').boundingBox())?.width ?? 0;
    const before = await width();
    await splitter.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBeCloseTo(before + 32, 0);
    const box = await splitter.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 1, 400);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) - 47, 400, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBeCloseTo(before - 16, 0);
    await page.reload();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    expect(await width()).toBeCloseTo(before - 16, 0);
  });

  it('[WI34] attendance and actions are tabs, moved between with arrow keys', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Attendance' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Actions' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel', { name: 'Actions' }).isVisible()).toBe(true);
    expect(await page.getByRole('tabpanel', { name: 'Attendance' }).count()).toBe(0);
  });

  it('[WI25] Mod+Enter goes to the next item also from within the minutes, and the keyboard goes along', async () => {
    const page = await open();
    const item = () =>
      page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item'));
    const ids = (await hostMeeting(page))?.agenda.map(({ id }) => id);
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.clock.length === 2, PATH);
    await expect.poll(item).toBe(ids?.[0]);
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.clock.length === 3, PATH);
    await expect.poll(item).toBe(ids?.[1]);
  });

  it('[WI62] the palette lists every command, runs one by its letters, and gives the focus back', async () => {
    const page = await open();
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+K');
    const box = page.getByRole('combobox', { name: 'Type what you want to do' });
    await box.fill('dark');
    const option = page.getByRole('option', { name: /Dark theme/ });
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focusedPanel(page)).toBe('panel-minutes');
    await page.keyboard.press('Control+K');
    await box.fill('light');
    expect(await page.getByRole('option').first().textContent()).toContain('Light theme');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('[WI63] a command that cannot run is in the palette, dimmed, and Enter on it does nothing', async () => {
    const page = await open();
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Type what you want to do' }).fill('redo');
    const option = page.getByRole('option', { name: /Redo/ });
    expect(await option.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });

  it('[WI64] the list of shortcuts opens with a question mark and has every key', async () => {
    const page = await open();
    await page.keyboard.press('Shift+?');
    expect(await page.getByRole('dialog', { name: 'Shortcuts' }).isVisible()).toBe(true);
    expect(await page.getByText('All commands', { exact: true }).isVisible()).toBe(true);
  });

  it('[WI65] no two commands share an id or a key, and every key can be read', async () => {
    const page = await open();
    const commands = await page.evaluate(() =>
      globalThis.commands.map(({ id, shortcut }) => ({ id, shortcut })),
    );
    const keys = commands.flatMap(({ shortcut }) => (shortcut === null ? [] : [shortcut]));
    const repeated = (values: readonly string[]) =>
      values.filter((value, at) => values.indexOf(value) !== at);
    expect(repeated(commands.map(({ id }) => id))).toEqual([]);
    expect(repeated(keys)).toEqual([]);
    expect(() => keys.map(parseShortcut)).not.toThrow();
  });

  it('[WI41] the title block is edited in place, every valid key at once in the meeting', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'IGF MAG Meeting XIV' }).click();
    const number = page.getByLabel('Number', { exact: true });
    await number.fill('XV');
    await page.getByRole('heading', { name: 'IGF MAG Meeting XV' }).waitFor();
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.number === 'XV', PATH);
    await page.getByLabel('Start').fill('9.30');
    await page.getByLabel('Start').blur();
    expect(await page.getByLabel('Start').inputValue()).toBe('09:30');
    expect((await hostMeeting(page))?.startTime).toBe('09:30');
  });

  it('[WI42] what is not valid stays in the field and is said; the meeting keeps what it had', async () => {
    const page = await open();
    await page.keyboard.press('Control+Alt+H');
    const date = page.getByLabel('Date', { exact: true });
    await date.fill('31 February 2026');
    expect(await date.getAttribute('aria-invalid')).toBe('false');
    await date.blur();
    expect(await date.inputValue()).toBe('31 February 2026');
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('There is no such day.').waitFor();
    expect((await hostMeeting(page))?.date).toBe('2026-03-02');
    await date.fill('3 March 2026');
    expect(await date.getAttribute('aria-invalid')).toBe('false');
    await date.blur();
    expect(await date.inputValue()).toBe('2026-03-03');
    expect(await page.getByText('Tuesday, 3 March 2026').isVisible()).toBe(true);
  });

  it('[WI70] undo says what it took back where that is not before the eyes, and redo does it again', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('#panel-attendance')?.focus());
    await page.getByRole('button', { name: 'IGF MAG Meeting XIV' }).click();
    await page.getByLabel('Place').fill('Geneva');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Z');
    await page.getByText('Undone: the title block.').waitFor();
    expect((await hostMeeting(page))?.place).toBe('Online');
    await page.keyboard.press('Control+Shift+Z');
    await page.getByText('Done again: the title block.').waitFor();
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.place === 'Geneva', PATH);
  });

  it('[WI50] the status line follows the file: saved, saving, failing, connection lost and back', async () => {
    const page = await open();
    const status = page.getByRole('contentinfo');
    await status.getByText('Saved 11:03:21').waitFor();
    await page.getByRole('button', { name: 'IGF MAG Meeting XIV' }).click();
    await page.getByLabel('Place').fill('Geneva');
    await status.getByText('Saved 11:04:05').waitFor();
    const sentence = 'Not saved: the disk is full. Your text is safe in memory.';
    await page.evaluate(
      ([path, text]) =>
        globalThis.memory.tell('saveState', {
          sessionId: path ?? '',
          state: { kind: 'failing', sentence: text ?? '' },
        }),
      [PATH, sentence],
    );
    await status.getByText(sentence).first().waitFor();
    await page.evaluate(() => globalThis.memory.tell('connection', { isConnected: false }));
    await status
      .getByText(/^Not connected/)
      .first()
      .waitFor();
    await page.evaluate(() => globalThis.memory.tell('connection', { isConnected: true }));
    await status
      .getByText(/Saved|Not saved/)
      .first()
      .waitFor();
    expect(await status.getByText(/^Not connected/).count()).toBe(0);
  });

  it('[WI71] notices stay while the pointer is on them, go by themselves, and bad ones stay', async () => {
    const page = await open();
    await page.clock.install();
    await page.evaluate((path) => {
      globalThis.memory.tell('sessionNotice', { sessionId: path, sentence: 'Somebody else wrote the file.' });
    }, PATH);
    const notice = page.getByText('Somebody else wrote the file.');
    await notice.waitFor();
    await notice.hover();
    await page.clock.runFor(30_000);
    expect(await notice.isVisible()).toBe(true);
    await page.mouse.move(10, 300);
    await page.clock.runFor(30_000);
    expect(await notice.count()).toBe(0);
    await page.evaluate(() => globalThis.memory.failNextFlush());
    await page.keyboard.press('Control+S');
    const bad = page.getByText('The disk is full.', { exact: false });
    await bad.waitFor();
    await page.clock.runFor(120_000);
    expect(await bad.isVisible()).toBe(true);
  });
});
