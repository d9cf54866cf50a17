import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PreviousActionId } from '../../../shared/meeting/identifier.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { EVERY_ACTION } from '../../../shared/series/action-register.ts';
import { magXiv, magXv } from '../../shared/series/reviewed-meetings.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

const xiv = magXiv();
const xv = magXv;
const inFile = async (path: string): Promise<Meeting> => {
  const read = readMeetingText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.meeting;
};
const review = (id = 'p') => ({ kind: 'previousAction', previousActionId: id as PreviousActionId }) as const;
const listed = async () => {
  const answer = await page.bridge.listActions();
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value.actions;
};

describe('actions under review, through the bridge', () => {
  it('[RV1] a reviewed action is listed once, from files and from open meetings alike', async () => {
    const [older, newer] = [await test.write('xiv.minutes', xiv), await test.write('xv.minutes', xv())];
    const expected = [
      {
        text: 'Send the budget',
        path: newer,
        ownerPath: older,
        review: { outcome: 'Waits for the figures.' },
      },
      { text: 'Ask in private', path: older, review: null },
    ];
    expect(await listed()).toMatchObject(expected);
    await openIn(page, newer);
    expect(await listed()).toMatchObject(expected);
  });

  it('[RV7] its status is set in the newest meeting that reviews it; the file of its own stays as it is', async () => {
    const [older, newer] = [await test.write('xiv.minutes', xiv), await test.write('xv.minutes', xv())];
    const before = await readFile(older, 'utf8');
    expect(await page.bridge.setActionStatus(newer, review(), 'done')).toEqual({
      ok: true,
      value: { was: 'open' },
    });
    expect((await inFile(newer)).previousActions).toMatchObject([
      { status: 'done', outcome: 'Waits for the figures.' },
    ]);
    expect(await readFile(older, 'utf8')).toBe(before);
    expect((await listed()).find(({ text }) => text === 'Send the budget')?.status).toBe('done');
    expect(await page.bridge.setActionStatus(newer, review('gone'), 'done')).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/no longer under review in xv/) },
    });
  });

  it('[RV8] in a final meeting nothing is changed, and the sentence says what to do', async () => {
    const finalised = { version: 1, at: '2026-04-03T10:00:00Z' };
    const path = await test.write('xv.minutes', xv({ finalised }));
    const before = await readFile(path, 'utf8');
    expect(await page.bridge.setActionStatus(path, review(), 'done')).toMatchObject({
      ok: false,
      error: {
        sentence: expect.stringMatching(
          /^xv is final and locked, so nothing was changed\. Make the next meeting/,
        ),
      },
    });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('[RV20] the actions a filter lets through are one file, internal ones only if asked for', async () => {
    await test.write('xiv.minutes', xiv);
    await test.write('xv.minutes', xv());
    await test.write('broken.minutes', '{');
    const exported = async (format: 'csv' | 'xlsx' | 'ics', withPrivate: boolean, words = '') => {
      const today = '2026-04-10' as Day;
      const filter = { ...EVERY_ACTION, words };
      const made = await page.bridge.exportActions({ format, filter, today, withPrivate });
      if (!made.ok || made.value.kind !== 'download') throw new Error(JSON.stringify(made));
      return { ...made.value, text: new TextDecoder().decode(made.value.bytes) };
    };
    const csv = await exported('csv', false);
    expect(csv.fileName).toBe('Action register.csv');
    expect(csv.text).toContain(
      'Send the budget,,,,,Open,Waits for the figures.,MAG Meeting XIV,2026-03-02,Budget,MAG Meeting XV,2026-04-02',
    );
    expect(csv.text).not.toContain('Ask in private');
    expect(csv.notices).toEqual([
      'One internal action was left out.',
      expect.stringMatching(/broken\.minutes does not open/),
    ]);
    expect((await exported('csv', true)).text).toContain('Ask in private,,,Yes,');
    expect((await exported('csv', true, 'private')).text).not.toContain('Send the budget');
    const { text } = await exported('ics', false);
    expect(text).toContain('UID:m-14.a@rapporteur');
    expect(text).toContain('DTSTAMP:20260402T000000Z');
    expect((await exported('xlsx', false)).bytes.byteLength).toBeGreaterThan(1_000);
    const wrong = { format: 'exe', filter: EVERY_ACTION, today: '2026-04-10', withPrivate: false } as never;
    await expect(page.bridge.exportActions(wrong)).rejects.toThrow(/refused/);
  });
});
