import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openSession } from '../../electron/session/index.ts';
import { foldersOf } from '../../electron/settings/folders.ts';
import { readMeetingText, writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../builders.ts';
import { isBuilt, startHost, type RunningHost } from './running-host.ts';

const NAME = 'Board 7.minutes';
const meeting = makeMeeting({
  body: 'Board',
  number: '7',
  agenda: [
    {
      id: 'a',
      title: 'Opening',
      minutes: [{ kind: 'note', id: 'n', level: 1, text: 'Everybody was there.' }],
    },
  ],
});

/** A library with a meeting that was written here and then broken by something else; opened at once where that is asked for. */
const startOnBroken = (content: string, isNamed = false): Promise<RunningHost> =>
  startHost(async (library) => {
    const file = join(library, NAME);
    await writeFile(file, writeMeetingText(meeting));
    const root = dirname(library);
    const { recovery, backups } = foldersOf({ RAPPORTEUR_DATA: join(root, 'data') }, process.platform, root);
    const opened = await openSession(file, { recoveryFolder: recovery, backupFolder: backups });
    if (opened.ok) await opened.value.close();
    await writeFile(file, content);
    return isNamed ? file : undefined;
  });

test.describe('a meeting file that something else has broken', () => {
  test.skip(!isBuilt(), 'The application is not built; `npm run build` makes it.');

  test('[PM8] the start screen says so and offers the newest kept copy; opened, it is saved and the broken file is kept', async ({
    page,
  }) => {
    const host = await startOnBroken('{"format":"rapporteur/meeting","version":1,"id":');
    try {
      await page.goto(host.address);
      await page
        .getByRole('button', { name: NAME.replace('.minutes', '') })
        .first()
        .click();
      await expect(page.getByRole('alert')).toContainText('is damaged at line 1');
      await page.getByRole('button', { name: /^Open the copy of / }).click();
      await expect(page.getByText('Everybody was there.').first()).toBeVisible();
      await expect(page.getByText(/This is the meeting as it was kept on/)).toBeVisible();
      await expect
        .poll(async () => readMeetingText(await readFile(join(host.library, NAME), 'utf8')).ok)
        .toBe(true);
      expect((await readdir(host.library)).filter((name) => name.includes('(conflict '))).toHaveLength(1);
    } finally {
      await host.clear();
    }
  });

  test('[PM8] named by the system, a notice offers it', async ({ page }) => {
    const host = await startOnBroken('', true);
    try {
      await page.goto(host.address);
      await expect(page.getByText('is empty: what it held is not in it any more').last()).toBeVisible();
      await page.getByRole('button', { name: /^Open the copy of / }).click();
      await expect(page.getByText('Everybody was there.').first()).toBeVisible();
      expect((await readdir(host.library)).filter((name) => name.includes('(conflict '))).toEqual([]);
    } finally {
      await host.clear();
    }
  });
});
