import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();

const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the meeting': async () => undefined,
  'the open title block': (page) => page.keyboard.press('Control+Alt+H'),
  'the actions': (page) => page.getByRole('tab', { name: 'Actions' }).click(),
  'the document': async (page) => {
    await page.keyboard.press('Control+4');
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 60_000 });
  },
  'the palette': (page) => page.keyboard.press('Control+K'),
  'the shortcuts': (page) => page.keyboard.press('Shift+?'),
  'the settings': (page) => page.keyboard.press('Control+,'),
  'the export': (page) => page.keyboard.press('Control+E'),
  'the diagnostic report': async (page) => {
    await page.evaluate(() => void globalThis.commands.find(({ id }) => id === 'help.report')?.run());
    await page.getByRole('region', { name: 'The report' }).waitFor();
  },
  'all meetings': (page) => page.getByRole('button', { name: 'All meetings' }).click(),
};

describe.skipIf(!canRun).each(['light', 'dark'] as const)('accessibility in the %s theme', (scheme) => {
  it('[WI11] axe finds no violation of WCAG 2.2 A and AA on any screen', async () => {
    const found: string[] = [];
    const page = await open({ scheme });
    for (const [name, prepare] of Object.entries(screens)) {
      await prepare(page);
      await page.waitForTimeout(150);
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  }, 240_000);
});
