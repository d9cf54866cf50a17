import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { previewPages } from '../../../../electron/export/preview/preview-pages.ts';
import { createPrintWorker } from '../../../../electron/export/worker/create-print-worker.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { defaultStyle as style } from '../../../../shared/summary/built-in-styles.ts';
import { officialSummary } from '../../../../shared/summary/official-summary.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';

const SOURCE = fileURLToPath(new URL('../../print-worker-from-sources.mjs', import.meta.url));
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false;
if (!runsTypeScript)
  console.warn('Skipped: the print worker is run from its sources, with a Node that runs TypeScript.');

let worker = createPrintWorker(() => SOURCE);
afterEach(async () => {
  await worker.close();
  worker = createPrintWorker(() => SOURCE);
});

const titled = (title: string): Meeting => makeMeeting({ body: title });
const preview = (meeting: Meeting, replaces = 'session') =>
  worker.ask({ kind: 'preview', meeting, style }, { replaces });
async function pagesOf(meeting: Meeting) {
  const set = await previewPages(officialSummary(meeting, style));
  if (!set.ok) throw new Error(set.error.kind);
  return set.value;
}

describe.skipIf(!runsTypeScript)('the print worker', () => {
  it('[PV7] sets pages and prints in a thread of its own, while its host goes on', async () => {
    const meeting = referenceMeeting();
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const answer = await preview(meeting).finally(() => clearInterval(turning));
    // In the host's own thread Typst gives it no turn between its beginning and its end.
    expect(turns).toBeGreaterThan(50);
    expect(answer).toEqual({ ok: true, value: await pagesOf(meeting) });
    const printed = await worker.ask({ kind: 'export', meeting, style, format: 'pdf' });
    if (!printed.ok) throw new Error(printed.error.sentence);
    expect(Buffer.from(printed.value.content).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('[PV8] gives all who wait for one session the newest answer, and others their own', async () => {
    const [first, replaced, newest, other] = await Promise.all([
      preview(titled('First')),
      preview(titled('Replaced')),
      preview(titled('Newest')),
      preview(titled('Other'), 'another session'),
    ]);
    expect(first).toEqual({ ok: true, value: await pagesOf(titled('First')) });
    expect(newest).toEqual({ ok: true, value: await pagesOf(titled('Newest')) });
    expect(replaced).toEqual(newest);
    expect(other).toEqual({ ok: true, value: await pagesOf(titled('Other')) });
  });

  it('[PV9] tells in a sentence that it died, and starts anew', async () => {
    const noMeeting = null as unknown as Meeting;
    const [died, next] = await Promise.all([preview(noMeeting), preview(titled('Next'), 'another session')]);
    expect(died).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('is unchanged') } });
    expect(next).toEqual({ ok: true, value: await pagesOf(titled('Next')) });
  });

  it('[PV9] tells the same where its file is missing or cannot be named', async () => {
    const unnamed = createPrintWorker(() => {
      throw new Error('print-worker.js is not to be found');
    });
    for (const lost of [createPrintWorker(() => `${SOURCE}.gone`), unnamed])
      for (let attempt = 0; attempt < 2; attempt++)
        expect(await lost.ask({ kind: 'preview', meeting: titled('Lost'), style })).toMatchObject({
          ok: false,
          error: { sentence: expect.stringMatching(/stopped: .*(gone|not to be found)/) },
        });
  });

  it('[PV10] tells those who wait when it is closed', async () => {
    const waiting = [preview(titled('Current')), preview(titled('Waiting'))];
    await worker.close();
    for (const answer of await Promise.all(waiting))
      expect(answer).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('closed') } });
    expect((await preview(titled('Again'))).ok).toBe(true);
  });

  it('[PV10] keeps no process alive', () => {
    const program = fileURLToPath(new URL('ask-once.ts', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [program, SOURCE], {
      encoding: 'utf8',
      timeout: 25_000,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'answered: true\n' });
  });
});
