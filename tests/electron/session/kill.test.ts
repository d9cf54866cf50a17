import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSessionFolder, meetingOf, smallMeeting, typed, type SessionFolder } from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting('0'));
});
afterEach(() => folder.remove());

/** More for a long run: SESSION_KILLS=50. */
const KILLS = Number(process.env['SESSION_KILLS'] ?? 3);
const script = fileURLToPath(new URL('type-until-killed.ts', import.meta.url));

/** Starts a process that types, kills it after so long, and gives what it had typed and when. */
async function typeAndKill(
  after: number,
  how: string,
): Promise<{ typed: [count: number, at: number][]; killedAt: number }> {
  const { recoveryFolder, backupFolder } = folder.options;
  const child = spawn(process.execPath, [script, folder.path, recoveryFolder, backupFolder, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: [number, number][] = [];
  const lines = createInterface(child.stdout);
  const isTyping = new Promise<void>((resolve) =>
    lines.on('line', (line) => {
      const [count = 0, at = 0] = line.split(' ').map(Number);
      told.push([count, at]);
      resolve();
    }),
  );
  const ended = new Promise<void>((resolve, reject) =>
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error('it ended by itself')),
    ),
  );
  await Promise.race([isTyping, ended]);
  await new Promise((resolve) => setTimeout(resolve, after));
  const killedAt = Date.now();
  child.kill('SIGKILL');
  await ended;
  return { typed: told, killedAt };
}

describe('a process killed while it types', () => {
  it.each([
    ['the file is saved', ''],
    ['the file cannot be written and only the journal is left', '--file-fails'],
  ])(
    `[SE10] ${KILLS} times at random moments, %s: the file opens and at most the last second is missing`,
    async (_name, how) => {
      let worst = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const { typed: told, killedAt } = await typeAndKill(Math.random() * 1_500, how);
        const plain = await folder.read();
        expect(plain.id).toBe('meeting-1');
        const session = await folder.open();
        const found = Number(typed(meetingOf(session)));
        const missing = told.find(([count]) => count > found);
        worst = Math.max(worst, missing === undefined ? 0 : killedAt - missing[1]);
        expect(worst, `missing ${missing?.[0]} of ${told.at(-1)?.[0]}`).toBeLessThan(1_000);
        const notes =
          meetingOf(session)
            .agenda[0]?.minutes.slice(1)
            .map(({ id }) => id) ?? [];
        expect(notes).toEqual(
          Array.from({ length: Math.floor(found / 10) }, (_, index) => `n${(index + 1) * 10}`),
        );
        await session.close();
      }
      console.log(`[SE10] ${KILLS} kills, ${_name}: at most ${worst} ms of typing missing`);
    },
    20_000 + KILLS * 5_000,
  );
});
