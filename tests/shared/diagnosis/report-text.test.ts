import { describe, expect, it } from 'vitest';
import { windowFactsSchema } from '../../../shared/diagnosis/diagnostic-report.ts';
import { createRateLimit } from '../../../shared/diagnosis/rate-limit.ts';
import { reportText } from '../../../shared/diagnosis/report-text.ts';
import { makeReport } from '../../diagnosis-builders.ts';

const fault = {
  name: 'TypeError',
  code: 'ENOSPC',
  places: ['assets/a.js:1:2'],
  task: 'command',
  part: 'a.b',
};

describe('the text of a diagnostic report', () => {
  it('[DG10] says program, computer, settings, window, counts of meetings, faults and the log, a fact a line', () => {
    const window = windowFactsSchema.parse({
      browser: 'Firefox/140',
      language: 'en',
      width: 1280,
      height: 800,
      scale: 2,
    });
    const text = reportText(makeReport({ window, faults: [fault] }));
    for (const line of [
      '  Version: 1.2.3',
      '  Electron: 45.4.1',
      '  System: linux 6.12.0, x64',
      '  Memory: 8192 MiB, 2048 MiB free',
      '  Free where meetings are: not known',
      '  Recent meetings: 3',
      '  Browser: Firefox/140',
      '  Size: 1280 × 800, scale 2',
      '  1. 6 agenda items, 21 notes, 4 actions, 1 decision, 58 participants in 5 groups, 7 clock events, 1 window, saved',
    ])
      expect(text.split('\n')).toContain(line);
    const told =
      '  2026-03-02T11:04:05.000Z error windowFault run=0a1b2c3d name=TypeError code=ENOSPC places=assets/a.js:1:2 task=command part=a.b';
    // Among the faults, and in its place in the log.
    expect(text.split('\n').filter((line) => line === told)).toHaveLength(2);
  });

  it('[DG10] nothing open, no window and no fault are said or left out', () => {
    const text = reportText(makeReport({ meetings: 0 }));
    expect(text).toContain('Open meetings\n  None.');
    expect(text).toContain('Last faults\n  None in the log.');
    expect(text).not.toContain('Window');
    const report = makeReport();
    const damaged = reportText({ ...report, log: { lines: [], unreadable: 3 } });
    expect(damaged).toContain('(3 lines were not written by Rapporteur: left out.)');
  });
});

describe('a rate limit', () => {
  it('[DG5] lets so many through in any stretch of time, counts the others, and begins anew', () => {
    let now = 0;
    const limit = createRateLimit(3, 1_000, () => now);
    expect([1, 2, 3, 4, 5].map(() => limit.allows())).toEqual([true, true, true, false, false]);
    now = 999;
    expect(limit.allows()).toBe(false);
    expect(limit.takeRefused()).toBe(3);
    expect(limit.takeRefused()).toBe(0);
    now = 1_000;
    expect(limit.allows()).toBe(true);
  });
});
