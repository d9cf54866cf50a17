import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { hasChromium } from '../../chromium.ts';
import { agendaDriver, MINUTES, SECONDS, three } from './agenda-driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, as "rule: element". The page's time moves by what axe waits for. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  const state = { isDone: false };
  const done = found.finally(() => (state.isDone = true));
  while (!state.isDone) await page.clock.runFor(10);
  return done;
}

describe.skipIf(!hasChromium())('agenda and clock for everybody', () => {
  const { open, page, clock, pass, press, row, sees } = agendaDriver();

  it.each(['light', 'dark'])(
    '[AG28] has no violation of WCAG 2.2 AA before, during, late and after the meeting, in %s',
    async (theme) => {
      await open(three(), `?theme=${theme}`);
      const check = async (): Promise<void> => {
        expect(await violations(page())).toEqual([]);
      };
      await check();
      await press('Control+Enter');
      await check();
      await pass(4 * MINUTES + 30 * SECONDS);
      await sees('Time to wrap up');
      await press('Control+Alt+b');
      await check();
      await press('Escape');
      await pass(3 * MINUTES);
      await clock()
        .getByRole('button', { name: /min to cut/ })
        .click();
      await row('Budget').focus();
      await press('d');
      await check();
      await press('Control+Alt+p');
      await press('Control+Alt+k');
      await check();
      await press('Escape');
      await press('Control+Alt+v');
      await page()
        .getByRole('dialog')
        .getByRole('textbox')
        .first()
        .fill('Welcome (5 min)\nSpeeches limited to 2 min');
      await check();
      await press('Escape');
      await row('Welcome').focus();
      await press('F2');
      await check();
      await press('Escape');
      await press('Control+Alt+a');
      await check();
    },
    90_000,
  );
});
