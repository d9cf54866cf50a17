import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { makeMeeting } from '../../builders.ts';
import { startChromium } from '../../chromium.ts';
import { meetingScript, servePanel, type PanelPage } from '../panel-page.ts';
import type { MinutesSeam } from './minutes-page.tsx';

/** What the page has of its own; only inside `page.evaluate`. */
declare const window: { readonly seam: MinutesSeam };

/** Two sections to write in, with people of whom two share a family name. */
export const smallMeeting = (lines: readonly object[] = [], other: readonly object[] = []): Meeting =>
  makeMeeting({
    date: '2026-03-02',
    agenda: [
      { id: 'one', title: 'Updates from the Secretariat', minutes: lines as never },
      { id: 'two', title: 'Any Other Business', minutes: other as never },
      { id: 'three', title: 'Closing', minutes: [] },
    ],
    roster: [
      {
        id: 'mag',
        name: 'MAG Members',
        participants: [
          { id: 'neves-a', familyName: 'Neves', givenName: 'Ana' },
          { id: 'klein', familyName: 'Kleinwächter', givenName: 'Wolfgang' },
        ],
      },
      {
        id: 'others',
        name: 'Other participants',
        participants: [{ id: 'neves-m', familyName: 'Neves', givenName: 'Marina' }],
      },
    ],
  });

export const note = (id: string, text: string, fields: object = {}): object => ({
  kind: 'note',
  id,
  text,
  ...fields,
});

export type MinutesPage = {
  readonly page: Page;
  /** Opens another meeting on the page. */
  readonly open: (meeting: Meeting, isReadOnly?: boolean) => Promise<void>;
  /** The lines of a section as the model has them. */
  readonly lines: (item?: string) => Promise<readonly Line[]>;
  /** `kind level: text` of each line, which most tests speak of. */
  readonly read: (item?: string) => Promise<readonly string[]>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: string[]) => Promise<void>;
  /** The cursor into a section, as the agenda asks for it: to the end of its last line. */
  readonly enter: (item?: string) => Promise<void>;
  readonly paste: (data: Readonly<Record<string, string>>) => Promise<void>;
  /** Waits until the page has taken in a selection made by keys of the browser itself. */
  readonly settle: () => Promise<void>;
  /** What the page complained of since it was asked last. */
  readonly problems: () => readonly string[];
};

/** One page for many meetings: loading it is what takes long. */
export async function openMinutes(browser: Browser, served: PanelPage): Promise<MinutesPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('404'))
      problems.push(message.text());
  });
  await page.addInitScript(meetingScript(smallMeeting()));
  await page.goto(served.url);
  await page.locator('.minutes-panel').waitFor();
  page.setDefaultTimeout(10_000);
  const lines = async (item = 'one') =>
    (await page.evaluate(
      (id) => window.seam.meeting()?.agenda.find((one) => one.id === id)?.minutes,
      item,
    )) ?? [];
  return {
    page,
    open: (meeting, isReadOnly = false) =>
      page.evaluate(([text, readOnly]) => window.seam.open(text, readOnly), [
        writeMeetingText(meeting),
        isReadOnly,
      ] as const),
    lines,
    read: async (item) =>
      (await lines(item)).map((line) => {
        const level = line.kind === 'note' && line.level === 2 ? ' 2' : '';
        return `${line.kind}${level}: ${line.text.map((span) => span.text).join('')}`;
      }),
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    enter: async (item = 'one') => {
      await page.evaluate((id) => window.seam.focus({ kind: 'item', id: id as never }), item);
      await page.locator(`[data-item="${item}"] .ProseMirror-focused`).waitFor();
    },
    paste: (data) =>
      page.evaluate((given) => {
        const transfer = new DataTransfer();
        for (const [type, text] of Object.entries(given)) transfer.setData(type, text);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
        );
      }, data),
    settle: () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))),
    problems: () => problems.splice(0),
  };
}

/** Inside a `describe`: one page for its tests, none of which may make the page complain. */
export function useMinutesPage(): () => MinutesPage {
  let browser: Browser | undefined;
  let served: PanelPage | undefined;
  let minutes: MinutesPage | undefined;
  const there = (): MinutesPage => {
    if (minutes === undefined) throw new Error('The page is not there yet.');
    return minutes;
  };
  beforeAll(async () => {
    served = await servePanel('tests/renderer/minutes/minutes-page.tsx');
    browser = await startChromium();
    minutes = await openMinutes(browser, served);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  afterEach(() => {
    expect(minutes?.problems() ?? []).toEqual([]);
  });
  return there;
}
