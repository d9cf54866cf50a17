import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
const meetingFile = async (name = 'x.minutes', meeting = referenceMeeting()): Promise<string> => {
  await writeFile(at(name), writeMeetingText(meeting));
  return at(name);
};

describe('help and version', () => {
  it.each([
    [[]],
    [['new']],
    [['import']],
    [['read']],
    [['export']],
    [['check']],
    [['actions']],
    [['search']],
    [['schema']],
    [['open']],
  ])('[CL5] %j --help says how, with an example', async (command) => {
    const { exitCode, output, errors } = await runCommand([...command, '--help']);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(/Examples?:\n {2}\$ rapporteur /);
  });

  it('[CL5] --version prints the version and nothing else', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ exitCode: 0, output: '1.2.3\n', errors: '' });
  });
});

describe('new', () => {
  it('[CL6] begins a meeting file with title block and agenda', async () => {
    await runCommand([
      'new',
      at('xv.minutes'),
      '--body',
      'IGF MAG',
      '--number',
      'XV',
      '--date',
      '2026-03-23',
      '--time',
      '11:00',
      '--zone',
      'Europe/Zurich',
      '--place',
      'Online',
      '--slot',
      '90',
      '--item',
      'Welcome (2 min)',
      '--item',
      'Any Other Business',
    ]);
    const read = readMeetingText(await readFile(at('xv.minutes'), 'utf8'));
    expect(read.ok && read.value.meeting).toMatchObject({
      body: 'IGF MAG',
      number: 'XV',
      date: '2026-03-23',
      startTime: '11:00',
      timeZone: 'Europe/Zurich',
      slotMinutes: 90,
      agenda: [
        { title: 'Welcome', plannedMinutes: 2 },
        { title: 'Any Other Business', plannedMinutes: null },
      ],
    });
  });

  it('[CL6] gives two meetings two ids', async () => {
    const [one, other] = await Promise.all([runCommand(['new', '-']), runCommand(['new', '-'])]);
    expect(JSON.parse(one.output).id).not.toBe(JSON.parse(other.output).id);
  });
});

describe('export', () => {
  it('[CL7] writes every format with --all, named after the meeting, into a folder it makes', async () => {
    const { exitCode, errors } = await runCommand(['export', await meetingFile(), '--all', at('out/deep')]);
    expect([exitCode, errors]).toEqual([0, '']);
    expect((await readdir(at('out/deep'))).toSorted()).toEqual([
      'x.docx',
      'x.html',
      'x.json',
      'x.md',
      'x.pdf',
    ]);
  });

  it('[CL8] same meeting, same settings, same bytes in every format', async () => {
    const path = await meetingFile();
    await runCommand(['export', path, '--all', at('one')]);
    await runCommand(['export', path, '--all', at('other')]);
    for (const name of await readdir(at('one')))
      expect([name, await readFile(at(`one/${name}`))]).toEqual([name, await readFile(at(`other/${name}`))]);
  });

  it('[CL9] reads standard input and writes standard output', async () => {
    const { bytes, exitCode } = await runCommand(['export', '-', '--docx', '-'], {
      input: writeMeetingText(referenceMeeting()),
    });
    expect([exitCode, bytes.subarray(0, 2).toString()]).toEqual([0, 'PK']);
  });

  it.skipIf(process.platform === 'win32')('[CL21] writes into a pipe, which stays one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const read = readFile(at('pipe'), 'utf8');
    const { exitCode, errors } = await runCommand(['export', await meetingFile(), '--md', at('pipe')]);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(await read).toMatch(/^# IGF MAG Meeting XIV\n/);
    expect((await stat(at('pipe'))).isFIFO()).toBe(true);
  });

  it('[CL10] a batch goes on past a bad file and says at the end what happened', async () => {
    await writeFile(at('bad.minutes'), '{');
    const files = [await meetingFile('a.minutes'), at('bad.minutes'), await meetingFile('c.minutes')];
    const { exitCode, errors } = await runCommand(['export', ...files, '--all', at('out')], {
      showsProgress: true,
    });
    expect(exitCode).toBe(3);
    expect(errors).toContain('[2/3] bad.minutes');
    expect(errors).toContain('bad.minutes is not a Rapporteur meeting file');
    expect(errors).toMatch(/1 of 3 meetings had a problem; everything else was exported\.\n$/);
    expect((await readdir(at('out'))).filter((name) => name.endsWith('.pdf'))).toEqual(['a.pdf', 'c.pdf']);
  });

  it('[CL10] shows no progress where nobody watches', async () => {
    const files = [await meetingFile('a.minutes'), await meetingFile('b.minutes')];
    expect((await runCommand(['export', ...files, '--all', at('out')])).errors).toBe('');
  });

  it('[CL11] prints in the meeting’s own style, another by name, or one from a file', async () => {
    const path = await meetingFile('x.minutes', makeMeeting({ houseStyle: 'summary-report' }));
    await writeFile(
      at('style.json'),
      JSON.stringify({ id: 'mine', name: 'Mine', labels: { documentTitle: 'Record of decisions' } }),
    );
    const titleIn = async (...more: string[]) =>
      JSON.parse((await runCommand(['export', path, '--json', '-', ...more])).output).titleBlock.document;
    expect(await titleIn()).toBe('Summary report');
    expect(await titleIn('--style', 'action-items')).toBe('Action items & next steps');
    expect(await titleIn('--style', at('style.json'))).toBe('Record of decisions');
  });

  it('[CL12] private data stays out of every file unless asked', async () => {
    const meeting = makeMeeting({
      agenda: [
        {
          id: 'a',
          title: 'A',
          minutes: [
            { kind: 'note', id: 'l', text: 'open' },
            { kind: 'note', id: 's', text: 'kept-inside', isInternal: true },
          ],
        },
      ],
      roster: [
        {
          id: 'g',
          name: 'G',
          participants: [{ id: 'p', familyName: 'P', email: 'private.person@example.org' }],
        },
      ],
      attendance: { p: { state: 'present' } },
    });
    const path = await meetingFile('x.minutes', meeting);
    const carried = async (...more: string[]) =>
      (await runCommand(['export', path, '--html', '-', ...more])).output;
    expect(await carried()).not.toMatch(/private\.person|kept-inside/);
    expect(await carried('--with-private')).toMatch(/private\.person/);
    expect(await carried('--with-private')).toMatch(/kept-inside/);
  });
});

