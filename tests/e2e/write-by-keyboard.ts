import type { Page } from '@playwright/test';
import type { Line } from '../../shared/meeting/line.ts';
import type { Span } from '../../shared/meeting/inline-text.ts';

const MARKS: Readonly<Record<Line['kind'], string>> = {
  paragraph: '',
  note: '',
  action: '-> ',
  decision: '=> ',
};

/** Types a line of the minutes as a note-taker does, links and all, where the cursor is. */
export async function writeLine(page: Page, { kind, text }: Line): Promise<void> {
  await page.keyboard.type(MARKS[kind]);
  for (const span of text) await writeSpan(page, span);
}

async function writeSpan(page: Page, { text, link }: Span): Promise<void> {
  await page.keyboard.type(text);
  if (link === undefined) return;
  for (let count = 0; count < text.length; count++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+K');
  await page.getByRole('dialog', { name: 'Link' }).getByLabel('Address').fill(link);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Link' }).waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowRight');
}

/** Runs a command by its words in the palette. */
export async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'All commands' }).waitFor({ state: 'detached' });
}
