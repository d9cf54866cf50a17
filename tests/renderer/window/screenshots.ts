/**
 * Screens of the window as pictures, to be looked at:
 * `node --import ./tests/electron/raw-text-loader.mjs tests/renderer/window/screenshots.ts <folder> [screen]`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../../../shared/meeting/meeting.ts';
import { startChromium } from '../../chromium.ts';
import { countedIdentifiers } from '../../../shared/meeting/identifier.ts';
import { asProposed, makeNextMeeting, proposeNextMeeting } from '../../../shared/series/next-meeting.ts';
import { referenceMeeting } from '../../builders.ts';
import { makePng } from '../../make-picture.ts';
import { invitationText } from '../../shared/intake/invitation-text.ts';
import { boardMeeting, zoomReport } from '../../shared/intake/report-and-roster.ts';
import { serveBuiltPage } from './serve-built-page.ts';
import { openTestWindow } from './open-test-window.ts';
import { timedSeries } from './timed-series.ts';

/** In its middle: twelve minutes in, at the third item. */
function runningMeeting(): Meeting {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const reference = referenceMeeting();
  const times = [12, 12, 9.5, 3.5].map(ago);
  const clock = times.map((at, index) =>
    index === 0
      ? { kind: 'start', id: 'start', at }
      : { kind: 'item', id: `item-${index}`, at, itemId: reference.agenda[index - 1]?.id },
  );
  return meetingSchema.parse({ ...reference, clock });
}

/** Minutes that name somebody of the roster. */
const spokenOf = {
  '/library/IGF MAG Meeting XIV.minutes': writeMeetingText(referenceMeeting()).replace(
    'The deadline for',
    'As Mr. Masango said, the deadline for',
  ),
};

async function runNamed(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

const PATH = '/library/IGF MAG Meeting XIV.minutes';
/** A second series, with actions that are late, to come and done. */
const TRUSTEES = {
  '/library/Board 7.minutes': writeMeetingText(
    meetingSchema.parse({
      id: 'board',
      body: 'Board of Trustees',
      number: '7',
      date: '2026-01-12',
      roster: [
        {
          id: 'g',
          name: 'Trustees',
          participants: [{ id: 'ana', familyName: 'Neves', givenName: 'Ana', honorific: 'Ms.' }],
        },
      ],
      agenda: [
        {
          id: 'a',
          title: 'Budget and accounts',
          minutes: [
            {
              kind: 'action',
              id: 'late',
              text: 'Send the budget to all trustees',
              dueOn: '2026-02-27',
              assignees: ['ana'],
            },
            {
              kind: 'action',
              id: 'soon',
              text: 'Agree on an auditor',
              dueOn: '2099-01-31',
              addressee: 'Audit committee',
            },
            { kind: 'action', id: 'done', text: 'Book a room for the next meeting', status: 'done' },
          ],
        },
      ],
    }),
  ),
};
const BOARD = '/library/Board.minutes';
const REPORT = zoomReport([
  ['Noor Haddad', '10:55:00 AM', '11:30:00 AM'],
  ['Ana Neves (she/her)', '11:05:00 AM', '11:30:00 AM'],
  ['Rui', '11:00:00 AM', '11:30:00 AM'],
  ['Somebody Else (ACME)', '11:00:00 AM', '11:30:00 AM'],
  ['16175551234', '11:00:00 AM', '11:10:00 AM'],
]);

const dropFile = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? ''));
      const event = { dataTransfer: data, bubbles: true, cancelable: true };
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', event));
    },
    [name, text],
  );
