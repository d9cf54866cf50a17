import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bridge } from '../../../shared/bridge/contract.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { asProposed } from '../../../shared/series/next-meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { startTestHost, type TestHost } from './test-host.ts';

let test: TestHost;
let bridge: Bridge;
beforeEach(async () => {
  test = await startTestHost();
  ({ bridge } = await test.openWindow());
});
afterEach(() => test.close());

const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const pathOf = (name: string) => join(test.folders.library, name);

describe('the next meeting of a series', () => {
  it('[NX9] is written beside the others and opened; the last one is only read', async () => {
    await test.write('xiv.minutes', referenceMeeting());
    const before = await readFile(pathOf('xiv.minutes'), 'utf8');
    const { proposal } = value(await bridge.proposeNextMeeting(pathOf('xiv.minutes')));
    const opened = value(await bridge.createNextMeeting(pathOf('xiv.minutes'), asProposed(proposal)));
    expect(opened).toMatchObject({ fileName: 'IGF MAG Meeting XV', isReadOnly: false });
    const read = readMeetingText(await readFile(opened.path, 'utf8'));
    expect(read).toMatchObject({ ok: true, value: { meeting: { number: 'XV', date: '2026-03-23' } } });
    expect(await readFile(pathOf('xiv.minutes'), 'utf8')).toBe(before);
  });

  it('[NX9] knows interval and way of counting from the other files of the series', async () => {
    await test.write('a.minutes', makeMeeting({ number: '46/2025', date: '2025-11-10' }));
    await test.write('b.minutes', makeMeeting({ number: '47/2026', date: '2026-01-12', body: 'BOARD' }));
    await test.write('other.minutes', makeMeeting({ number: '1', date: '2026-01-11', body: 'Council' }));
    await test.write('broken.minutes', '{');
    const { proposal, notices } = value(await bridge.proposeNextMeeting(pathOf('b.minutes')));
    expect(proposal).toMatchObject({
      number: '48/2026',
      date: { day: '2026-03-09', reason: 'interval' },
      before: { number: '46/2025' },
    });
    expect(notices).toEqual([]);
  });

  it('[NX9] says where the series has a later meeting already', async () => {
    await test.write('a.minutes', makeMeeting({ number: '7', date: '2026-03-02' }));
    await test.write('b.minutes', makeMeeting({ number: '8', date: null }));
    const { notices } = value(await bridge.proposeNextMeeting(pathOf('a.minutes')));
    expect(notices).toEqual([expect.stringContaining('Board Meeting 8 (b)')]);
  });

  it('[NX9] is refused in a sentence for a file that is not among the meetings, and for one that does not open', async () => {
    expect(await bridge.proposeNextMeeting('/etc/passwd')).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('not among your meetings') },
    });
    await test.write('broken.minutes', '{');
    expect(await bridge.proposeNextMeeting(pathOf('broken.minutes'))).toMatchObject({ ok: false });
  });

  it('[NX9] a choice that is none is refused before anything is written', async () => {
    await test.write('a.minutes', makeMeeting());
    const { proposal } = value(await bridge.proposeNextMeeting(pathOf('a.minutes')));
    const choice = { ...asProposed(proposal), startTime: '25:99' as never };
    await expect(bridge.createNextMeeting(pathOf('a.minutes'), choice)).rejects.toThrow('startTime');
    expect(value(await bridge.listMeetings()).meetings).toHaveLength(1);
  });
});
