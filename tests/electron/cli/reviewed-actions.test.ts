import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { magXiv, magXv } from '../../shared/series/reviewed-meetings.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
const xiv = magXiv({ text: '=Send the budget' });
const xv = magXv({ text: '=Send the budget' });
beforeEach(async () => {
  vi.stubEnv('RAPPORTEUR_DATA', at('data'));
  await mkdir(at('library'));
  await writeFile(at('library/xiv.minutes'), writeMeetingText(xiv));
  await writeFile(at('library/xv.minutes'), writeMeetingText(xv));
});
afterEach(() => vi.unstubAllEnvs());
const json = async (...args: string[]) =>
  JSON.parse((await runCommand(['actions', ...args, '--json'])).output).actions;

describe('actions under review, on the command line', () => {
  it('[RV9] one under review is listed once, with the file and the id it is settled by', async () => {
    const { output } = await runCommand(['actions', at('library')]);
    const line = output.split('\n').find((row) => row.includes('Send the budget')) ?? '';
    expect(line).toMatch(/MAG Meeting XIV +2026-03-02 .*xv\.minutes +p$/);
    expect(await json(at('library'))).toMatchObject([
      { id: 'm-14.a', lineId: 'a', review: { meeting: 'MAG Meeting XV' } },
      { id: 'm-14.b', review: null },
    ]);
    const set = await runCommand(['actions', at('library/xv.minutes'), '--done', 'p']);
    expect([set.exitCode, set.output]).toEqual([0, 'p: done, was open. =Send the budget\n']);
    expect(await json(at('library'), '--status', 'done')).toMatchObject([{ id: 'm-14.a' }]);
  });

  it('[RV8] a final meeting is not changed, by this or by taking something in', async () => {
    const finalised = { version: 1, at: '2026-04-03T10:00:00Z' };
    const path = at('library/xv.minutes');
    await writeFile(path, writeMeetingText(makeMeeting({ ...xv, finalised })));
    const before = await readFile(path, 'utf8');
    const set = await runCommand(['actions', path, '--done', 'p']);
    expect([set.exitCode, set.errors]).toEqual([
      4,
      expect.stringMatching(/xv is final and locked, so nothing was changed/),
    ]);
    const input = '1. Welcome (5 min)\n';
    for (const more of [[], ['-o', at('copy.minutes')]]) {
      const taken = await runCommand(['take', 'agenda', '-', '--into', path, ...more], { input });
      expect([taken.exitCode, taken.errors]).toEqual([
        4,
        expect.stringMatching(/is final, so nothing was changed\. Reopen it first/),
      ]);
    }
    expect((await runCommand(['take', 'agenda', '-', '--into', path, '--dry-run'], { input })).exitCode).toBe(
      0,
    );
    expect(await readFile(path, 'utf8')).toBe(before);
    expect((await runCommand(['next', path, '-o', at('next.minutes')])).exitCode).toBe(0);
    expect(await json(at('next.minutes'))).toMatchObject([{ id: 'm-14.a' }]);
  });

  it('[RV30] a meeting’s own list has what is still open from earlier ones, unless it is left out', async () => {
    const list = async (...options: string[]) =>
      (await runCommand(['export', at('library/xv.minutes'), '--actions-csv', '-', ...options])).output;
    expect(await list()).toContain("1,'=Send the budget,,,,Open,,MAG Meeting XIV,");
    expect(await list('--no-previous')).not.toContain('budget');
  });

  it('[RV21] the register is written as CSV, XLSX and calendar, without formulas and without what is internal', async () => {
    const { exitCode, output, errors } = await runCommand([
      'actions',
      at('library'),
      '--csv',
      '-',
      '--xlsx',
      at('a.xlsx'),
      '--ics',
      at('a.ics'),
    ]);
    expect([exitCode, errors]).toEqual([0, 'One internal action was left out.\n']);
    expect(output).toMatch(/^\uFEFFAction,Addressed to,/);
    expect(output).toContain("'=Send the budget,");
    expect(output).not.toContain('private');
    expect((await readFile(at('a.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    expect(await readFile(at('a.ics'), 'utf8')).toContain('UID:m-14.a@rapporteur');
    const whole = await runCommand(['actions', at('library'), '--csv', '-', '--with-private']);
    expect(whole.output).toContain('Ask in private');
    expect((await runCommand(['actions', at('library'), '--csv', '-', '--json'])).exitCode).toBe(2);
    expect(
      (await runCommand(['actions', at('library'), '--ics', at('xiv.txt/x.ics'), '--status', 'done']))
        .exitCode,
    ).toBe(0);
  });
});