const SIZES = [
  [1280, 800],
  [1920, 1080],
] as const;

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  meeting: async () => undefined,
  document: async (page) => {
    await page.keyboard.press('Control+4');
    await page.getByRole('img', { name: /Page 1/ }).waitFor({ timeout: 60_000 });
  },
  title: async (page) => {
    await page.keyboard.press('Control+Alt+H');
  },
  palette: async (page) => {
    await page.keyboard.press('Control+K');
  },
  styles: async (page) => {
    await page.evaluate(() => void globalThis.commands.find(({ id }) => id === 'houseStyles.open')?.run());
    await page.getByRole('img', { name: /Page 1/ }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await page.getByText('is a style of your own now').waitFor();
    await page.waitForTimeout(1_500);
  },
  styleLetterhead: async (page) => {
    await screens['styles']?.(page);
    await page.getByRole('tab', { name: 'Letterhead and logo' }).click();
    await page.setInputFiles('input[accept*="png"]', {
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: makePng(300, 100),
    });
    await page.getByLabel('Lines at the head').fill('Internet Governance Forum\nSecretariat, Geneva');
    await page.waitForTimeout(2_500);
  },
  styleAnnexes: async (page) => {
    await screens['styles']?.(page);
    await page.getByRole('tab', { name: 'Annexes and columns' }).click();
  },
  styleLabels: async (page) => {
    await screens['styles']?.(page);
    await page.getByRole('tab', { name: 'Title and labels' }).click();
    await page.getByLabel('Name of the style').fill('');
  },
  export: async (page) => {
    await page.keyboard.press('Control+E');
  },
  'help-report': async (page) => {
    await runNamed(page, 'save diagnostic report');
    await page.getByRole('region', { name: 'The report' }).waitFor();
  },
  'help-about': async (page) => {
    await runNamed(page, 'about rapporteur');
    await page.getByText('Made with').waitFor();
  },
  'help-failure': async (page) => {
    await page.evaluate(() => Object.assign(globalThis.memory.bridge, { aboutRapporteur: async () => ({}) }));
    await runNamed(page, 'about rapporteur');
    await page.getByText('This window stopped working').waitFor();
  },
  search: async (page) => {
    await page.keyboard.press('Control+Shift+F');
    await page.keyboard.type('secretariat');
    await page.getByText(/results in/).waitFor();
  },
  'search-empty': async (page) => {
    await page.keyboard.press('Control+Shift+F');
    await page.getByText(/Type to find/).waitFor();
  },
};

/** What was final before, and what was kept since. */
const final = { version: 1, at: '2026-03-02T14:05:00Z' };
const finalMeeting = meetingSchema.parse({ ...referenceMeeting(), finalised: final });
const earlierMeeting = meetingSchema.parse({
  ...finalMeeting,
  place: 'Geneva',
  agenda: finalMeeting.agenda.map((item) => ({
    ...item,
    minutes: item.minutes
      .filter((_, place) => place !== 2)
      .map((line, place) =>
        place === 0 ? { ...line, text: [{ text: 'It was said before. ' }, ...line.text] } : line,
      ),
  })),
});

