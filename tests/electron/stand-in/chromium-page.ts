import { chromium, type Browser, type Page } from 'playwright-core';

let browser: Promise<Browser> | null = null;

/** A page in the Chromium the test started, which the test sees too. */
export async function newPage(size: { readonly width: number; readonly height: number }): Promise<Page> {
  browser ??= chromium.connectOverCDP(process.env['STAND_IN_CHROMIUM'] ?? '');
  const [context] = (await browser).contexts();
  if (context === undefined) throw new Error('Chromium has no context');
  const page = await context.newPage();
  await page.setViewportSize({ width: size.width, height: size.height });
  return page;
}
