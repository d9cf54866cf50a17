import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { startChromium } from '../../tests/chromium.ts';
import { startHost } from '../../tests/e2e/running-host.ts';
import { servePanel } from '../../tests/renderer/panel-page.ts';
import { keepTimes, timeKeys, type KeyTimes } from './key-times.ts';
import { notesMeeting } from './notes-meeting.ts';

const SIZES = [20, 2_000, 10_000] as const;
const PEERS = ['textarea', 'CodeMirror 6'] as const;

export type EditorRow = KeyTimes & {
  readonly notes: number;
  readonly tool: 'Rapporteur' | (typeof PEERS)[number];
};

/**
 * Measures writing in the middle of many notes, from a key to the next paint: in the built application with the meeting
 * running, 300 participants beside it, each key sent to the host and saved; in a bare textarea and in CodeMirror 6 with
 * the same text; all in one browser. Prints each as it is done.
 */
export async function benchEditor(): Promise<readonly EditorRow[]> {
  const browser = await startChromium();
  const peers = await servePanel('bench/editor/peers-page.ts');
  const rows: EditorRow[] = [];
  const add = (row: EditorRow): void => {
    rows.push(row);
    console.log(`${row.notes} notes, ${row.tool}: ${row.median.toFixed(1)} ms, p99 ${row.p99.toFixed(1)} ms`);
  };
  try {
    for (const notes of SIZES) {
      add({ notes, tool: 'Rapporteur', ...(await timeApplication(browser, notes)) });
      for (const tool of PEERS) {
        const query = `?tool=${tool === 'textarea' ? 'textarea' : 'codemirror'}&notes=${notes}`;
        add({ notes, tool, ...(await timePeer(browser, peers.url + query)) });
      }
    }
  } finally {
    await peers.close();
    await browser.close();
  }
  return rows;
}

const newPage = (browser: Browser): Promise<Page> =>
  browser.newPage({ viewport: { width: 1_920, height: 1_080 } });

async function timeApplication(browser: Browser, notes: number): Promise<KeyTimes> {
  const host = await startHost(async (library) => {
    await writeFile(join(library, 'bench.minutes'), writeMeetingText(notesMeeting(notes)));
  });
  const page = await newPage(browser);
  try {
    await keepTimes(page, '.ProseMirror');
    await page.goto(host.address);
    await page.getByRole('button', { name: /General Assembly/ }).click();
    // All 300 of them are in the page, not only those in view.
    await page.locator('.attendance-row').nth(299).waitFor({ state: 'attached' });
    await page.keyboard.press('Control+2');
    await page.locator('.ProseMirror-focused').waitFor();
    return await timeKeys(page);
  } finally {
    await page.close();
    await host.clear();
  }
}

async function timePeer(browser: Browser, address: string): Promise<KeyTimes> {
  const page = await newPage(browser);
  try {
    await keepTimes(page, '.peer');
    await page.goto(address);
    return await timeKeys(page);
  } finally {
    await page.close();
  }
}
