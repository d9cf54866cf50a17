import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
beforeEach(() => {
  vi.stubEnv('RAPPORTEUR_LIBRARY', at('library'));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const STYLE = {
  id: 'board',
  name: 'Board',
  labels: { documentTitle: 'Protocol' },
  fileName: '{body} {number}',
};
const styleFile = async (content: unknown = STYLE): Promise<string> => {
  await writeFile(at('board.json'), JSON.stringify(content));
  return at('board.json');
};
const meetingFile = async (name: string, input: Parameters<typeof makeMeeting>[0]): Promise<string> => {
  await writeFile(
    at(name),
    writeMeetingText(makeMeeting({ houseStyle: 'board', place: 'Online', ...input })),
  );
  return at(name);
};

describe('rapporteur style', () => {
  it.each([['style'], ['style list'], ['style show'], ['style check'], ['style add'], ['style export']])(
    '[HS11] %s --help says how, with an example',
    async (command) => {
      const { exitCode, output, errors } = await runCommand([...command.split(' '), '--help']);
      expect([exitCode, errors]).toEqual([0, '']);
      expect(output).toMatch(/Examples?:\n {2}\$ rapporteur style /);
    },
  );

  it('[HS11] adds a file to the library, lists, shows and exports it', async () => {
    const added = await runCommand(['style', 'add', await styleFile()]);
    expect(added).toMatchObject({ exitCode: 0, errors: '' });
    expect(added.output).toContain('Board is in the library as board:');
    const listed = JSON.parse((await runCommand(['style', 'list', '--json'])).output);
    expect(listed.styles.map(({ id }: { id: string }) => id)).toEqual([
      'action-items',
      'summary-report',
      'board',
    ]);
    expect((await runCommand(['style', 'list'])).output).toContain('comes with Rapporteur');
    const shown = JSON.parse((await runCommand(['style', 'show', 'board'])).output);
    expect(shown).toMatchObject({ labels: { documentTitle: 'Protocol', apologies: 'Apologies' } });
    await runCommand(['style', 'export', 'board', '-o', at('out/shared.json')]);
    expect(JSON.parse(await readFile(at('out/shared.json'), 'utf8'))).toEqual({
      format: 'rapporteur/house-style',
      version: 1,
      ...STYLE,
    });
  });

  it('[HS11] checks a file and changes nothing', async () => {
    expect(await runCommand(['style', 'check', await styleFile()])).toMatchObject({ exitCode: 0 });
    const bad = await runCommand(['style', 'check', await styleFile({ ...STYLE, annexes: ['minutes'] })]);
    expect(bad.exitCode).toBe(3);
    expect(bad.errors).toContain('annexes[0]');
    const data = Buffer.from('not a document').toString('base64');
    const letterhead = await runCommand([
      'style',
      'add',
      await styleFile({ ...STYLE, letterheadDocument: { data } }),
    ]);
    expect(letterhead.exitCode).toBe(3);
    expect(letterhead.errors).toContain('is not a Word document');
    expect(await readdir(at('.'))).toEqual(['board.json']);
  });

  it('[HS11] a style there is not is wrong usage, with those there are', async () => {
    await runCommand(['style', 'add', await styleFile()]);
    const { exitCode, errors } = await runCommand(['style', 'export', 'nothing', '-o', '-']);
    expect(exitCode).toBe(2);
    expect(errors).toContain('in the library board');
  });
});

describe('a meeting in a style of the library', () => {
  it('[HS4] is exported and checked in it; --style takes its id', async () => {
    await runCommand(['style', 'add', await styleFile()]);
    const file = await meetingFile('m.minutes', {});
    await runCommand(['export', file, '--md', at('m.md')]);
    expect(await readFile(at('m.md'), 'utf8')).toContain('**Protocol**');
    const other = await meetingFile('n.minutes', { houseStyle: 'action-items' });
    await runCommand(['export', other, '--md', at('n.md'), '--style', 'board']);
    expect(await readFile(at('n.md'), 'utf8')).toContain('**Protocol**');
    expect((await runCommand(['check', file])).output).not.toContain('House style');
  });

  it('[HS4] that is not there is told, and printed in the usual one', async () => {
    const file = await meetingFile('m.minutes', {});
    const { exitCode, errors } = await runCommand(['export', file, '--md', at('m.md')]);
    expect(exitCode).toBe(0);
    expect(errors).toContain('The house style “board” is not in the library');
    expect((await runCommand(['check', file])).output).toContain('warning: House style:');
    expect((await runCommand(['check', file, '--style', 'action-items'])).output).not.toContain(
      'House style:',
    );
  });

  it('[HS10] --all names its files by the style’s pattern, and never one over another', async () => {
    await runCommand(['style', 'add', await styleFile()]);
    const files = [
      await meetingFile('a.minutes', { number: '7' }),
      await meetingFile('b.minutes', { number: '8' }),
      await meetingFile('c.minutes', { number: '7' }),
    ];
    await mkdir(at('out'));
    const { exitCode, errors } = await runCommand(['export', ...files, '--all', at('out')]);
    expect(exitCode).toBe(4);
    expect(errors).toContain('Board 7.docx is named by the house style');
    expect((await readdir(at('out'))).toSorted()).toEqual(
      ['7', '8'].flatMap((number) =>
        ['docx', 'html', 'json', 'md', 'pdf'].map((format) => `Board ${number}.${format}`),
      ),
    );
    const again = await runCommand(['export', ...files, '--all', at('out')]);
    expect(again.exitCode).toBe(4);
  });
});
