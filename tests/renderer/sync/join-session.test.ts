import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { joinSession, REMOTE, type JoinedSession } from '../../../renderer/sync/join-session.ts';
import type { OwnWhereabouts, SeenWindows } from '../../../renderer/sync/share-whereabouts.ts';
import type { SaveState } from '../../../shared/bridge/contract.ts';
import { addLine, updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from '../../electron/bridge/test-host.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };

const WINDOW = { name: 'test window' };
type Joined = { readonly page: TestWindow; readonly session: JoinedSession; readonly heard: Heard };
type Heard = {
  readonly states: SaveState[];
  readonly notices: string[];
  readonly gone: string[];
  windows: SeenWindows | null;
};

let test: TestHost;
let path: string;
beforeEach(async () => {
  test = await startTestHost();
  path = await test.write(
    'board.minutes',
    makeMeeting({ agenda: [{ id: 'item', title: 'Item', minutes: [] }] }),
  );
});
afterEach(() => test.close());

async function join(page?: TestWindow): Promise<Joined> {
  const shown = page ?? (await test.openWindow());
  const { sessionId } = await openIn(shown, path);
  const heard: Heard = { states: [], notices: [], gone: [], windows: null };
  const session = await joinSession(shown.bridge, sessionId, {
    onSaveState: (state) => heard.states.push(state),
    onNotice: (sentence) => heard.notices.push(sentence),
    onGone: ({ sentence }) => heard.gone.push(sentence),
    onBack() {},
    onForgotten: () => {},
    onWindows: (windows) => (heard.windows = windows),
  });
  if (!session.ok) throw new Error(session.error.sentence);
  return { page: shown, session: session.value, heard };
}

const write = ({ session }: Joined, text: string): void => {
  const id = `line-${text.replaceAll(/\W+/g, '-')}`;
  addLine(session.doc, 'item' as never, { id, kind: 'note', level: 1, text: [{ text }] } as never, 0, WINDOW);
};
const notesOf = ({ session }: Joined): string[] =>
  (documentToMeeting(session.doc).agenda[0]?.minutes ?? []).map(({ text }) =>
    text.map((span) => span.text).join(''),
  );
async function onDisk(): Promise<Meeting> {
  const read = readMeetingText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error('the file does not open');
  return read.value.meeting;
}
const inStep = (...all: Joined[]) =>
  expect.poll(() => all.every(({ session }) => session.isInStep()), PATIENTLY).toBe(true);

describe('keeping a window in step', () => {
  it('[SY1] a window that joins has the meeting, and what it does is on the disk after a flush', async () => {
    const one = await join();
    expect(documentToMeeting(one.session.doc).body).toBe('Board');
    write(one, 'First note');
    expect(await one.session.flush()).toEqual({ ok: true, value: null });
    expect((await onDisk()).agenda[0]?.minutes[0]?.text).toEqual([{ text: 'First note' }]);
    expect(one.heard.states.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['unsaved', 'saving', 'saved']),
    );
  });

  it('[SY2] two windows of one meeting see each other, and a change is not sent back to who made it', async () => {
    const one = await join();
    const other = await join();
    let echoes = 0;
    one.session.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) echoes++;
    });
    write(one, 'From one');
    await expect.poll(() => notesOf(other), PATIENTLY).toEqual(['From one']);
    expect(echoes).toBe(0);
    write(other, 'From other');
    await expect.poll(() => notesOf(one), PATIENTLY).toEqual(['From other', 'From one']);
  });

  it('[SY3] what is written and deleted while the connection is lost arrives when it is back, on both sides', async () => {
    const one = await join();
    const other = await join();
    write(one, 'Before');
    await expect.poll(() => notesOf(other), PATIENTLY).toEqual(['Before']);
    one.page.isOffline = true;
    one.page.cut();
    await expect.poll(() => one.session.isInStep(), PATIENTLY).toBe(false);
    one.session.doc.transact(
      () => one.session.doc.getMap<Y.Map<unknown>>('agenda').get('item')?.set('title', 'Away'),
      WINDOW,
    );
    write(one, 'While away');
    write(other, 'Meanwhile');
    const fragment = one.session.doc.getMap<Y.XmlFragment>('minutes').get('item');
    one.session.doc.transact(() => fragment?.delete(1, 1), WINDOW);
    expect(await one.session.flush()).toMatchObject({ ok: false });
    one.page.isOffline = false;
    await inStep(one);
    await expect.poll(() => notesOf(other).toSorted(), PATIENTLY).toEqual(['Meanwhile', 'While away']);
    await expect.poll(() => notesOf(one), PATIENTLY).toEqual(notesOf(other));
    expect(documentToMeeting(other.session.doc).agenda[0]?.title).toBe('Away');
  });

  it(
    '[SY4] whatever is cut whenever, all windows and the file end equal, with every change once',
    { timeout: 120_000 },
    async () => {
      const one = await join();
      const other = await join();
      let count = 0;
      const step = fc.record({
        who: fc.constantFrom(0, 1),
        what: fc.constantFrom('write', 'write', 'write', 'cut', 'pause', 'rename'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
          const written: string[] = [];
          for (const { who, what } of steps) {
            const actor = who === 0 ? one : other;
            if (what === 'cut') actor.page.cut();
            else if (what === 'pause') await sleep(15);
            else if (what === 'rename')
              updateMeeting(actor.session.doc, { place: `Room ${++count}` }, WINDOW);
            else {
              const text = `Note ${++count}`;
              written.push(text);
              write(actor, text);
            }
          }
          await inStep(one, other);
          await expect
            .poll(() => Y.encodeStateVector(one.session.doc), PATIENTLY)
            .toEqual(Y.encodeStateVector(other.session.doc));
          expect(documentToMeeting(one.session.doc)).toEqual(documentToMeeting(other.session.doc));
          const notes = notesOf(one);
          expect(new Set(notes).size).toBe(notes.length);
          expect(notes).toEqual(expect.arrayContaining(written));
        }),
        { numRuns: 12 },
      );
      expect(await one.session.flush()).toMatchObject({ ok: true });
      expect(await onDisk()).toEqual(documentToMeeting(one.session.doc));
      expect([...one.heard.gone, ...other.heard.gone]).toEqual([]);
    },
  );

  it('[SY5] a window that is closed and opened again catches up; the last to go leaves the file whole and unlocked', async () => {
    const one = await join();
    write(one, 'Kept');
    expect(await one.session.leave()).toMatchObject({ ok: true });
    expect((await onDisk()).agenda[0]?.minutes).toHaveLength(1);
    expect(await readdir(test.folders.library)).toEqual(['board.minutes']);
    const again = await join();
    expect(notesOf(again)).toEqual(['Kept']);
  });

  it('[SY9] a meeting waits for a window whose connection is lost, though all others have left it', async () => {
    const one = await join();
    const other = await join();
    one.page.isOffline = true;
    one.page.cut();
    await expect.poll(() => one.session.isInStep(), PATIENTLY).toBe(false);
    write(one, 'Alone');
    expect(await other.session.leave()).toMatchObject({ ok: true });
    one.page.isOffline = false;
    await inStep(one);
    expect(await one.session.leave()).toMatchObject({ ok: true });
    expect((await onDisk()).agenda[0]?.minutes).toHaveLength(1);
    expect(await readdir(test.folders.library)).toEqual(['board.minutes']);
    expect(one.heard.gone).toEqual([]);
  });

  const at = (lineId: string): OwnWhereabouts =>
    ({ panel: 'minutes', itemId: 'item', lineId }) as OwnWhereabouts;
  const others = ({ heard }: Joined) => heard.windows?.others ?? null;

  it('[SY14] a window hears of the others as soon as they join, and where they go', async () => {
    const one = await join();
    await expect.poll(() => one.heard.windows, PATIENTLY).toEqual({ own: 1, others: [] });
    const other = await join();
    const nowhere = { panel: null, itemId: null, lineId: null };
    await expect.poll(() => others(one), PATIENTLY).toEqual([{ window: 2, ...nowhere }]);
    await expect
      .poll(() => other.heard.windows, PATIENTLY)
      .toEqual({ own: 2, others: [{ window: 1, ...nowhere }] });
    other.session.tellWhereabouts(() => at('here'));
    await expect.poll(() => others(one), PATIENTLY).toEqual([{ window: 2, ...at('here') }]);
    expect(await other.session.leave()).toMatchObject({ ok: true });
    await expect.poll(() => others(one), PATIENTLY).toEqual([]);
  });

  it('[SY15] a window whose connection was lost is there again when it is back, and so are the others for it', async () => {
    const one = await join();
    const other = await join();
    one.session.tellWhereabouts(() => at('first'));
    other.session.tellWhereabouts(() => at('second'));
    await expect.poll(() => others(one), PATIENTLY).toMatchObject([at('second')]);
    await expect.poll(() => others(other), PATIENTLY).toMatchObject([at('first')]);
    for (let round = 0; round < 3; round++) {
      one.page.isOffline = true;
      one.page.cut();
      await expect.poll(() => [others(one), others(other)], PATIENTLY).toEqual([[], []]);
      one.page.isOffline = false;
      await expect.poll(() => others(one), PATIENTLY).toMatchObject([at('second')]);
      await expect.poll(() => others(other), PATIENTLY).toMatchObject([at('first')]);
    }
  });

  it('[SY17] tells ten times a second at most, and the last place always', async () => {
    const one = await join();
    const heard: number[] = [];
    const other = await join();
    one.page.bridge.on('awareness', () => heard.push(performance.now()));
    await sleep(150);
    heard.length = 0;
    const from = performance.now();
    for (let index = 0; performance.now() - from < 1_000; index++) {
      other.session.tellWhereabouts(() => at(`line-${index}`));
      await sleep(5);
    }
    const told = heard.length;
    expect(told).toBeGreaterThan(2);
    expect(told).toBeLessThanOrEqual(11);
    other.session.tellWhereabouts(() => at('last'));
    await expect.poll(() => others(one), PATIENTLY).toMatchObject([at('last')]);
    // Where nothing moved nothing is told.
    heard.length = 0;
    other.session.tellWhereabouts(() => at('last'));
    await sleep(300);
    expect(heard).toEqual([]);
  });

  it('[SY6] a session the host does not know is told as gone, and nothing is thrown', async () => {
    const page = await test.openWindow();
    const answer = await joinSession(page.bridge, 'unknown', {
      onSaveState() {},
      onNotice() {},
      onGone() {},
      onBack() {},
      onForgotten() {},
      onWindows() {},
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('no longer open') },
    });
  });

  it('[SY7] a meeting opened to read takes no change', async () => {
    const page = await test.openWindow();
    const opened = await page.bridge.openMeeting(path, { readOnly: true });
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value.isReadOnly).toBe(true);
    const { sessionId } = opened.value;
    await page.bridge.joinSession(sessionId, Y.encodeStateVector(new Y.Doc()));
    const doc = new Y.Doc();
    doc.getMap('meeting').set('body', 'Changed');
    expect(await page.bridge.sendUpdate(sessionId, Y.encodeStateAsUpdate(doc))).toMatchObject({ ok: false });
    expect((await onDisk()).body).toBe('Board');
  });

  it('[SY8] the reference meeting joins whole', async () => {
    path = await test.write('reference.minutes', referenceMeeting());
    const one = await join();
    expect(documentToMeeting(one.session.doc)).toEqual(referenceMeeting());
  });
});
