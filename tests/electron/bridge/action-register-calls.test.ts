import { readFile, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openSession } from '../../../electron/session/index.ts';
import { lockPath } from '../../../electron/session/session-names.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import { makeMeeting } from '../../builders.ts';
import { until } from '../session/session-folder.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

const meeting = (note = 'a note') =>
  makeMeeting({
    agenda: [
      {
        id: 'a',
        title: 'Item',
        minutes: [
          { kind: 'note', id: 'n', level: 1, text: note },
          { kind: 'action', id: 'x', text: 'Send the budget', status: 'open' },
          { kind: 'action', id: 'y', text: 'Book a room', status: 'done' },
        ],
      },
    ],
  });
const set = (path: string, line: string, status: ActionStatus) =>
  page.bridge.setActionStatus(path, { kind: 'line', lineId: line as LineId }, status);
async function statusInFile(path: string, line = 'x'): Promise<unknown> {
  const read = readMeetingText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const found = read.value.meeting.agenda.flatMap(({ minutes }) => minutes).find(({ id }) => id === line);
  return found?.kind === 'action' ? found.status : found?.kind;
}
async function listed() {
  const answer = await page.bridge.listActions();
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}
const isLocked = (path: string) =>
  stat(lockPath(path)).then(
    () => true,
    () => false,
  );
async function joined(path: string): Promise<Y.Doc> {
  const { sessionId } = await openIn(page, path);
  const doc = new Y.Doc();
  page.bridge.on('documentUpdate', ({ update }) => Y.applyUpdate(doc, update));
  const answer = await page.bridge.joinSession(sessionId, Y.encodeStateVector(doc));
  if (!answer.ok) throw new Error(answer.error.sentence);
  Y.applyUpdate(doc, answer.value.update);
  return doc;
}

describe('the action register through the bridge', () => {
  it('[AR5] lists the actions of every file, and says which files do not open', async () => {
    await test.write('a.minutes', meeting());
    await test.write('b.minutes', '{');
    const { actions, problems } = await listed();
    expect(actions.map(({ lineId, status }) => [lineId, status])).toEqual([
      ['x', 'open'],
      ['y', 'done'],
    ]);
    expect(problems).toEqual([{ fileName: 'b.minutes', reason: expect.any(String) }]);
  });

  it('[AR6] sets a status in a meeting nobody has open: written, unlocked again, and taken back by setting it back', async () => {
    const path = await test.write('a.minutes', meeting());
    expect(await set(path, 'x', 'done')).toEqual({ ok: true, value: { was: 'open' } });
    expect(await statusInFile(path)).toBe('done');
    expect(await isLocked(path)).toBe(false);
    expect((await listed()).actions.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(await set(path, 'x', 'open')).toEqual({ ok: true, value: { was: 'done' } });
    expect(await statusInFile(path)).toBe('open');
    const read = readMeetingText(await readFile(path, 'utf8'));
    expect(read.ok && read.value.meeting).toEqual(meeting());
  });

  it('[AR7] in a meeting that is open here it is a change of that meeting, and its windows follow', async () => {
    const path = await test.write('a.minutes', meeting());
    const doc = await joined(path);
    expect((await set(path, 'x', 'dropped')).ok).toBe(true);
    await until('the window follows', () => {
      const [item] = documentToMeeting(doc).agenda;
      return item?.minutes[1]?.kind === 'action' && item.minutes[1].status === 'dropped';
    });
    expect(await isLocked(path)).toBe(true);
    expect(await statusInFile(path)).toBe('dropped');
    expect((await listed()).actions.find(({ lineId }) => lineId === 'x')?.status).toBe('dropped');
  });

  it('[AR8] where another program has the meeting, nothing is changed and the sentence says who', async () => {
    const path = await test.write('a.minutes', meeting());
    const folders = {
      recoveryFolder: join(test.folders.data, 'other'),
      backupFolder: join(test.folders.data, 'o'),
    };
    const other = await openSession(path, folders);
    if (!other.ok) throw new Error('does not open');
    const before = await readFile(path, 'utf8');
    const answer = await set(path, 'x', 'done');
    expect(answer).toMatchObject({
      ok: false,
      error: {
        sentence: expect.stringMatching(
          /is open in another window or program of this computer, by .*Nothing was changed/,
        ),
      },
    });
    expect(await readFile(path, 'utf8')).toBe(before);
    await other.value.close();
    expect((await set(path, 'x', 'done')).ok).toBe(true);
  });

  it('[AR8] the same where it is somebody at another computer', async () => {
    const path = await test.write('a.minutes', meeting());
    const since = new Date().toISOString();
    await writeFile(
      lockPath(path),
      JSON.stringify({
        token: 't',
        pid: 1,
        host: `not-${hostname()}`,
        user: 'zeina',
        since,
        processStart: null,
      }),
    );
    const answer = await set(path, 'x', 'done');
    expect(answer).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/zeina.*Nothing was changed/) },
    });
    expect(await statusInFile(path)).toBe('open');
  });

  it('[AR9] what another program wrote meanwhile stays', async () => {
    const path = await test.write('a.minutes', meeting());
    await joined(path);
    // While it is open here: the session takes the file in before it writes.
    await test.write('a.minutes', meeting('written by another program'));
    expect((await set(path, 'x', 'done')).ok).toBe(true);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('written by another program');
    expect(await statusInFile(path)).toBe('done');
  });

  it('[AR9] many changes at once, in one meeting and in several, are all made', async () => {
    const paths = await Promise.all(['a', 'b'].map((name) => test.write(`${name}.minutes`, meeting())));
    const answers = await Promise.all(
      paths.flatMap((path) => [set(path, 'x', 'done'), set(path, 'y', 'open')]),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    for (const path of paths) {
      expect([await statusInFile(path, 'x'), await statusInFile(path, 'y')]).toEqual(['done', 'open']);
      expect(await isLocked(path)).toBe(false);
    }
  });

  it('[AR9] a window that opens the meeting meanwhile keeps it', async () => {
    const path = await test.write('a.minutes', meeting());
    const [changed, opened] = await Promise.all([
      set(path, 'x', 'done'),
      page.bridge.openMeeting(path, { readOnly: false }),
    ]);
    expect([changed.ok, opened.ok]).toEqual([true, true]);
    if (!opened.ok) return;
    const answer = await page.bridge.joinSession(opened.value.sessionId, Y.encodeStateVector(new Y.Doc()));
    expect(answer.ok).toBe(true);
    expect(await statusInFile(path)).toBe('done');
  });

  it('[AR10] an action that is gone, a note, and a file that is no meeting of ours change nothing', async () => {
    const path = await test.write('a.minutes', meeting());
    const before = await readFile(path, 'utf8');
    for (const line of ['gone', 'n'])
      expect(await set(path, line, 'done')).toMatchObject({
        ok: false,
        error: { sentence: expect.stringMatching(/no longer in a.*nothing was changed/) },
      });
    expect(await set('/etc/passwd', 'x', 'done')).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/not among your meetings/) },
    });
    await test.write('broken.minutes', '{');
    expect((await set(join(test.folders.library, 'broken.minutes'), 'x', 'done')).ok).toBe(false);
    expect(await readFile(path, 'utf8')).toBe(before);
    await expect(set(path, '../x', 'done')).rejects.toThrow(/refused/);
  });
});
