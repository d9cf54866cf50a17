import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
beforeEach(async () => {
  vi.stubEnv('RAPPORTEUR_DATA', at('data'));
  vi.stubEnv('RAPPORTEUR_LIBRARY', at('library'));
  await mkdir(at('library'));
  await writeFile(at('library/xiv.minutes'), writeMeetingText(referenceMeeting()));
  const board = makeMeeting({
    agenda: [
      {
        id: 'a',
        title: 'Item',
        minutes: [
          { kind: 'note', id: 'n', level: 1, text: 'The call for proposals is open' },
          { kind: 'action', id: 'x', text: 'Publish the call', status: 'open' },
        ],
      },
    ],
  });
  await writeFile(at('library/board.minutes'), writeMeetingText(board));
});
afterEach(() => vi.unstubAllEnvs());

describe('search', () => {
  it('[LS23] prints what is found as a table, with file and line, and how much it is', async () => {
    const { exitCode, output, errors } = await runCommand(['search', 'call', 'propos', '--series', 'board']);
    expect([exitCode, errors]).toEqual([0, '1 result in 1 meeting.\n']);
    expect(output).toMatch(
      /^Day +Meeting +Kind +Text +File +Line\n2026-03-02 +Board Meeting 7 +note +The call for proposals is open +.*board\.minutes +n\n$/,
    );
  });

  it('[LS23] an argument with spaces must occur as it is, a kind narrows it', async () => {
    expect((await runCommand(['search', 'for call'])).output).toBe('');
    expect((await runCommand(['search', 'call for'])).output).toContain('The call for proposals');
    const { output } = await runCommand([
      'search',
      'call',
      '--kind',
      'action',
      '--series',
      'Board',
      '--json',
    ]);
    expect(JSON.parse(output)).toEqual({
      results: [
        {
          meeting: { path: at('library/board.minutes'), title: 'Board Meeting 7', date: '2026-03-02' },
          kind: 'action',
          item: 'Item',
          place: { kind: 'line', itemId: 'a', lineId: 'x' },
          text: { text: 'Publish the call', hits: [{ from: 12, to: 16 }] },
          detail: { text: '', hits: [] },
        },
      ],
      hasMore: false,
    });
  });

  it('[LS24] nothing found is said and is no failure; a folder, a series or words that are none are', async () => {
    const none = await runCommand(['search', 'xyzzy']);
    expect(none).toMatchObject({ exitCode: 0, output: '', errors: 'Nothing found in 2 meetings.\n' });
    const wrong = await runCommand(['search', 'call', '--series', 'Nobody']);
    expect(wrong).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('There are meetings of Board, IGF MAG'),
    });
    expect(await runCommand(['search', '?!'])).toMatchObject({ exitCode: 2 });
    expect(await runCommand(['search', 'call', '--folder', at('nowhere')])).toMatchObject({ exitCode: 3 });
    await writeFile(at('library/broken.minutes'), '{');
    const broken = await runCommand(['search', 'proposals', '--series', 'Board']);
    expect(broken).toMatchObject({ exitCode: 0, errors: expect.stringContaining('broken.minutes') });
  });

  it('[LS23] --folder is searched in place of the library', async () => {
    await mkdir(at('other'));
    await writeFile(at('other/o.minutes'), writeMeetingText(makeMeeting({ title: 'Another call' })));
    const { output } = await runCommand(['search', 'call', '--folder', at('other')]);
    expect(output.split('\n')).toHaveLength(3);
    expect(output).toContain('Another call');
  });
});