const folder = process.argv[2] ?? 'out/window';
const only = process.argv[3];
await mkdir(folder, { recursive: true });
const served = await serveBuiltPage();
const browser = await startChromium();
const running = { [PATH]: writeMeetingText(runningMeeting()) };
const meetings = { [PATH]: writeMeetingText(referenceMeeting()) };
const REVIEW = '/library/IGF MAG Meeting XV.minutes';
const xiv = referenceMeeting();
const xv = makeNextMeeting(xiv, asProposed(proposeNextMeeting(xiv, null)), countedIdentifiers('new-'));
const [first, second] = xv.previousActions;
const underReview = {
  [REVIEW]: writeMeetingText(
    meetingSchema.parse({
      ...xv,
      previousActions: [
        { ...first, status: 'done', outcome: 'The call went out on 3 March; 41 answers came in.' },
        { ...second, dueOn: '2026-03-20' },
        ...xv.previousActions.slice(2),
      ],
    }),
  ),
};
const wholeSeries = {
  ...meetings,
  ...underReview,
  '/library/Board Meeting 7.minutes': writeMeetingText(
    meetingSchema.parse({ id: 'm', body: 'Board', number: '7', date: '2026-02-02' }),
  ),
};
for (const [width, height] of SIZES)
  for (const scheme of ['light', 'dark'] as const) {
    const shoot = async (name: string, start: object, prepare: (page: Page) => Promise<void>) => {
      if (only !== undefined && !name.startsWith(only)) return;
      const { page, context, errors } = await openTestWindow(browser, served.url, {
        meetings,
        width,
        height,
        scheme,
        ...start,
      });
      await page.waitForTimeout(600);
      await prepare(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
      if (errors.length > 0) console.warn(name, errors.slice(0, 3));
      await context.close();
    };
    await shoot('start', { recent: [PATH] }, async () => undefined);
    await shoot('running', { opens: PATH, meetings: running }, async (page) => {
      await page.keyboard.press('Control+2');
    });
    await shoot('actions', { opens: PATH, meetings: running }, async (page) => {
      await page.getByRole('tab', { name: 'Actions' }).click();
    });
    const showPlanning = async (page: Page, scope: string) => {
      await page.keyboard.press('Control+K');
      await page.keyboard.type('planned against');
      await page.keyboard.press('Enter');
      await page.getByRole('radio', { name: scope }).check();
      await page.getByRole('table').waitFor();
    };
    await shoot('planning', { opens: PATH, meetings: timedSeries(PATH) }, (page) =>
      showPlanning(page, 'This meeting'),
    );
    await shoot('planning-series', { opens: PATH, meetings: timedSeries(PATH) }, (page) =>
      showPlanning(page, 'All meetings of IGF MAG'),
    );
    await shoot('series', { meetings: wholeSeries }, async () => undefined);
    await shoot('next-meeting', { opens: PATH }, async (page) => {
      await page.evaluate(() => globalThis.commands.find(({ id }) => id === 'series.next')?.run());
      await page.getByRole('textbox', { name: 'Number' }).waitFor();
    });
    await shoot('previous-actions', { opens: REVIEW, meetings: underReview }, async (page) => {
      await page.getByRole('tab', { name: /Previous/ }).click();
      await page.getByRole('option').nth(1).click();
    });
    const registered = { ...meetings, ...underReview, ...TRUSTEES };
    await shoot('action-register', { opens: PATH, meetings: registered }, async (page) => {
      await page.keyboard.press('Control+Shift+A');
      await page.locator('.register-row').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
    });
    const shot = (name: string, prepare: (page: Page) => Promise<void>) =>
      shoot(
        `intake-${name}`,
        { opens: BOARD, meetings: { [BOARD]: writeMeetingText(boardMeeting()) } },
        prepare,
      );
    await shot('choose', (page) => page.keyboard.press('Control+Alt+R'));
    await shot('settle', async (page) => {
      await dropFile(page, 'Zoom participants.csv', REPORT);
      await page.getByRole('radio', { name: /Rui Costa/ }).focus();
      await page.keyboard.press('1');
      await page.waitForTimeout(100);
      await page.keyboard.press('w');
    });
    await shot('invitation', (page) => dropFile(page, 'board.ics', invitationText));
    await shot('roster', (page) => dropFile(page, 'roster.csv', 'Family name;Given name\nOkoye;Chidi\n'));
    await shoot('intake-start', { meetings: {} }, (page) => dropFile(page, 'board.ics', invitationText));
    await shoot('forget', { opens: PATH, meetings: spokenOf }, async (page) => {
      await page.getByRole('row', { name: /Masango/ }).click();
      await page.getByRole('button', { name: 'Forget…' }).click();
      await page.getByRole('checkbox').waitFor();
    });
    await shoot('empty', { meetings: {} }, async () => undefined);
    const finals = { opens: PATH, meetings: { [PATH]: writeMeetingText(finalMeeting) } };
    await shoot('final', finals, async () => undefined);
    await shoot('reopen', finals, async (page) => runNamed(page, 'reopen the final'));
    await shoot('finalise', { opens: PATH }, async (page) => runNamed(page, 'finalise'));
    const kept = [{ at: final.at, text: writeMeetingText(earlierMeeting) }];
    await shoot('compare', { opens: PATH, backups: kept }, async (page) => {
      await runNamed(page, 'compare versions');
      await page.getByText('This is change 1').waitFor();
    });
    for (const [name, prepare] of Object.entries(screens)) await shoot(name, { opens: PATH }, prepare);
  }
await browser.close();
await served.close();
