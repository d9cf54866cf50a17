import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import type { TestWindowOptions } from './open-test-window.ts';
import { timedSeries } from './timed-series.ts';
import { PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();

async function openPlanning(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  const page = await open({ meetings: timedSeries(PATH), opens: PATH, ...options });
  await page.getByRole('heading', { name: 'IGF MAG Meeting X0' }).waitFor();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('planned against');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Planned against actual minutes' }).waitFor();
  return page;
}
const rowOf = async (page: Page, name: string) =>
  (await page.getByRole('dialog').getByRole('row', { name }).innerText()).replaceAll(/\s+/g, ' ');

describe.skipIf(!canRun)('planned against actual in the window', () => {
  it('[PL5] this meeting as bars and as a table that says the same in words', async () => {
    const page = await openPlanning();
    expect(await rowOf(page, 'Updates from the Secretariat')).toBe(
      'Updates from the Secretariat 5 min 7 min 2 min over Held',
    );
    expect(await rowOf(page, 'Updates from MAG working groups')).toContain('2 min under');
    const chart = page.getByRole('img', { name: /as bars; the table below says the same/ });
    expect(await chart.locator('.planning-planned').count()).toBe(6);
    // What overran is striped, not only of another colour.
    expect(await chart.locator('rect[fill^="url"]').count()).toBe(4);
    await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
    await page.getByText('Written: /exports/IGF MAG Meeting XIV planned and actual.csv').waitFor();
    const handouts = await page.evaluate(() => globalThis.memory.handouts());
    expect(handouts.map(({ kind }) => kind)).toEqual(['planning-csv']);
  });

  it('[PL5] the series by keyboard alone: what always overruns, how many minutes next time and why', async () => {
    const page = await openPlanning();
    await page.keyboard.press('ArrowRight');
    await page.getByText('4 timed meetings.', { exact: false }).waitFor();
    const row = await rowOf(page, 'Updates on Dynamic Coalitions');
    expect(row).toContain('4 of 4 8 min 11 min 11 min always (4 of 4) 15 min');
    expect(row).toContain('It took 11 min or less in 3 of 4');
    await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
    await page.getByText('Written: /exports/planned and actual.csv').waitFor();
  });

  it('[PL5] a meeting that was not timed says so', async () => {
    const page = await open();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('planned against');
    await page.keyboard.press('Enter');
    await page.getByText('The clock has not run yet').waitFor();
    expect(await page.locator('.planning-actual').count()).toBe(0);
    await page.getByRole('radio', { name: 'All meetings of IGF MAG' }).check();
    await page.getByText('No meeting of this body was timed yet.', { exact: false }).waitFor();
  });

  it.each(['light', 'dark'] as const)('[PL5] axe finds no violation, %s', async (scheme) => {
    const page = await openPlanning({ scheme });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'All meetings of IGF MAG' }).check();
    await page.getByText('4 timed meetings.', { exact: false }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
