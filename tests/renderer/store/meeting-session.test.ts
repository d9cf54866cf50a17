import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openSession, type MeetingSession } from '../../../electron/session/index.ts';
import { hostStore } from '../../../renderer/store/host.ts';
import { closeMeeting, showSession } from '../../../renderer/store/meeting-session.ts';
import { noticeStore } from '../../../renderer/store/notices.ts';
import { makeMeeting } from '../../builders.ts';
import { openIn, startTestHost, type TestHost } from '../../electron/bridge/test-host.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };

let test: TestHost;
afterEach(() => test.close());

const saveState = (): string => hostStore.getState().saveState.kind;
const sentences = (): readonly string[] => noticeStore.getState().notices.map(({ sentence }) => sentence);

it('[SY20] once a window that was told its meeting is gone is back, its save state and notices are true again', async () => {
  test = await startTestHost({ timing: { waits: { forWindow: 5_000, forLostWindow: 100 } } });
  const path = await test.write('board.minutes', makeMeeting());
  const page = await test.openWindow();
  hostStore.setState({ bridge: page.bridge });
  expect(await showSession(await openIn(page, path))).toBe(true);
  page.isOffline = true;
  page.cut();
  const folder = join(test.folders.data, 'elsewhere');
  let elsewhere: MeetingSession | null = null;
  await expect
    .poll(async () => {
      const opened = await openSession(path, { recoveryFolder: folder, backupFolder: folder });
      elsewhere = opened.ok ? opened.value : null;
      return opened.ok;
    }, PATIENTLY)
    .toBe(true);
  page.isOffline = false;
  await expect.poll(saveState, PATIENTLY).toBe('failing');
  expect(sentences()).toEqual([expect.stringContaining('What you wrote is kept in this window')]);
  expect(await closeMeeting()).toBe(false);
  expect(sentences()).toHaveLength(2);

  await (elsewhere as MeetingSession | null)?.close();
  await expect.poll(saveState, PATIENTLY).toBe('saved');
  expect(sentences()).toEqual([expect.stringContaining('connected to its meeting again')]);
  expect(await closeMeeting()).toBe(true);
});
