import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../../electron/session/index.ts';
import { nameFor, safetyCopyPath } from '../../../electron/session/session-names.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { roachMeeting } from '../../shared/forgetting/roach-meeting.ts';
import { runCommand } from '../cli/run-command.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapporteur-forget-'));
  vi.stubEnv('RAPPORTEUR_DATA', join(root, 'data'));
  await mkdir(join(root, 'meetings'));
  await mkdir(join(root, 'data', 'backups'), { recursive: true });
  await mkdir(join(root, 'data', 'recovery'), { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const meetings = (): string => join(root, 'meetings');
const pathOf = (name: string): string => join(meetings(), `${name}.minutes`);
const options = () => ({
  recoveryFolder: join(root, 'data', 'recovery'),
  backupFolder: join(root, 'data', 'backups'),
});

/** Files, anywhere, whose bytes have the name. */
async function withName(name = /roach|carol/i): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = (await readFile(path, 'latin1')).replaceAll('the roaches are gone', '');
    if (name.test(text) || name.test(entry.name)) found.push(path.slice(root.length + 1));
  }
  return found;
}

/** Two meetings of a series, one final with its version kept, backups of both, and one of another body. */
async function makeSeries(): Promise<void> {
  for (const number of ['6', '7']) {
    await writeFile(pathOf(`Board ${number}`), writeMeetingText(roachMeeting(number)));
    const session = await openSession(pathOf(`Board ${number}`), options());
    if (!session.ok) throw new Error(JSON.stringify(session.error));
    if (number === '6') await session.value.finalise();
    await session.value.close();
  }
  await writeFile(pathOf('Council 1'), writeMeetingText(makeMeeting({ id: 'c', body: 'Council' })));
  expect((await withName()).length).toBeGreaterThanOrEqual(5);
}

describe('rapporteur forget', () => {
  it('[FG10] leaves no byte of name or address in meetings, backups, versions, safety copies and index', async () => {
    await makeSeries();
    const safety = safetyCopyPath(options().recoveryFolder, pathOf('Board 7'));
    await writeFile(safety, writeMeetingText(roachMeeting('7')));
    // A backup of a file that was renamed since.
    const renamed = `${nameFor('/elsewhere/old name.minutes')} 2026-01-02 03.04.05.006Z.minutes`;
    await writeFile(join(options().backupFolder, renamed), writeMeetingText(roachMeeting('5')));
    await runCommand(['search', 'roaches', '--folder', meetings()]);
    const council = await readFile(pathOf('Council 1'), 'utf8');

    const { exitCode, output, errors } = await runCommand([
      'forget',
      'carol@example.org',
      meetings(),
      '--in-texts',
    ]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toContain('Rewritten: 2 meetings and 6 kept copies.');
    expect(await withName()).toEqual([]);
    expect(await readFile(pathOf('Council 1'), 'utf8')).toBe(council);
    // What was final is final, with its version.
    expect(await readFile(pathOf('Board 6'), 'utf8')).toContain('"finalised": {');
    expect((await readdir(options().backupFolder)).some((name) => name.includes(' version 1 '))).toBe(true);
  });

  it('[FG11] without --in-texts the texts stay and are listed; a dry run changes nothing', async () => {
    await makeSeries();
    const before = await readFile(pathOf('Board 7'), 'utf8');
    const dry = await runCommand(['forget', 'Carol Roach', meetings(), '--dry-run']);
    expect(dry.exitCode).toBe(0);
    expect(dry.output).toContain('As Ms. Roach said');
    expect(dry.output).toContain('Nothing was changed.');
    expect(await readFile(pathOf('Board 7'), 'utf8')).toBe(before);
    const done = await runCommand(['forget', 'Carol Roach', meetings()]);
    expect(done.output).toContain('8 texts still have the name, as was asked.');
    const after = await readFile(pathOf('Board 7'), 'utf8');
    expect(after).toContain('As Ms. Roach said');
    expect(after).not.toContain('carol@example.org"');
    expect(await withName(/carol@example/)).toEqual([]);
  });

  it('[FG12] what a crash left unsaved is taken in first, and its journal goes', async () => {
    await writeFile(pathOf('Board 7'), writeMeetingText(makeMeeting({ id: 'meeting-7' })));
    const session = await openSession(pathOf('Board 7'), options());
    if (!session.ok) throw new Error('does not open');
    const { reconcile } = await import('../../../shared/meeting/document/index.ts');
    reconcile(session.value.doc, roachMeeting('7'), 'typing');
    await session.value.abandon();
    await writeFile(pathOf('Board 7'), writeMeetingText(makeMeeting({ id: 'meeting-7' })));
    expect((await withName()).some((path) => path.endsWith('.recovery'))).toBe(true);
    const { exitCode } = await runCommand(['forget', 'Carol Roach', meetings(), '--in-texts']);
    expect(exitCode).toBe(0);
    expect(await withName()).toEqual([]);
    expect(await readFile(pathOf('Board 7'), 'utf8')).toContain('Neves');
  });

  it('[FG13] a meeting that is open elsewhere is left and told, the others are done', async () => {
    await makeSeries();
    const session = await openSession(pathOf('Board 7'), options());
    if (!session.ok) throw new Error('does not open');
    try {
      const { exitCode, errors } = await runCommand(['forget', 'Carol Roach', meetings(), '--in-texts']);
      expect(exitCode).toBe(4);
      expect(errors).toContain('Board 7.minutes');
      expect(await withName()).toEqual(['meetings/Board 7.minutes']);
    } finally {
      await session.value.close();
    }
  });

  it('[FG14] what does not open is told where it names the person; nobody found and two of one name change nothing', async () => {
    await makeSeries();
    const damaged = join(options().backupFolder, 'damaged.minutes');
    await writeFile(damaged, `{ "familyName": "Roach"`);
    const { exitCode, errors } = await runCommand(['forget', 'Carol Roach', meetings(), '--in-texts']);
    expect(exitCode).toBe(4);
    expect(errors).toContain('damaged.minutes does not open');
    expect(await withName()).toEqual(['data/backups/damaged.minutes']);
    const nobody = await runCommand(['forget', 'Nobody Known', meetings()]);
    expect([nobody.exitCode, nobody.errors]).toEqual([3, expect.stringContaining('Nothing was changed.')]);
    const nowhere = await runCommand(['forget', 'Carol Roach', join(root, 'nowhere')]);
    expect(nowhere.exitCode).toBe(3);
  });
});
