import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { handoutMeeting } from '../export/handouts/handout-meeting.ts';
import { timedMeeting } from '../../renderer/window/timed-series.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const inFolder = ownFolder();
async function written(name: string, meeting = handoutMeeting()): Promise<string> {
  const path = inFolder(name);
  await writeFile(path, writeMeetingText(meeting));
  return path;
}
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('rapporteur export, what goes out with the summary', () => {
  it('[OU13] each is an option with a file, and standard output takes one', async () => {
    const path = await written('seven.minutes');
    const csv = await runCommand(['export', path, '--actions-csv', '-']);
    expect({ exitCode: csv.exitCode, errors: csv.errors }).toEqual({ exitCode: 0, errors: '' });
    expect(csv.output).toMatch(/^\uFEFFNo\.,Action/);
    const two = await runCommand(['export', path, '--actions-csv', '-', '--whole-md', '-']);
    expect(two).toMatchObject({ exitCode: 2, output: '' });
  });

  it('[OU13] --handouts writes all of them, named after the meeting file, the same bytes in every time zone', async () => {
    const path = await written('seven.minutes');
    const outputs = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ, index) => {
      const folder = inFolder(`out${index}`);
      mkdirSync(folder);
      execFileSync(
        process.execPath,
        [
          '--import',
          `${ROOT}tests/electron/raw-text-loader.mjs`,
          `${ROOT}electron/cli.ts`,
          'export',
          path,
          '--handouts',
          folder,
        ],
        { env: { ...process.env, TZ }, stdio: 'pipe' },
      );
      return new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]));
    });
    const [first, second] = outputs;
    expect([...(first?.keys() ?? [])].toSorted()).toEqual([
      'seven actions.csv',
      'seven actions.ics',
      'seven actions.xlsx',
      'seven complete.json',
      'seven complete.md',
      'seven participants.csv',
      'seven participants.xlsx',
      'seven sign-in sheet.pdf',
      'seven.eml',
    ]);
    for (const [name, bytes] of first ?? [])
      expect({ name, isSame: second?.get(name)?.equals(bytes) }).toEqual({ name, isSame: true });
    const calendar = first?.get('seven actions.ics')?.toString() ?? '';
    expect(calendar).toContain('DUE;VALUE=DATE:20260308');
    expect(calendar).toContain('DTSTART:20260330T120000Z');
  });

  it('[OU13] private data only with --with-private, addresses in the mail only with --to', async () => {
    const path = await written('seven.minutes');
    const listed = async (...args: string[]) => (await runCommand(['export', path, ...args])).output;
    expect(await listed('--participants-csv', '-')).not.toContain('@');
    expect(await listed('--participants-csv', '-', '--with-private')).toContain('ana@example.org');
    expect(await listed('--eml', '-')).not.toContain('ana@example.org');
    expect(await listed('--eml', '-', '--to', 'present')).toContain('<ana@example.org>');
  });

  it('[OU13] --next-meeting goes before what the minutes say; what is no time is wrong usage', async () => {
    const path = await written('seven.minutes');
    const told = await runCommand([
      'export',
      path,
      '--actions-ics',
      '-',
      '--next-meeting',
      '2026-05-01T09:00',
    ]);
    expect(told.output).toContain('DTSTART:20260501T070000Z');
    const wrong = await runCommand(['export', path, '--actions-ics', '-', '--next-meeting', 'Friday']);
    expect(wrong).toMatchObject({ exitCode: 2, output: '' });
    expect(wrong.errors).toContain('2026-03-23T11:00');
  });

  it('[OU13] nothing is written over what is read, or twice over one file', async () => {
    const path = await written('seven.minutes');
    for (const args of [
      ['--actions-csv', path],
      ['--actions-csv', inFolder('x'), '--whole-md', inFolder('x')],
    ]) {
      const outcome = await runCommand(['export', path, ...args]);
      expect(outcome).toMatchObject({ exitCode: 2 });
      expect(outcome.errors).toContain('Nothing was exported');
    }
    const other = await written('eight.minutes');
    const many = await runCommand(['export', path, other, '--eml', inFolder('x.eml')]);
    expect(many.errors).toContain('use --handouts with a folder');
  });
});

describe('rapporteur planning', () => {
  it('[PL4] of one meeting item by item, of several over the series, as a table, JSON or CSV', async () => {
    const one = await written('one.minutes', timedMeeting([3, 7, 61, 18, 12, 5], 0));
    const two = await written('two.minutes', timedMeeting([2, 6, 55, 20, 9, 4], 1));
    const table = await runCommand(['planning', one]);
    expect(table.output).toMatch(/^Agenda item +Planned \(min\) +Actual \(min\)/);
    expect(table.output).toMatch(/Updates from the Secretariat +5 +7 +2 +Yes +Held/);
    const json = JSON.parse((await runCommand(['planning', one, two, '--json'])).output) as {
      meetings: number;
      items: object[];
    };
    expect(json.meetings).toBe(2);
    expect(json.items[2]).toMatchObject({ median: 58, overruns: 2, alwaysOverruns: true, suggested: 65 });
    const csv = await runCommand(['planning', one, two, '--csv', '-']);
    expect(csv.output).toContain('Always overruns,Suggested (min),Reason\r\n');
  });

  it('[PL4] meetings of two bodies are not compared, a file that cannot be read is said', async () => {
    const one = await written('one.minutes', timedMeeting([1, 1, 1, 1, 1, 1], 0));
    const other = await written('other.minutes', makeMeeting({ body: 'Another' }));
    const mixed = await runCommand(['planning', one, other]);
    expect(mixed).toMatchObject({ exitCode: 2, output: '' });
    expect(mixed.errors).toContain('2 bodies (IGF MAG, Another)');
    expect(await runCommand(['planning', inFolder('none.minutes')])).toMatchObject({ exitCode: 3 });
  });
});
