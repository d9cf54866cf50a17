import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Debian's Chromium, or the one PLAYWRIGHT_CHROMIUM names. */
export const CHROMIUM = process.env['PLAYWRIGHT_CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether pages can be looked at here; where not, says so once per test file, so that a skipped test has a reason. */
export function hasChromium(): boolean {
  if (existsSync(CHROMIUM)) return true;
  console.warn(
    `Skipped: no Chromium at ${CHROMIUM}; set PLAYWRIGHT_CHROMIUM to one to run what looks at real pages.`,
  );
  return false;
}

/** A browser of one's own; whoever starts it closes it. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    chromiumSandbox: false,
    args: ['--disable-background-networking'],
  });
