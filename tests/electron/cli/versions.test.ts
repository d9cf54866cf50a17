import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMeetingText, readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { smallMeeting } from '../session/session-folder.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const inFolder = ownFolder();
beforeEach(() => vi.stubEnv('RAPPORTEUR_DATA', inFolder('data')));
afterEach(() => vi.unstubAllEnvs());

const write = async (name: string, meeting: Parameters<typeof writeMeetingText>[0]): Promise<string> => {
  await writeFile(inFolder(name), writeMeetingText(meeting));
  return inFolder(name);
};
const read = async (path: string) => {
  const opened = readMeetingText(await readFile(path, 'utf8'));
  if (!opened.ok) throw new Error('does not open');
  return opened.value.meeting;
};

describe('finalise and reopen on the command line', () => {
  it('[FN30] a meeting is made final, kept, reopened with a reason, and final again', async () => {
    const file = await write('xiv.minutes', referenceMeeting());
    expect(await runCommand(['finalise', file])).toMatchObject({
      exitCode: 0,
      output: `${file}: final, version 1.\n`,
    });
    expect((await read(file)).finalised?.version).toBe(1);
    expect(
      (await readdir(inFolder('data/backups'))).filter((name) => name.includes(' version 1 ')),
    ).toHaveLength(1);
    expect(await runCommand(['finalise', file])).toMatchObject({ exitCode: 4 });
    expect(await runCommand(['reopen', file])).toMatchObject({ exitCode: 2 });
    expect(await runCommand(['reopen', file, '--reason', ' '])).toMatchObject({ exitCode: 2 });
    expect(await runCommand(['reopen', file, '--reason', 'A name'])).toMatchObject({ exitCode: 0 });
    expect((await read(file)).versions[0]?.reason).toBe('A name');
    expect(await runCommand(['finalise', file])).toMatchObject({ output: `${file}: final, version 2.\n` });
    const printed = await runCommand(['export', file, '--md', '-']);
    expect(printed.output).toContain('**Version 2**');
    expect(printed.output).not.toContain('DRAFT');
  });

  it('[FN31] with errors it stays as it is unless --anyway is said', async () => {
    const file = await write('empty.minutes', makeMeeting({ body: '', number: '', date: null }));
    const refused = await runCommand(['finalise', file]);
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).toMatch(/^error: /);
    expect((await read(file)).finalised).toBeNull();
    expect((await runCommand(['finalise', file, '--anyway'])).exitCode).toBe(0);
    expect((await read(file)).finalised?.version).toBe(1);
  });
});

describe('editions on the command line', () => {
  it('[EI20] --edition chooses what is printed, and the file carries no more than that', async () => {
    const meeting = { ...referenceMeeting(), isPublished: false };
    const file = await write('xiv.minutes', meeting);
    const name = meeting.roster[1]?.participants[0]?.familyName ?? '';
    const html = await runCommand(['export', file, '--edition', 'public', '--html', '-']);
    expect(html.exitCode).toBe(0);
    expect(html.output).toContain('DRAFT');
    expect(html.output).not.toContain('List of Participants');
    expect(html.output).not.toContain(name);
    const actions = await runCommand(['export', file, '--edition', 'actions', '--md', '-']);
    expect(actions.output).toContain('Action items');
    expect(actions.output).not.toContain('Meeting Agenda');
    expect(
      (await runCommand(['export', file, '--edition', 'public', '--with-private', '--md', '-'])).exitCode,
    ).toBe(2);
    await runCommand(['export', file, '--edition', 'public', '--all', inFolder('out')]);
    expect((await readdir(inFolder('out'))).toSorted()).toEqual(
      ['docx', 'html', 'json', 'md', 'pdf'].map((format) => `xiv (public).${format}`),
    );
  }, 60_000);

  it('[FN32] a draft read back from its text is a draft, and a published text is none', async () => {
    const file = await write('draft.minutes', { ...referenceMeeting(), isPublished: false });
    for (const [format, isDraft] of [
      ['md', true],
      ['docx', true],
      ['html', true],
    ] as const) {
      await runCommand(['export', file, `--${format}`, inFolder(`d.${format}`)]);
      await runCommand([
        'import',
        inFolder(`d.${format}`),
        '--from',
        'text',
        '--force',
        '-o',
        inFolder('back.minutes'),
      ]);
      const back = await read(inFolder('back.minutes'));
      expect([format, back.isPublished, back.title, back.summaryTitle]).toEqual([format, !isDraft, '', '']);
    }
    const published = await write('p.minutes', referenceMeeting());
    await runCommand(['export', published, '--md', inFolder('p.md')]);
    await runCommand(['import', inFolder('p.md'), '--from', 'text', '-o', inFolder('p2.minutes')]);
    expect((await read(inFolder('p2.minutes'))).isPublished).toBe(true);
  }, 60_000);
});

describe('compare on the command line', () => {
  it('[CV30] what changed is printed, as text, as JSON or as tracked changes; no file is changed', async () => {
    const [older, newer] = [
      await write('old.minutes', smallMeeting('It was late')),
      await write('new.minutes', smallMeeting('It was early')),
    ];
    const text = await runCommand(['compare', older, newer]);
    expect(text).toMatchObject({ exitCode: 0, errors: '' });
    expect(text.output).toBe('  A\n~ It was [-late-]{+early+}\n1 line differs.\n');
    const json = await runCommand(['compare', older, newer, '--json']);
    expect(JSON.parse(json.output)).toMatchObject({ changes: 1 });
    expect((await runCommand(['compare', older, newer, '--docx', inFolder('c.docx')])).exitCode).toBe(0);
    expect((await readFile(inFolder('c.docx'))).subarray(0, 2).toString()).toBe('PK');
    expect((await runCommand(['compare', older, newer, '--docx', newer])).exitCode).toBe(2);
    expect((await runCommand(['compare', older, inFolder('none.minutes')])).exitCode).toBe(3);
    expect((await runCommand(['compare', older, older])).output).toBe('Nothing differs.\n');
  });
});
