import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMeetingFile } from '../../../electron/library/open-meeting-file.ts';
import { openSession } from '../../../electron/session/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { badFiles } from '../import/incoming/bad-files.ts';
import { invitationText } from '../../shared/intake/invitation-text.ts';
import { boardMeeting, zoomReport } from '../../shared/intake/report-and-roster.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
const report = zoomReport([
  ['Noor Haddad', '11:00:00 AM', '11:30:00 AM'],
  ['Rui', '11:00:00 AM', '11:30:00 AM'],
  ['Somebody Else', '11:00:00 AM', '11:30:00 AM'],
]);

beforeEach(async () => {
  // Journals and backups of these meetings stand in the test's own folder.
  vi.stubEnv('RAPPORTEUR_DATA', at('data'));
  await writeFile(at('board.minutes'), writeMeetingText(boardMeeting()));
});
afterEach(() => vi.unstubAllEnvs());

const meeting = async (name = 'board.minutes'): Promise<Meeting> => {
  const read = await openMeetingFile(at(name));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.meeting;
};
const take = (what: string, input: string | Uint8Array, ...options: string[]) =>
  runCommand(['take', what, '-', '--into', at('board.minutes'), ...options], { input });

describe('rapporteur take', () => {
  it('[IN23] ticks who is sure, prints the others and leaves them, and changes nothing else', async () => {
    const before = boardMeeting();
    const { exitCode, output, errors } = await take('attendance', report, '--state', 'present');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(/^1 ticked; 2 left for you to look at\.\n/);
    expect(output).toMatch(/ticked +Noor Haddad +Noor Haddad/);
    expect(output).toMatch(/check +Rui /);
    expect(output).toMatch(/unknown +Somebody Else/);
    const { attendance, ...rest } = await meeting();
    expect(rest).toEqual((({ attendance: _attendance, ...others }) => others)(before));
    expect(attendance).toEqual({
      noor: { state: 'present', arrivedAt: '2026-03-02T11:00:00.000Z', leftAt: '2026-03-02T11:30:00.000Z' },
    });
  });

  it('[IN23] takes an agenda, a roster and an invitation; what is there already is not taken twice', async () => {
    expect((await take('agenda', '1. Welcome (5 min)\n2. Budget (30 min)\n')).exitCode).toBe(0);
    expect((await take('roster', 'Family name;Given name\nNeves;Ana\nOkoye;Chidi\n')).output).toMatch(
      /^1 person added\./,
    );
    const invited = await take('invitation', invitationText);
    expect(invited.output).toMatch(/item +no +Welcome \(5 min\)/);
    const after = await meeting();
    expect(after.agenda.map(({ title, plannedMinutes }) => [title, plannedMinutes])).toEqual([
      ['Welcome', 5],
      ['Budget', 30],
    ]);
    expect(after).toMatchObject({ place: 'Room 7', startTime: '11:00', slotMinutes: 90 });
    expect(after.roster.flatMap(({ participants }) => participants)).toHaveLength(7);
  });

  it('[IN24] --dry-run prints the same and changes nothing; -o writes another file and leaves the meeting', async () => {
    const text = await readFile(at('board.minutes'), 'utf8');
    expect((await take('attendance', report, '--dry-run')).output).toMatch(/^1 ticked; 2 left/);
    expect(await readFile(at('board.minutes'), 'utf8')).toBe(text);
    expect((await take('attendance', report, '-o', at('out.minutes'))).exitCode).toBe(0);
    expect(await readFile(at('board.minutes'), 'utf8')).toBe(text);
    expect((await meeting('out.minutes')).attendance).toHaveProperty('noor');
    const again = await take('attendance', report, '-o', at('out.minutes'), '--mark-absent');
    expect([again.exitCode, again.errors]).toEqual([4, expect.stringContaining('--force')]);
    const printed = await take('attendance', report, '-o', '-', '--no-times');
    expect(JSON.parse(printed.output)).toMatchObject({ attendance: { noor: { state: 'online' } } });
  });

  it('[IN24] a meeting that is open elsewhere is refused and stays as it is', async () => {
    const opened = await openSession(at('board.minutes'), {
      recoveryFolder: at('data/recovery'),
      backupFolder: at('data/backups'),
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    const text = await readFile(at('board.minutes'), 'utf8');
    const { exitCode, errors } = await take('attendance', report);
    expect([exitCode, errors]).toEqual([4, expect.stringMatching(/is open .*Nothing was changed/)]);
    expect(await readFile(at('board.minutes'), 'utf8')).toBe(text);
    await opened.value.close();
  });

  it('[IN24] what cannot be read is one line and exit code 3, and wrong usage exit code 2', async () => {
    const text = await readFile(at('board.minutes'), 'utf8');
    for (const [name, kind] of [
      ['empty', 'agenda'],
      ['binary', 'roster'],
      ['macro template', 'agenda'],
      ['billion laughs in a spreadsheet', 'roster'],
      ['two meetings', 'attendance'],
    ] as const) {
      const { exitCode, errors } = await take(kind, badFiles[name]?.() ?? '');
      expect([name, exitCode, errors]).toEqual([
        name,
        3,
        expect.stringMatching(/^rapporteur: [^\n]*Nothing was changed[^\n]*\n$/),
      ]);
    }
    expect(await readFile(at('board.minutes'), 'utf8')).toBe(text);
    expect((await runCommand(['take', 'agenda', '-'])).exitCode).toBe(2);
    expect((await runCommand(['take', 'agenda', '-', '--into', '-'])).exitCode).toBe(2);
    expect(
      (
        await runCommand(['take', 'agenda', '-', '--into', at('none.minutes')], {
          input: '1. Welcome (5 min)',
        })
      ).exitCode,
    ).toBe(3);
  });

  it('[IN23] times of a report of another day are left out, and that is told', async () => {
    await writeFile(at('board.minutes'), writeMeetingText(boardMeeting({ date: '2026-04-07' })));
    const { output } = await take('attendance', report);
    expect(output).toContain('The report is of 2026-03-02');
    expect((await meeting()).attendance).toEqual({ noor: { state: 'online' } });
  });
});
