import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { badFiles } from '../import/incoming/bad-files.ts';
import { boardMeeting, zoomReport } from '../../shared/intake/report-and-roster.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

describe('files that come in over the bridge', () => {
  it('[IN25] a report is handed back as data, and the meeting stays as it is', async () => {
    const path = await test.write('one.minutes', boardMeeting());
    await openIn(page, path);
    const bytes = new TextEncoder().encode(zoomReport([['Noor Haddad', '11:00:00 AM', '11:30:00 AM']]));
    for (const kind of ['attendance', null] as const)
      expect(await page.bridge.readIncoming({ name: 'zoom.csv', bytes }, kind)).toMatchObject({
        ok: true,
        value: {
          kind: 'attendance',
          name: 'zoom.csv',
          report: { people: [{ name: 'Noor Haddad', seconds: 1_800 }] },
        },
      });
    expect(await readFile(path, 'utf8')).toBe(writeMeetingText(boardMeeting()));
  });

  it.each(['empty', 'binary', 'truncated zip', 'macro template', 'billion laughs in a spreadsheet'])(
    '[IN25] %s is a sentence that names the file',
    async (name) => {
      const bytes = badFiles[name]?.() ?? new Uint8Array();
      const read = await page.bridge.readIncoming({ name: 'list.xlsx', bytes }, null);
      expect(read).toMatchObject({
        ok: false,
        error: { sentence: expect.stringMatching(/^list\.xlsx .*Nothing was changed/) },
      });
    },
  );

  it('[IN25] what no window of ours sends is refused', async () => {
    const file = { name: 'x', bytes: new Uint8Array(1) };
    await expect(page.bridge.readIncoming(file, 'anything' as never)).rejects.toThrow(
      'readIncoming was refused',
    );
    await expect(page.bridge.readIncoming({ ...file, bytes: 'text' as never }, null)).rejects.toThrow(
      'readIncoming was refused',
    );
  });
});
