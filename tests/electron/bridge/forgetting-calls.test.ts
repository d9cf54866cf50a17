import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../../electron/session/index.ts';
import { joinSession } from '../../../renderer/sync/join-session.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { roachMeeting } from '../../shared/forgetting/roach-meeting.ts';
import { until } from '../session/session-folder.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

const CAROL = { name: 'Carol Roach', email: 'carol@example.org' };
const listener = {
  onSaveState() {},
  onNotice() {},
  onGone() {},
  onForgotten() {},
  onBack() {},
  onWindows() {},
};

describe('forgetting a person through the bridge', () => {
  it('[FG15] an open meeting changes in its windows, others of the series in their files, and none is left behind', async () => {
    const path = await test.write('7.minutes', roachMeeting('7'));
    await test.write('6.minutes', roachMeeting('6'));
    const { sessionId } = await openIn(page, path);
    const joined = await joinSession(page.bridge, sessionId, listener);
    if (!joined.ok) throw new Error(joined.error.sentence);
    await page.bridge.refreshSearch();
    const found = await page.bridge.findPerson(sessionId, CAROL);
    expect(found).toMatchObject({
      ok: true,
      value: { meetings: [{ entries: 1 }, { entries: 1 }], left: [] },
    });

    const done = await page.bridge.forgetPerson(sessionId, CAROL, { inTexts: true });
    expect(done).toMatchObject({
      ok: true,
      value: { meetings: [expect.any(String), expect.any(String)], left: [] },
    });
    await until(
      'the window follows',
      () => !JSON.stringify(documentToMeeting(joined.value.doc)).includes('carol@example.org'),
    );
    await page.bridge.leaveSession(sessionId);
    await until(
      'it is closed',
      async () => !(await readdir(test.folders.library)).some((name) => name.startsWith('.~')),
    );
    const everywhere = await readdir(join(test.folders.data, '..'), { recursive: true, withFileTypes: true });
    const named: string[] = [];
    for (const entry of everywhere.filter((each) => each.isFile()))
      if (/carol/i.test(await readFile(join(entry.parentPath, entry.name), 'latin1'))) named.push(entry.name);
    expect(named).toEqual([]);
    // The index is made anew and works.
    const again = await page.bridge.refreshSearch();
    expect(again).toMatchObject({ ok: true, value: { meetings: 2 } });
  });

  it('[FG16] one that another program has open is left and told; a call that names nobody is refused', async () => {
    const path = await test.write('7.minutes', roachMeeting('7'));
    const other = await test.write('6.minutes', roachMeeting('6'));
    const elsewhere = await openSession(other, {
      recoveryFolder: join(test.folders.data, 'elsewhere'),
      backupFolder: join(test.folders.data, 'elsewhere'),
    });
    if (!elsewhere.ok) throw new Error('does not open');
    const { sessionId } = await openIn(page, path);
    const done = await page.bridge.forgetPerson(sessionId, CAROL, { inTexts: false });
    expect(done).toMatchObject({ ok: true, value: { meetings: [path], left: [{ path: other }] } });
    await elsewhere.value.close();
    await expect(page.bridge.findPerson(sessionId, { name: null, email: null })).rejects.toThrow(
      'findPerson',
    );
    expect(await page.bridge.findPerson('gone', CAROL)).toMatchObject({ ok: false });
  });
});