describe('check', () => {
  const sound = () =>
    makeMeeting({
      place: 'Online',
      startTime: '11:00',
      agenda: [
        { id: 'a', title: 'A', minutes: [{ kind: 'note', id: 'l', text: 'The next meeting is on Monday.' }] },
      ],
      roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'P' }] }],
      attendance: { p: { state: 'present' } },
    });

  it('[CL13] says where, what and how to put it right; exit code 0 without errors', async () => {
    const path = await meetingFile();
    const { exitCode, output } = await runCommand(['check', path]);
    expect(exitCode).toBe(0);
    expect(output).toContain(
      'warning: Group "IGF 2025 MAG Chair": Family and given name may be swapped: "Carol | Roach". Fix: Swap them.',
    );
    expect(output).toContain(`${path}: 0 errors, 3 warnings, 0 notes`);
  });

  it('[CL13] exit code 1 with errors', async () => {
    const { exitCode, output } = await runCommand([
      'check',
      await meetingFile('x.minutes', makeMeeting({ ...sound(), place: '' })),
    ]);
    expect([exitCode, output]).toEqual([
      1,
      expect.stringContaining('error: Title block: The place of the meeting is missing'),
    ]);
  });

  it('[CL14] --json gives the findings as data', async () => {
    const { output } = await runCommand(['check', await meetingFile(), '--json']);
    expect(JSON.parse(output).findings[0]).toMatchObject({
      code: 'names-swapped',
      severity: 'warning',
      fix: { kind: 'swapNames' },
    });
  });

  it('[CL15] --fix puts right what can be put right and says what it did', async () => {
    const path = await meetingFile();
    const { errors, output } = await runCommand(['check', path, '--fix']);
    expect(errors.match(/done\.\n/g)).toHaveLength(3);
    expect(output).toContain('0 errors, 0 warnings, 0 notes');
    const read = readMeetingText(await readFile(path, 'utf8'));
    expect(read.ok && read.value.meeting.roster[0]?.participants[0]).toMatchObject({
      familyName: 'Roach',
      givenName: 'Carol',
    });
  });
});

describe('schema', () => {
  it.each([
    ['meeting', 'Rapporteur meeting file (.minutes)'],
    ['house-style', 'Rapporteur house style'],
  ])('[CL16] prints the JSON Schema of %s', async (format, title) => {
    const { output } = await runCommand(['schema', format]);
    expect(JSON.parse(output)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
    });
  });
});
