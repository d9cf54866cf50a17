import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HandoutChoices } from '../../../shared/bridge/calls/handout-calls.ts';
import type { Bridge } from '../../../shared/bridge/contract.ts';
import { HANDOUT_ENDINGS, HANDOUT_KINDS } from '../../../shared/handouts/handout-kind.ts';
import { makeMeeting } from '../../builders.ts';
import { handoutMeeting } from '../export/handouts/handout-meeting.ts';
import { timedMeeting } from '../../renderer/window/timed-series.ts';
import { openIn, startTestHost, type TestHost } from './test-host.ts';

let test: TestHost;
let bridge: Bridge;
let sessionId: string;
const open = async (name: string, meeting = handoutMeeting()): Promise<void> => {
  const page = await test.openWindow();
  ({ bridge } = page);
  ({ sessionId } = await openIn(page, await test.write(name, meeting)));
};
beforeEach(async () => {
  test = await startTestHost();
});
afterEach(() => test.close());

const QUIET: HandoutChoices = {
  withPrivate: false,
  withPrevious: true,
  recipients: 'nobody',
  nextMeeting: null,
};
const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('handouts by the bridge', () => {
  it('[OU16] each kind is a file named after the meeting, made outside the thread that answers keys', async () => {
    await open('Board Meeting 7.minutes');
    for (const kind of HANDOUT_KINDS) {
      const made = value(await bridge.exportHandout(sessionId, kind, 'action-items', QUIET));
      if (made.kind !== 'download') throw new Error(made.kind);
      expect(made.fileName).toBe(`Board Meeting 7${HANDOUT_ENDINGS[kind]}`);
      expect(made.bytes.byteLength).toBeGreaterThan(100);
    }
  });

  it('[OU16] choices reach the printer; what is no choice is refused', async () => {
    await open('Board Meeting 7.minutes');
    const text = async (choices: HandoutChoices, kind: 'participants-csv' | 'actions-ics') => {
      const made = value(await bridge.exportHandout(sessionId, kind, 'action-items', choices));
      return made.kind === 'download' ? new TextDecoder().decode(made.bytes) : '';
    };
    expect(await text(QUIET, 'participants-csv')).not.toContain('@');
    expect(await text({ ...QUIET, withPrivate: true }, 'participants-csv')).toContain('ana@example.org');
    expect(await text(QUIET, 'actions-ics')).toContain('DTSTART:20260330T120000Z');
    const may = { day: '2026-05-01', time: '09:00' } as HandoutChoices['nextMeeting'];
    expect(await text({ ...QUIET, nextMeeting: may }, 'actions-ics')).toContain('DTSTART:20260501T070000Z');
    await expect(bridge.exportHandout(sessionId, 'exe' as never, 'action-items', QUIET)).rejects.toThrow(
      /refused/,
    );
    expect(await bridge.exportHandout('x', 'mail', 'action-items', QUIET)).toMatchObject({ ok: false });
  });

  it('[OU15] gives summary and open actions as rich text and plain, nothing where nothing is open', async () => {
    await open('Board Meeting 7.minutes');
    const summary = value(await bridge.richText(sessionId, 'summary', 'action-items', true));
    expect(summary?.html).toMatch(/^<div lang="en" dir="ltr">[^]*<h1>Board Meeting 7<\/h1>/);
    expect(summary?.html).not.toMatch(/<script|<style|Secret of the house/);
    expect(summary?.text).toContain('Board Meeting 7');
    const actions = value(await bridge.richText(sessionId, 'actions', 'action-items', true));
    expect(actions?.html).toContain('<li value="1">=cmd|calc (by 8 March 2026)</li>');
    await open('Empty.minutes', makeMeeting());
    expect(value(await bridge.richText(sessionId, 'actions', 'action-items', true))).toBeNull();
  });
});

describe('planning of a series by the bridge', () => {
  it('[PL2] compares the meetings of one body in the library, the open one as it is now', async () => {
    await test.write('before.minutes', timedMeeting([2, 6, 55, 20, 9, 4], 1));
    await test.write('other.minutes', makeMeeting({ body: 'Another' }));
    await test.write('broken.minutes', '{');
    await open('now.minutes', timedMeeting([3, 7, 61, 18, 12, 5], 0));
    const { body, planning, unreadable } = value(await bridge.seriesPlanning(sessionId));
    expect([body, planning.meetings, unreadable]).toEqual(['IGF MAG', 2, ['broken']]);
    expect(planning.items[2]).toMatchObject({ held: 2, overruns: 2, suggested: 65 });
    const csv = value(await bridge.exportSeriesPlanning(sessionId));
    expect(csv).toMatchObject({ kind: 'download', fileName: 'IGF MAG planned and actual.csv' });
  });

  it('[PL2] a meeting that names no body belongs to no series, and says so', async () => {
    await open('nobody.minutes', makeMeeting({ body: '' }));
    expect(await bridge.seriesPlanning(sessionId)).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('names no body') },
    });
  });
});
