import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../electron/export/markdown/print-markdown.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const file = ownFolder();
const folder = () => join(file('x'), '..');
const put = (name: string, meeting: Meeting) => writeFile(file(name), writeMeetingText(meeting));
async function meetingIn(path: string): Promise<Meeting> {
  const read = readMeetingText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.meeting;
}

describe('rapporteur next', () => {
  it('[NX10] makes meeting XV from the text of a summary of meeting XIV, and says what came along', async () => {
    await writeFile(file('xiv.md'), printMarkdown(summarise(referenceMeeting(), defaultStyle)));
    const { exitCode, errors } = await runCommand(['next', file('xiv.md'), '-o', file('xv.minutes')]);
    expect(errors).toContain(
      'number XV, on 2026-03-23 (as the minutes say), 52 people in 8 groups, 6 agenda items, 5 open actions.',
    );
    expect(exitCode).toBe(0);
    const next = await meetingIn(file('xv.minutes'));
    expect(next).toMatchObject({ body: 'IGF MAG', number: 'XV', date: '2026-03-23' });
    expect(next.previousActions.map(({ source }) => source.number)).toEqual([
      'XIV',
      'XIV',
      'XIV',
      'XIV',
      'XIV',
    ]);
  });

  it('[NX10] writes beside the last meeting, with the interval of the meetings there, and replaces nothing unasked', async () => {
    await put('a.minutes', makeMeeting({ number: '6', date: '2026-02-16' }));
    await put('b.minutes', makeMeeting({ number: '7', date: '2026-03-02' }));
    expect(await runCommand(['next', file('b.minutes')])).toMatchObject({ exitCode: 0 });
    expect(await meetingIn(file('Board Meeting 8.minutes'))).toMatchObject({
      number: '8',
      date: '2026-03-16',
    });
    expect(await runCommand(['next', file('b.minutes')])).toMatchObject({
      exitCode: 4,
      errors: expect.stringContaining('exists and holds something else'),
    });
  });

  it('[NX10] takes number, day and agenda as given', async () => {
    const agenda = [
      { id: 'a', title: 'Welcome', isStanding: true },
      { id: 'b', title: 'Budget' },
    ];
    await put('a.minutes', makeMeeting({ number: '9/2026', agenda }));
    const titlesWith = async (...options: string[]) => {
      const { output } = await runCommand(['next', file('a.minutes'), '-o', '-', ...options]);
      const read = readMeetingText(output);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { number, date, agenda: items } = read.value.meeting;
      return [number, date, ...items.map(({ title }) => title)];
    };
    expect(await titlesWith()).toEqual(['10/2026', null, 'Welcome']);
    expect(await titlesWith('--agenda', 'all', '--date', '2027-01-11')).toEqual([
      '1/2027',
      '2027-01-11',
      'Welcome',
      'Budget',
    ]);
    expect(await titlesWith('--agenda', 'none', '--number', '12')).toEqual(['12', null]);
  });

  it('[NX10] leaves the number empty where what follows is not certain, and says so', async () => {
    await put('a.minutes', makeMeeting({ number: 'Spring' }));
    const { errors, output } = await runCommand(['next', file('a.minutes'), '-o', '-']);
    expect(errors).toContain('what follows “Spring” is not certain (give it with --number)');
    expect(output).toContain('"number": ""');
  });

  it('[NX10] what is no day or no meeting is refused, and nothing is written', async () => {
    await put('a.minutes', makeMeeting());
    await writeFile(file('b.minutes'), '{');
    expect(await runCommand(['next', file('a.minutes'), '--date', 'soon'])).toMatchObject({ exitCode: 2 });
    expect(await runCommand(['next', file('b.minutes')])).toMatchObject({ exitCode: 3 });
    expect((await readdir(folder())).toSorted()).toEqual(['a.minutes', 'b.minutes']);
  });
});

describe('rapporteur series', () => {
  it('[NX11] lists the meetings of each body, oldest first, and names files that do not open', async () => {
    await put('b.minutes', makeMeeting({ number: '8', date: '2026-04-02' }));
    await put('a.minutes', makeMeeting({ number: '7', body: 'BOARD' }));
    await put('c.minutes', makeMeeting({ body: '', number: '', title: 'Away day' }));
    await writeFile(file('broken.minutes'), '{');
    const { output, errors, exitCode } = await runCommand(['series', folder()]);
    expect(exitCode).toBe(0);
    expect(errors).toContain('broken.minutes');
    expect(output.trimEnd().split('\n')).toEqual([
      'Series  Number  Date        File',
      'Board   7       2026-03-02  a',
      'Board   8       2026-04-02  b',
      '                2026-03-02  c',
    ]);
    const json = JSON.parse((await runCommand(['series', folder(), '--json'])).output) as object;
    expect(json).toMatchObject({
      series: [{ body: 'Board', meetings: [{ number: '7' }, { number: '8', date: '2026-04-02' }] }],
      withoutBody: [{ title: 'Away day' }],
      skipped: [{ path: file('broken.minutes') }],
    });
  });

  it('[NX11] a folder that is not there is said and not made', async () => {
    expect(await runCommand(['series', file('gone')])).toMatchObject({ exitCode: 3 });
    expect(await readdir(folder())).toEqual([]);
  });
});
