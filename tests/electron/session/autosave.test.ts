import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutosave } from '../../../electron/session/autosave.ts';
import type { SaveFailure } from '../../../electron/session/save-state.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { createFakeTimers } from './fake-timers.ts';

const diskFull: SaveFailure = { kind: 'couldNotSave', reason: 'the disk is full', safetyCopy: '/copy' };

/** A document that is a number, and a disk that is slow, or fails, as the test says. */
function setUp({ takes = 0, fails = () => false }: { takes?: number; fails?: () => boolean } = {}) {
  const timers = createFakeTimers();
  const writes: { at: number; value: number }[] = [];
  let value = 0;
  let underWay = 0;
  let most = 0;
  const write = async (taken: () => void): Promise<Result<void, SaveFailure>> => {
    most = Math.max(most, ++underWay);
    taken();
    const snapshot = value;
    writes.push({ at: timers.elapsed(), value: snapshot });
    if (takes > 0) await new Promise<void>((resolve) => void timers.after(takes, resolve));
    underWay--;
    return fails() ? failure(diskFull) : success(undefined);
  };
  const autosave = createAutosave(timers, write, timers.now());
  const states: string[] = [];
  autosave.state.subscribe(({ kind }) => states.push(kind));
  const change = (): void => {
    value++;
    autosave.changed();
  };
  return { timers, writes, autosave, states, change, current: () => value, mostAtOnce: () => most };
}

describe('when a meeting is saved', () => {
  it('[SE1] 250 ms after the last change', async () => {
    const { timers, writes, change, states } = setUp();
    change();
    await timers.advance(200);
    change();
    await timers.advance(249);
    expect(writes).toEqual([]);
    await timers.advance(1);
    expect(writes).toEqual([{ at: 450, value: 2 }]);
    expect(states).toEqual(['unsaved', 'unsaved', 'saving', 'saved']);
  });

  it('[SE2] what changes while a save is being prepared is saved with it, and no second time', async () => {
    const timers = createFakeTimers();
    let writes = 0;
    const autosave = createAutosave(
      timers,
      async (taken) => {
        writes++;
        await new Promise<void>((resolve) => void timers.after(100, resolve));
        taken();
        return success(undefined);
      },
      0,
    );
    autosave.changed();
    await timers.advance(300);
    autosave.changed();
    await timers.advance(60);
    expect(autosave.state.current().kind).toBe('saved');
    await timers.advance(5_000);
    expect(writes).toBe(1);
  });

  it('[SE1] at most 1 s after the first unsaved change, also under continuous typing', async () => {
    const { timers, writes, change } = setUp();
    for (let key = 0; key < 40; key++) {
      change();
      await timers.advance(100);
    }
    expect(writes.map(({ at }) => at)).toEqual([1000, 2000, 3000, 4000]);
  });

  it('[SE2] never two writes at once; the latest state wins; no change waits longer than 1 s and one write', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 3_000 }),
        async (pauses, takes) => {
          const { timers, writes, change, autosave, current, mostAtOnce } = setUp({ takes });
          const changedAt: number[] = [];
          for (const pause of pauses) {
            changedAt.push(timers.elapsed());
            change();
            await timers.advance(pause);
          }
          await timers.advance(10_000);
          expect(mostAtOnce()).toBe(1);
          expect(writes.at(-1)?.value).toBe(current());
          expect(autosave.state.current().kind).toBe('saved');
          for (const [index, at] of changedAt.entries()) {
            const saved = writes.find(({ value }) => value >= index + 1);
            expect((saved?.at ?? Infinity) - at).toBeLessThanOrEqual(1_000 + takes);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('[SE3] a failed save is said with its reason, and tried again with growing pauses of at most 10 s', async () => {
    let isFull = true;
    const { timers, writes, change, autosave } = setUp({ fails: () => isFull });
    change();
    await timers.advance(60_000);
    const pauses = writes.slice(1).map(({ at }, index) => at - (writes[index]?.at ?? 0));
    expect(pauses.slice(0, 8)).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    const state = autosave.state.current();
    expect(state).toMatchObject({
      kind: 'failing',
      since: '2026-03-02T11:00:00.250Z',
      sentence:
        'The meeting could not be saved: the disk is full. It is tried again until it works; a safety copy is at /copy.',
    });
    change();
    isFull = false;
    await timers.advance(10_000);
    expect(autosave.state.current().kind).toBe('saved');
    expect(writes.at(-1)?.value).toBe(2);
  });

  it('[SE4] saving at once waits for all that had changed, and tells when it failed', async () => {
    let isFull = false;
    const { timers, writes, change, autosave } = setUp({ takes: 500, fails: () => isFull });
    change();
    await timers.advance(300);
    change();
    const saved = autosave.saveNow();
    await timers.advance(2_000);
    expect([await saved, writes.map(({ value }) => value)]).toEqual([success(undefined), [1, 2]]);
    isFull = true;
    change();
    const failed = autosave.saveNow();
    await timers.advance(2_000);
    expect(await failed).toEqual(failure(diskFull));
  });

  it('[SE3] what is thrown is told as a failure, never lost', async () => {
    const timers = createFakeTimers();
    const autosave = createAutosave(timers, () => Promise.reject(new Error('broken')), 0);
    autosave.changed();
    await timers.advance(300);
    expect(autosave.state.current()).toMatchObject({
      kind: 'failing',
      sentence: expect.stringContaining('broken'),
    });
    autosave.stop();
  });
});
