import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../../electron/session/index.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
const board = makeMeeting({
  agenda: [
    {
      id: 'a',
      title: 'Item',
      minutes: [
        {
          kind: 'action',
          id: 'late',
          text: 'Send the budget',
          status: 'open',
          dueOn: '2020-01-01',
          addressee: 'MAG',
        },
        { kind: 'action', id: 'free', text: 'Book a room', status: 'open' },
        { kind: 'action', id: 'done', text: 'Write it down', status: 'done' },
      ],
    },
  ],
});
let file = '';
beforeEach(async () => {
  vi.stubEnv('RAPPORTEUR_DATA', at('data'));
  vi.stubEnv('RAPPORTEUR_LIBRARY', at('library'));
  await mkdir(at('library'));
  file = at('library/board.minutes');
  await writeFile(file, writeMeetingText(board));
  await writeFile(at('library/xiv.minutes'), writeMeetingText(referenceMeeting()));
});
afterEach(() => vi.unstubAllEnvs());

const statuses = async (): Promise<unknown[]> => {
  const read = readMeetingText(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.meeting.agenda[0]?.minutes.map((line) => line.kind === 'action' && line.status) ?? [];
};

describe('actions', () => {
  it('[AR11] lists those of files and folders, the overdue first and marked in words', async () => {
    const { exitCode, output, errors } = await runCommand(['actions', file]);
    expect([exitCode, errors]).toEqual([0, '']);
    const [head, first, second, third] = output.split('\n');
    expect(head).toMatch(/^Status +Due +Action +Who +Meeting +Day +File +Line$/);
    expect(first).toMatch(
      /^open +2020-01-01 overdue +Send the budget +MAG +Board Meeting 7 .*board\.minutes +late$/,
    );
    expect(second).toMatch(/^open +Book a room/);
    expect(third).toMatch(/^done +Write it down/);
    expect((await runCommand(['actions', at('library'), '--json'])).output).toContain('IGF MAG Meeting XIV');
    expect((await runCommand(['actions', '--json'])).output).toContain('IGF MAG Meeting XIV');
  });

  it('[AR11] narrows them, and gives JSON', async () => {
    const { output } = await runCommand(['actions', at('library'), '--overdue', '--json']);
    expect(JSON.parse(output).actions).toMatchObject([
      { lineId: 'late', isOverdue: true, addressee: 'MAG', status: 'open' },
    ]);
    const ids = async (...options: string[]): Promise<string[]> =>
      JSON.parse((await runCommand(['actions', file, '--json', ...options])).output).actions.map(
        ({ lineId }: { lineId: string }) => lineId,
      );
    expect(await ids('--status', 'done')).toEqual(['done']);
    expect(await ids('--addressee', 'mag')).toEqual(['late']);
    expect(await ids('--words', 'room')).toEqual(['free']);
    expect(await ids('--series', 'board', '--status', 'open')).toEqual(['late', 'free']);
    expect(await ids('--series', 'nobody')).toEqual([]);
  });

  it('[AR11] a file that does not open is named, and the others are listed', async () => {
    await writeFile(at('library/broken.minutes'), '{');
    const { exitCode, output, errors } = await runCommand(['actions', at('library')]);
    expect(exitCode).toBe(3);
    expect(errors).toContain('broken.minutes');
    expect(output).toContain('Send the budget');
  });

  it('[AR12] sets what became of actions, and says what it was before', async () => {
    const { exitCode, output } = await runCommand([
      'actions',
      file,
      '--done',
      'late',
      '--drop',
      'free',
      '--reopen',
      'done',
    ]);
    expect([exitCode, output]).toEqual([
      0,
      'late: done, was open. Send the budget\nfree: dropped, was open. Book a room\ndone: open, was done. Write it down\n',
    ]);
    expect(await statuses()).toEqual(['done', 'dropped', 'open']);
    expect((await runCommand(['actions', file, '--done', 'late'])).output).toBe(
      'late: done already. Send the budget\n',
    );
  });

  it('[AR12] changes nothing where the meeting is open elsewhere, and says by whom', async () => {
    const before = await readFile(file, 'utf8');
    const other = await openSession(file, { recoveryFolder: at('r'), backupFolder: at('b') });
    if (!other.ok) throw new Error('does not open');
    const { exitCode, errors } = await runCommand(['actions', file, '--done', 'late']);
    expect(exitCode).toBe(4);
    expect(errors).toMatch(/board\.minutes is open .* by .*Nothing was changed/);
    expect(await readFile(file, 'utf8')).toBe(before);
    await other.value.close();
  });

  it('[AR12] an action that is not there, one named twice, or several files change nothing', async () => {
    const before = await readFile(file, 'utf8');
    for (const args of [
      [file, '--done', 'late', 'gone'],
      [file, '--done', 'late', '--drop', 'late'],
      [file, at('library/xiv.minutes'), '--done', 'late'],
      ['--done', 'late'],
    ])
      expect((await runCommand(['actions', ...args])).exitCode).toBe(2);
    expect((await runCommand(['actions', at('nowhere.minutes'), '--done', 'late'])).exitCode).toBe(3);
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
