import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { useTestWindows } from './use-test-windows.ts';

const { canRun, open, takeErrors } = useTestWindows();

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}
const noCopy = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });

describe.skipIf(!canRun)('help in the window', () => {
  it('[DG17] the whole report is shown before it is saved or copied, by keyboard alone', async () => {
    const page = await open();
    await run(page, 'diagnostic');
    const dialog = page.getByRole('dialog', { name: 'Diagnostic report' });
    const report = dialog.getByRole('region', { name: 'The report' });
    await report.waitFor();
    expect(await report.textContent()).toMatch(
      /^Rapporteur: diagnostic report\n[\s\S]*Last lines of the log/,
    );
    expect(await report.textContent()).toContain('Size: 1280 × 800, scale 1');
    expect(await report.textContent()).toContain(await page.evaluate(() => navigator.userAgent));
    // The keyboard is in the report, which scrolls; then come the buttons.
    expect(await report.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Written: /exports/Rapporteur diagnostic report 2026-03-02.txt').waitFor();
  });

  it('[DG17] is copied as it stands there, and where that is denied it says so', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.addEventListener('copy', (event) =>
        Object.assign(globalThis, { copied: event.clipboardData?.getData('text/plain') }),
      );
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void Object.assign(globalThis, { copied: text }) },
      });
    });
    await run(page, 'diagnostic');
    const dialog = page.getByRole('dialog', { name: 'Diagnostic report' });
    const shown = await dialog.getByRole('region', { name: 'The report' }).textContent();
    await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
    await dialog.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => (globalThis as never as { copied: string }).copied)).toBe(shown);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await run(page, 'diagnostic');
    await dialog.getByRole('region', { name: 'The report' }).waitFor();
    await noCopy(page);
    await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
    await dialog.getByText('The clipboard is not to be had here; save it as a file.').waitFor();
  });

  it('[DG17] Help is a group of its own: shortcuts, report, log folder, about', async () => {
    const page = await open();
    const help = await page.evaluate(() =>
      globalThis.commands
        .filter(({ group }) => group === 'Help')
        .map(({ label, isEnabled }) => [label, isEnabled()]),
    );
    expect(help).toEqual([
      ['Keyboard shortcuts', true],
      ['Save diagnostic report…', true],
      // A browser cannot show folders.
      ['Show log folder', false],
      ['About Rapporteur', true],
    ]);
  });

  it('[DG16] About names version, what it runs on, and its parts with their licences', async () => {
    const page = await open();
    await run(page, 'about');
    const dialog = page.getByRole('dialog', { name: 'About Rapporteur' });
    await dialog.getByText('Rapporteur 1.2.3').waitFor();
    await dialog.getByText('Runs on Node 24.21.0, V8 13.6.').waitFor();
    await dialog.getByText('yjs 13.6.33').click();
    expect(await dialog.getByText('The MIT License (MIT)').isVisible()).toBe(true);
  });

  it('[DG18] a mistake in a dialog leaves no empty window: it says so, is logged, and trying again goes on', async () => {
    const page = await open();
    await page.evaluate(() => {
      const { bridge } = globalThis.memory;
      const { reportFault } = bridge;
      Object.assign(bridge, {
        aboutRapporteur: async () => ({}),
        reportFault: async (fault: Parameters<typeof reportFault>[0]) => (
          Object.assign(globalThis, { fault }),
          reportFault(fault)
        ),
      });
    });
    await run(page, 'about');
    await page.getByRole('alert').getByText('This window stopped working.').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Your text is safe');
    const fault = await page.evaluate(() => (globalThis as never as { fault: object }).fault);
    expect(fault).toMatchObject({ task: 'window', name: 'TypeError', part: null });
    expect(JSON.stringify(fault)).toMatch(/"places":\["assets\/[\w.-]+:\d+:\d+"/);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(takeErrors().some((error) => error.startsWith('Rapporteur: window'))).toBe(true);
  });

  it('[DG18] a panel that fails fails alone, says so and is logged by its name; trying again brings it back', async () => {
    const page = await open();
    await page.evaluate(() => {
      const { bridge } = globalThis.memory;
      const { preview, reportFault } = bridge;
      const state = { isBroken: true, fault: null as unknown };
      // Cannot be shown while it is broken.
      const notices = new Proxy<string[]>([], {
        get: (all, name) => {
          if (name === 'length' && state.isBroken) throw new TypeError('broken');
          return Reflect.get(all, name) as unknown;
        },
      });
      Object.assign(globalThis, { state });
      Object.assign(bridge, {
        preview: async (...all: Parameters<typeof preview>) => {
          const set = await preview(...all);
          return set.ok ? { ok: true, value: { ...set.value, notices } } : set;
        },
        reportFault: async (fault: Parameters<typeof reportFault>[0]) => {
          state.fault = fault;
          return reportFault(fault);
        },
      });
    });
    type State = { readonly state: { isBroken: boolean; readonly fault: object } };
    await page.keyboard.press('Control+4');
    const alert = page.getByRole('alert').filter({ hasText: 'This panel stopped working' });
    await alert.waitFor({ timeout: 60_000 });
    expect(await alert.innerText()).toContain('Your text is safe');
    const fault = await page.evaluate(() => (globalThis as never as State).state.fault);
    expect(fault).toMatchObject({ task: 'panel', part: 'document', name: 'TypeError' });
    expect(takeErrors().some((error) => error.startsWith('Rapporteur: panel document'))).toBe(true);
    // The other panels are there, and go on.
    expect(await page.getByRole('region', { name: 'Minutes', exact: true }).isVisible()).toBe(true);
    await page.evaluate(() => ((globalThis as never as State).state.isBroken = false));
    await alert.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 60_000 });
    expect(await alert.count()).toBe(0);
  }, 120_000);

  it.each(['light', 'dark'] as const)('[DG17] axe finds no violation, %s', async (scheme) => {
    const page = await open({ scheme });
    await run(page, 'diagnostic');
    await page.getByRole('region', { name: 'The report' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await run(page, 'about');
    await page.getByText('Made with').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
