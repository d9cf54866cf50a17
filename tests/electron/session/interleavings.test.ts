import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Processes } from '../../../electron/session/lock-owner.ts';
import { createFakeTimers } from './fake-timers.ts';
import { createMortalFiles } from './mortal-files.ts';
import {
  makeSessionFolder,
  meetingOf,
  smallMeeting,
  typed,
  typeInto,
  type SessionFolder,
} from './session-folder.ts';

type Step =
  | { readonly kind: 'type' | 'flush' | 'close' | 'otherProgram' }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'killAfter'; readonly operations: number };

const arbitrarySteps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Step>({ kind: 'type' }) },
    {
      weight: 4,
      arbitrary: fc
        .integer({ min: 1, max: 1_500 })
        .map((milliseconds): Step => ({ kind: 'wait', milliseconds })),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'flush' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'close' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'otherProgram' }) },
    { weight: 2, arbitrary: fc.nat(12).map((operations): Step => ({ kind: 'killAfter', operations })) },
  ),
  { maxLength: 25 },
);

let pid = 0;
/** A process of its own: all that ran before it are gone. */
function newProcess(): Processes {
  const own = ++pid;
  return {
    pid: own,
    host: 'here',
    user: 'somebody',
    lookUp: (other) => ({ isRunning: other === own, start: null }),
  };
}

async function startProcess(folder: SessionFolder) {
  const disk = createMortalFiles();
  const timers = createFakeTimers(Date.now(), disk.settle);
  const session = await folder.open({ files: disk.files, timers, processes: newProcess() });
  return { ...disk, timers, session };
}

/** Types the numbers from 1; another program sets the place. Checks after each start what must be there. */
async function run(folder: SessionFolder, steps: readonly Step[]): Promise<void> {
  await folder.write(smallMeeting('0'));
  let typedLast = 0;
  let onDisk = 0;
  let place = '';
  let life = await startProcess(folder);
  const startAgain = async (): Promise<void> => {
    await folder.read();
    life = await startProcess(folder);
    const meeting = meetingOf(life.session);
    expect(Number(typed(meeting))).toBeGreaterThanOrEqual(onDisk);
    expect(meeting.place).toBe(place);
    typedLast = Number(typed(meeting));
    onDisk = typedLast;
  };
  for (const step of steps) {
    if (life.isDead()) {
      await life.session.abandon();
      await startAgain();
    }
    switch (step.kind) {
      case 'type':
        typeInto(life.session.doc, String(++typedLast));
        break;
      case 'wait':
        await life.timers.advance(step.milliseconds);
        // Half a second after it was typed it is on a disk, whatever happens then.
        if (step.milliseconds >= 500 && !life.isDead()) onDisk = typedLast;
        break;
      case 'flush':
        if ((await life.session.flush()).ok) onDisk = typedLast;
        break;
      case 'close':
        if ((await life.session.close()).ok) {
          onDisk = typedLast;
          if (typed(await folder.read()) !== String(typedLast)) throw new Error('closed and not saved');
          await startAgain();
        }
        break;
      case 'otherProgram':
        await life.settle();
        place = `place ${typedLast} ${Math.random()}`;
        await writeFile(folder.path, writeMeetingText({ ...(await folder.read()), place }));
        break;
      case 'killAfter':
        life.dieAfter(step.operations);
        break;
    }
  }
  life.dieAfter(0);
  await life.session.abandon();
  await startAgain();
  await life.session.close();
}

describe('any interleaving of typing, waiting, saving, closing, kills and another program', () => {
  it("[SE19] leaves a file that opens, with all that was typed half a second before, and the other program's change", async () => {
    await expect(
      fc.assert(
        fc.asyncProperty(arbitrarySteps, async (steps) => {
          const folder = await makeSessionFolder();
          try {
            await run(folder, steps);
          } finally {
            await folder.remove();
          }
        }),
        { numRuns: Number(process.env['SESSION_RUNS'] ?? 60) },
      ),
    ).resolves.toBeUndefined();
  }, 600_000);
});
