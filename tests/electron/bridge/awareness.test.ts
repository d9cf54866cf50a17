import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { untimedAwareness } from '../../../shared/bridge/untimed-awareness.ts';
import { LARGEST_AWARENESS_UPDATE, type Whereabouts } from '../../../shared/bridge/whereabouts.ts';
import { awarenessUpdate } from '../../awareness-update.ts';
import { makeMeeting } from '../../builders.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };

let test: TestHost;
let path: string;
beforeEach(async () => {
  test = await startTestHost();
  path = await test.write('board.minutes', makeMeeting());
});
afterEach(() => test.close());

type Member = Awaited<ReturnType<typeof enter>>;

/** A window that has joined, as the protocol sees it: no code of the real window but its socket. */
async function enter(page?: TestWindow) {
  const shown = page ?? (await test.openWindow());
  const awareness = untimedAwareness(new Y.Doc());
  const { sessionId } = await openIn(shown, path);
  shown.bridge.on('awareness', ({ update }) => applyAwarenessUpdate(awareness, update, 'host'));
  const joined = await shown.bridge.joinSession(sessionId, Y.encodeStateVector(new Y.Doc()));
  if (!joined.ok) throw new Error(joined.error.sentence);
  return { page: shown, awareness, sessionId, number: joined.value.window };
}

const place = (window: number, more: object = {}) => ({
  window,
  panel: 'minutes',
  itemId: 'item',
  lineId: 'line',
  ...more,
});
const sendRaw = ({ page, sessionId }: Member, update: Uint8Array) =>
  page.bridge.sendAwareness(sessionId, update);
async function say(member: Member, state: object, clock = 1): Promise<void> {
  const answer = await sendRaw(member, awarenessUpdate(state, member.awareness.clientID, clock));
  expect(answer).toEqual({ ok: true, value: null });
}
const seenBy = ({ awareness }: Member): Whereabouts[] =>
  [...awareness.getStates().values()]
    .map((state) => state as Whereabouts)
    .toSorted((one, other) => one.window - other.window);
const sees = (member: Member, expected: readonly object[]) =>
  expect.poll(() => seenBy(member), PATIENTLY).toEqual(expected);

describe('where the windows of a meeting are', () => {
  it('[SY14] is told to the others, and to one that joins later', async () => {
    const one = await enter();
    const other = await enter();
    expect([one.number, other.number]).toEqual([1, 2]);
    await say(one, place(1));
    await sees(other, [place(1)]);
    await say(one, place(1, { panel: 'agenda', lineId: null }), 2);
    await sees(other, [place(1, { panel: 'agenda', lineId: null })]);
    await say(other, place(2, { name: 'Anja' }));
    const late = await enter();
    await sees(late, [place(1, { panel: 'agenda', lineId: null }), place(2, { name: 'Anja' })]);
    // Nobody is told of itself.
    expect(seenBy(one)).toEqual([place(2, { name: 'Anja' })]);
  });

  it('[SY14] stays within the meeting', async () => {
    const one = await enter();
    await say(one, place(1));
    path = await test.write('other.minutes', makeMeeting({ number: '8' }));
    const elsewhere = await enter();
    await say(elsewhere, place(1));
    const witness = await enter();
    await sees(witness, [place(1)]);
    expect(seenBy(one)).toEqual([]);
  });

  it.each([
    ['leaves', ({ page, sessionId }: Member) => page.bridge.leaveSession(sessionId)],
    ['is closed', async ({ page }: Member) => page.close()],
    [
      'loses its connection',
      async ({ page }: Member) => {
        page.isOffline = true;
        page.cut();
      },
    ],
  ])('[SY15] a window that %s is gone for the others; its number is free', async (_how, go) => {
    const one = await enter();
    const other = await enter();
    await say(one, place(1));
    await say(other, place(2));
    await sees(other, [place(1)]);
    await go(one);
    await sees(other, []);
    const next = await enter();
    expect(next.number).toBe(1);
    await sees(next, [place(2)]);
  });

  it('[SY16] a window cannot speak for another, for the host, for two, or under another number', async () => {
    const one = await enter();
    const other = await enter();
    await say(one, place(1));
    await sees(other, [place(1)]);
    const two = untimedAwareness(new Y.Doc());
    for (const client of [other.awareness.clientID, 77]) {
      two.meta.set(client, { clock: 1, lastUpdated: 0 });
      two.states.set(client, place(2));
    }
    const attempts: readonly Uint8Array[] = [
      awarenessUpdate(place(2), one.awareness.clientID, 9),
      awarenessUpdate(null, one.awareness.clientID, 9),
      awarenessUpdate(place(1), other.awareness.clientID),
      encodeAwarenessUpdate(two, [...two.states.keys()]),
    ];
    for (const attempt of attempts)
      expect(await sendRaw(other, attempt)).toMatchObject({
        ok: false,
        error: { sentence: expect.stringContaining('not told to the others') },
      });
    await say(other, place(2));
    expect(await sendRaw(other, awarenessUpdate(place(2), 78))).toMatchObject({ ok: false });
    await sees(one, [place(2)]);
    expect(seenBy(other)).toEqual([place(1)]);
  });

  it('[SY16] what is too large, broken or unknown is refused with a sentence and reaches nobody', async () => {
    const one = await enter();
    const other = await enter();
    const own = other.awareness.clientID;
    const whole = awarenessUpdate(place(2), own);
    const attempts: readonly Uint8Array[] = [
      new Uint8Array(),
      new Uint8Array([0]),
      new Uint8Array([255, 255, 255, 255, 255]),
      whole.subarray(0, whole.length - 3),
      new Uint8Array(LARGEST_AWARENESS_UPDATE + 1),
      awarenessUpdate(place(2, { text: 'what somebody writes' }), own),
      awarenessUpdate(place(2, { name: 'x'.repeat(101) }), own),
      awarenessUpdate(place(2, { lineId: 'a b' }), own),
      awarenessUpdate(place(2, { panel: 'kitchen' }), own),
      awarenessUpdate(place(2, { name: 'x'.repeat(LARGEST_AWARENESS_UPDATE) }), own),
    ];
    for (const attempt of attempts)
      expect(await sendRaw(other, attempt)).toMatchObject({
        ok: false,
        error: { sentence: expect.stringContaining('not told to the others') },
      });
    await say(other, place(2));
    await sees(one, [place(2)]);
  });

  it('[SY16] a window that has not joined is refused', async () => {
    const one = await enter();
    const stranger = await test.openWindow();
    const update = awarenessUpdate(place(2), 5);
    expect(await stranger.bridge.sendAwareness(one.sessionId, update)).toMatchObject({ ok: false });
    expect(await stranger.bridge.sendAwareness('unknown', update)).toMatchObject({ ok: false });
    expect(seenBy(one)).toEqual([]);
  });
});
