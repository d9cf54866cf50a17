import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readMeetingText } from '../../shared/meeting/meeting-file.ts';
import { startSharedChromium, startStandIn } from '../electron/stand-in/start-stand-in.ts';
import { expectEqualDocuments } from './documents-equal.ts';
import { referenceDocuments } from './reference-documents.ts';
import { essence, reference, takeReferenceMeeting } from './reference-story-steps.ts';
import { connectionsIn, isBuilt, RECORDER, startHost, type RunningHost } from './running-host.ts';

test.describe('the reference meeting, taken live from an empty library by keyboard only', () => {
  test.skip(!isBuilt(), 'The application is not built.');
  test.setTimeout(300_000);

  test('[WI1] [NL1] [NL2] [NL3] in the browser host: the file and the documents are the example’s, nothing leaves the machine or stays behind', async ({
    page,
  }) => {
    const host = await startHost(async () => undefined);
    try {
      const errors = errorsOf(page);
      const asked = addressesOf(page);
      await page.goto(host.address);
      await takeReferenceMeeting(page);

      const downloads = new Map<string, string>();
      page.on('download', async (download) => {
        downloads.set(download.suggestedFilename(), await download.path());
      });
      await page.keyboard.press('Control+E');
      await page.keyboard.press('Enter');
      await expect.poll(() => downloads.size, { timeout: 60_000 }).toBe(2);
      const made = (extension: string) => readFile(downloads.get(`IGF MAG Meeting XIV.${extension}`) ?? '');
      expectEqualDocuments({ docx: await made('docx'), pdf: await made('pdf') }, await referenceDocuments());

      expect(await host.end()).toBe(0);
      await expectReferenceIn(host.library);
      expect(errors).toEqual([]);

      expect([...asked].filter((origin) => origin !== new URL(host.address).host)).toEqual([]);
      expect(await host.goneOut()).toEqual([]);
      await expectNothingSaid(host);
    } finally {
      await host.clear();
    }
  });

  test('[WI1] [NL1] in the Electron stand-in: the file and the documents are the example’s, and nothing leaves the machine', async () => {
    const root = await mkdtemp(join(tmpdir(), 'rapporteur-story-'));
    const browser = await startSharedChromium();
    try {
      await mkdir(join(root, 'library'));
      const record = join(root, 'connections.txt');
      const app = await startStandIn(browser, root, [], {
        before: [RECORDER],
        environment: { RECORD_CONNECTIONS: record },
      });
      const page = await app.page();
      const errors = errorsOf(page);
      await takeReferenceMeeting(page);

      const [docx, pdf] = [join(root, 'XIV.docx'), join(root, 'XIV.pdf')];
      for (const filePath of [docx, pdf])
        await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath } });
      await page.keyboard.press('Control+E');
      await page.keyboard.press('Enter');
      await page.getByText(`Written: ${pdf}`).waitFor({ timeout: 60_000 });
      expectEqualDocuments(
        { docx: await readFile(docx), pdf: await readFile(pdf) },
        await referenceDocuments(),
      );

      // What a page asks of another address, recorded before it is refused.
      expect(await app.recorded('request')).toEqual([]);
      await app.order({ kind: 'closeWindow', window: 0 });
      expect(await app.exited).toBe(0);
      await expectReferenceIn(app.library);
      expect(errors).toEqual([]);
      expect(await connectionsIn(record)).toEqual([]);
    } finally {
      await browser.close();
      await rm(root, { recursive: true, force: true });
    }
  });
});

/** What goes wrong in a page, as it happens. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** The hosts a page sends anything to, by request or WebSocket. */
function addressesOf(page: Page): ReadonlySet<string> {
  const hosts = new Set<string>();
  const add = (address: string): void => {
    const { protocol, host } = new URL(address);
    if (!['data:', 'blob:'].includes(protocol)) hosts.add(host);
  };
  page.on('request', (request) => add(request.url()));
  page.on('websocket', (socket) => add(socket.url()));
  return hosts;
}

/** Holds what was printed, and every file but meeting, journal and backups, to be free of what was said and by whom. */
async function expectNothingSaid({ printed, root, folders, library, temporary }: RunningHost): Promise<void> {
  const said = /intersessional|Masango|Dynamic Coalitions/i;
  expect(await readFile(join(library, 'IGF MAG Meeting XIV.minutes'), 'utf8')).toMatch(said);
  expect(printed()).toContain('http://127.0.0.1');
  expect(printed()).not.toMatch(said);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const elsewhere = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => ![library, folders.backups, folders.recovery].some((folder) => path.startsWith(folder)),
    );
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const path of elsewhere)
    expect([path, said.test(await readFile(path, 'latin1'))]).toEqual([path, false]);
  expect(await readdir(temporary)).toEqual([]);
  expect(
    (await readdir(folders.recovery).catch(() => [])).filter((name) => /\.(?:tmp|recovery)$/.test(name)),
  ).toEqual([]);
}

/** Holds the only file of a library to be the reference meeting, with its clock run through every item. */
async function expectReferenceIn(library: string): Promise<void> {
  expect(await readdir(library)).toEqual(['IGF MAG Meeting XIV.minutes']);
  const read = readMeetingText(await readFile(join(library, 'IGF MAG Meeting XIV.minutes'), 'utf8'));
  if (!read.ok) throw new Error(`The file does not open: ${read.error.kind}`);
  expect(essence(read.value.meeting)).toEqual(essence(reference));
  expect(read.value.meeting.clock.map(({ kind }) => kind)).toEqual([
    'start',
    ...reference.agenda.map(() => 'item'),
    'adjourn',
  ]);
}
