import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';
import { startChromium } from '../../chromium.ts';
import { meetingScript, servePanel, type PanelPage } from '../panel-page.ts';

export const SECONDS = 1_000;
export const MINUTES = 60 * SECONDS;

/** Half an hour from 11:00 UTC, three items, a note under the second. */
export const three = () =>
  makeMeeting({
    date: '2026-03-02',
    startTime: '11:00',
    slotMinutes: 30,
    timeZone: 'UTC',
    agenda: [
      { id: 'one', title: 'Welcome', plannedMinutes: 5 },
      {
        id: 'two',
        title: 'Budget',
        plannedMinutes: 20,
        minutes: [{ kind: 'note', id: 'n1', text: 'said' }],
      },
      { id: 'three', title: 'Any other business', plannedMinutes: 5 },
    ],
  });

/** The panel in a real page whose time stands still but for what a test lets pass; one page for each test. */
export function agendaDriver() {
  let browser: Browser;
  let served: PanelPage;
  let page: Page;
  let problems: string[] = [];

  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(async () => {
    [browser, served] = await Promise.all([
      startChromium(),
      servePanel('tests/renderer/agenda/agenda-page.tsx', { isStrict: true }),
    ]);
  }, 120_000);
  afterEach(async () => {
    await page.context().close();
    // oxlint-disable-next-line vitest/no-standalone-expect -- no test may leave an error in the page's console
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens a meeting at 11:02 UTC, seen from Berlin. */
  async function open(meeting: Meeting, query = ''): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      timezoneId: 'Europe/Berlin',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
    page = await context.newPage();
    problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
        problems.push(message.text());
    });
    await page.clock.install({ time: new Date('2026-03-02T11:00:00Z') });
    await page.clock.pauseAt(new Date('2026-03-02T11:02:00Z'));
    await page.addInitScript(meetingScript(meeting));
    await page.goto(served.url + query);
    await page.getByRole('region', { name: 'Meeting clock' }).waitFor();
    return page;
  }

  const clock = () => page.getByRole('region', { name: 'Meeting clock' });
  const now = () => page.evaluate(() => globalThis.meetingNow());
  return {
    open,
    page: () => page,
    clock,
    /** The meeting as the page has it. */
    now,
    pass: (milliseconds: number) => page.clock.fastForward(milliseconds),
    press: (keys: string) => page.keyboard.press(keys),
    row: (name: string | RegExp) => page.getByRole('row', { name }),
    /** Whether the keyboard is on a row. */
    isOn: (name: string | RegExp) =>
      page.getByRole('row', { name }).evaluate((element) => element === document.activeElement),
    /** That the clock shows a text now or within a moment; the text, to be expected. */
    sees: async (text: string | RegExp) => {
      await expect.poll(() => clock().getByText(text).count(), { timeout: 10_000 }).toBeGreaterThan(0);
    },
    titles: async () => (await now())?.agenda.map(({ title }) => title),
    kinds: async () => (await now())?.clock.map(({ kind }) => kind),
  };
}
