import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { read } from './read-json.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();

describe('read attendance', () => {
  const report =
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\nNeves Ana,,04/07/2026 09:00:00 AM,04/07/2026 09:30:00 AM,30\n';
  const roster = [
    { id: 'g', name: 'Members', participants: [{ id: 'ana', familyName: 'Neves', givenName: 'Ana' }] },
  ];

  it('[RA10] gives the report, and with a roster the piles', async () => {
    const path = at('board.minutes');
    await writeFile(path, writeMeetingText(makeMeeting({ roster })));
    expect(await read('attendance', report)).not.toHaveProperty('matches');
    const { exitCode, output } = await runCommand(['read', 'attendance', '-', '--roster', path, '--json'], {
      input: report,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      source: 'zoom-participants',
      people: [{ name: 'Neves Ana', seconds: 1_800 }],
      matches: { sure: [{ name: 'Neves Ana', participant: 'ana' }], check: [], unknown: [] },
    });
    const table = await runCommand(['read', 'attendance', '-', '--roster', path], { input: report });
    expect(table.output).toMatch(/Neves Ana .* 30 .* sure /);
  });

  it('[RR11] --roster is for attendance reports, and for one file at a time', async () => {
    const other = await runCommand(['read', 'names', '-', '--roster', 'x.minutes'], { input: 'Ana' });
    expect(other).toMatchObject({ exitCode: 2, output: '' });
    expect(other.errors).toContain('not for "names"');
    expect(await runCommand(['read', 'attendance', '-', '--roster', '-'], { input: 'x' })).toMatchObject({
      exitCode: 2,
    });
    expect(await runCommand(['read', 'attendance', '-', '--roster', at('none.minutes')])).toMatchObject({
      exitCode: 3,
    });
  });
});
