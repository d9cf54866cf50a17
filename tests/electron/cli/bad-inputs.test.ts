import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const isRoot = process.getuid?.() === 0;
if (isRoot) console.warn('Skipped: a read-only folder is not read-only for root, who runs these tests.');

const at = ownFolder();
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), content);
  return at(name);
};
const meetingFile = (name = 'x.minutes') => file(name, writeMeetingText(referenceMeeting()));

describe('[CL1] wrong usage is one line and exit code 2', () => {
  it.each([
    [['export'], "Missing required argument 'file'"],
    [['export', 'x.minutes'], 'Say what to write'],
    [['export', 'a.minutes', 'b.minutes', '--pdf', 'x.pdf'], '--pdf names one file for 2 meetings'],
    [['export', 'a/x.minutes', 'b/x.minutes', '--all', 'out'], 'Two meetings are named "x"'],
    [['export', 'x.minutes', '--md', '-', '--html', '-'], 'Only one format can go to standard output'],
    [
      ['export', 'x.minutes', '--md', '-', '--style', 'nosuch'],
      'There is no house style "nosuch"; built in are action-items, summary-report',
    ],
    [
      ['export', 'x.minutes', '--pdf', 'x.pdf', '--pdf-standard', 'x-1'],
      'Allowed choices are ua-1, a-2b, a-3b',
    ],
    [['export', 'x.minutes', '--bogus'], "Unknown option '--bogus'"],
    [['frobnicate'], "Unknown command 'frobnicate'"],
    [['new', 'x.minutes', '--date', '2 March'], 'date must be a day as in 2026-03-02'],
    [['new', 'x.minutes', '--time', '25:00'], 'startTime must be a time'],
    [['new', 'x.minutes', '--slot', 'long'], 'slotMinutes'],
    [['schema', 'nosuch'], 'Allowed choices are meeting, house-style'],
    [['import'], "Missing required argument 'file'"],
  ])('%j', async (args, sentence) => {
    const { exitCode, errors, output } = await runCommand(args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain(sentence);
    expect(errors).toMatch(/^rapporteur: [^\n]*\n$/);
  });
});

describe('[CL20] an output never takes the place of an input or of another output', () => {
  it.each([
    ['the meeting', (own: string) => ['--docx', own]],
    ['the meeting by another path', () => ['--docx', at('link.minutes')]],
    ['the template', () => ['--docx', at('x.docx'), '--template', at('x.docx')]],
    ['the template, of --all', () => ['--all', at('.'), '--template', at('x.docx')]],
    ['the house style, of --all', () => ['--all', at('.'), '--style', at('x.json')]],
    ['another format', () => ['--md', at('same'), '--html', at('sub/../same')]],
    ['another format, of --all', () => ['--all', at('.'), '--md', at('x.html')]],
  ])('%s', async (_name, options) => {
    const own = await meetingFile();
    await symlink(own, at('link.minutes'));
    await file('x.docx', 'a template');
    await file('x.json', JSON.stringify({ id: 'x', name: 'X' }));
    await mkdir(at('sub'));
    const { exitCode, errors } = await runCommand(['export', own, ...options(own)]);
    expect([exitCode, errors]).toEqual([
      2,
      expect.stringMatching(/^rapporteur: [^\n]* Nothing was exported\.[^\n]*\n$/),
    ]);
    expect(await readFile(own, 'utf8')).toBe(writeMeetingText(referenceMeeting()));
    expect((await readdir(at('.'))).toSorted()).toEqual([
      'link.minutes',
      'sub',
      'x.docx',
      'x.json',
      'x.minutes',
    ]);
  });
});

describe('[CL2] an input that cannot be read is one line and exit code 3', () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, sentence: string])[] = [
    ['empty', '', 'is empty: what it held is not in it any more'],
    [
      'zeros, as a power cut leaves them',
      new Uint8Array(4_096),
      'is empty: what it held is not in it any more',
    ],
    ['text', 'Dear colleagues,', 'is not a Rapporteur meeting file: it is not JSON'],
    ['other JSON', '{"a":1}', 'does not say "format": "rapporteur/meeting"'],
    ['binary', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'is not text in UTF-8'],
    [
      'newer',
      '{"format":"rapporteur/meeting","version":99}',
      'was written by a newer Rapporteur (file version 99',
    ],
    [
      'damaged',
      '{\n"format":"rapporteur/meeting",\n"version":1,\n"id":"m",\n"agenda":[{"id":"a"}]}',
      'is damaged at line 5, field agenda[0].title',
    ],
    ['broken', '{"format":"rapporteur/meeting",\n"version":1,,', 'is damaged at line 2'],
    [
      'nested',
      `{"format":"rapporteur/meeting","version":1,"x":${'['.repeat(1_000_000)}`,
      'nested deeper than 32 levels',
    ],
  ];
  it.each(cases)('%s', async (_name, content, sentence) => {
    const path = await file('x.minutes', content);
    for (const args of [
      ['export', path, '--md', at('out.md')],
      ['check', path],
    ]) {
      const { exitCode, errors } = await runCommand(args);
      expect(exitCode).toBe(3);
      expect(errors).toContain(sentence);
      expect(errors).toMatch(/^rapporteur: [^\n]*\n$/);
      expect(errors).not.toMatch(/\bat .*\.(?:ts|js):\d/);
    }
  });

  it('a file that is not there, a folder, a template and a style that are not there', async () => {
    const path = await meetingFile();
    const refused = async (...args: string[]) => (await runCommand(args)).errors;
    expect(await refused('check', at('none.minutes'))).toContain('there is no such file or folder');
    expect(await refused('check', at('.'))).toContain('it is a folder');
    expect(await refused('export', path, '--docx', at('x.docx'), '--template', at('none.docx'))).toContain(
      'Template',
    );
    expect(await refused('export', path, '--docx', at('x.docx'), '--style', at('none.json'))).toContain(
      'House style',
    );
    expect(
      await refused(
        'export',
        path,
        '--docx',
        at('x.docx'),
        '--style',
        await file('bad.json', '{"id":"x","name":"X","marks":7}'),
      ),
    ).toContain('is not valid at marks');
    expect(
      await refused('export', path, '--docx', at('x.docx'), '--style', await file('worse.json', '{')),
    ).toContain('is not JSON');
  });

  it('a name with line breaks and control characters stays one line', async () => {
    const { exitCode, errors } = await runCommand(['check', at('two\nlines\u001b[31m.minutes')]);
    expect([exitCode, errors.indexOf('\n'), errors.includes('\u001b')]).toEqual([
      3,
      errors.length - 1,
      false,
    ]);
    expect(errors).toContain('two\\u000alines\\u001b[31m.minutes');
    const batch = ['a\nb.minutes', 'c\nd.minutes'].map(at);
    const { errors: told } = await runCommand(['export', ...batch, '--all', at('out')]);
    expect(told.trimEnd().split('\n')).toHaveLength(3);
  });

  it('a damaged meeting on standard input', async () => {
    const { exitCode, errors } = await runCommand(['check', '-'], { input: '{' });
    expect([exitCode, errors]).toEqual([
      3,
      expect.stringContaining('Standard input is not a Rapporteur meeting file'),
    ]);
  });
});

describe('[CL3] an output that cannot be written is one line and exit code 4', () => {
  it('where a folder stands in the way', async () => {
    await mkdir(at('out.md'));
    const { exitCode, errors } = await runCommand(['export', await meetingFile(), '--md', at('out.md')]);
    expect([exitCode, errors]).toEqual([
      4,
      expect.stringMatching(
        /out\.md could not be written: it is a folder\. What stood there before is as it was\.\n$/,
      ),
    ]);
  });

  it('where a part of the path is a file', async () => {
    const { exitCode, errors } = await runCommand([
      'export',
      await meetingFile(),
      '--md',
      `${at('x.minutes')}/deeper/out.md`,
    ]);
    expect([exitCode, errors]).toEqual([4, expect.stringContaining('a part of its path is not a folder')]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'where the folder is read-only (skipped for root, whom nothing is forbidden)',
    async () => {
      const path = await meetingFile();
      await mkdir(at('closed'));
      await chmod(at('closed'), 0o500);
      const { exitCode, errors } = await runCommand(['export', path, '--md', at('closed/out.md')]);
      expect([exitCode, errors]).toEqual([4, expect.stringContaining('permission was denied')]);
    },
  );

  it.skipIf(process.platform !== 'linux')('where the file system refuses everybody', async () => {
    const { exitCode, errors } = await runCommand([
      'export',
      await meetingFile(),
      '--md',
      '/proc/rapporteur/out.md',
    ]);
    expect([exitCode, errors]).toEqual([4, expect.stringContaining('could not be written')]);
  });

  it('where another meeting would be replaced, which stays as it was until told otherwise', async () => {
    const path = await file('x.minutes', 'my only copy');
    const { exitCode, errors } = await runCommand(['new', path, '--body', 'Board']);
    expect([exitCode, errors]).toEqual([
      4,
      expect.stringContaining('exists and holds something else; it was left as it was'),
    ]);
    expect(await readFile(path, 'utf8')).toBe('my only copy');
    expect((await runCommand(['new', path, '--body', 'Board', '--force'])).exitCode).toBe(0);
  });

  it('where the PDF standard does not fit', async () => {
    const path = await file('x.minutes', writeMeetingText(makeMeeting({ date: null })));
    const { exitCode, errors } = await runCommand([
      'export',
      path,
      '--pdf',
      at('x.pdf'),
      '--pdf-standard',
      'a-3b',
    ]);
    expect([exitCode, errors]).toEqual([4, expect.stringContaining('No PDF was written')]);
  });
});

describe('[CL4] a defect of ours is one line and exit code 70, with the stack only on request', () => {
  it('in one line', async () => {
    const { runCli } = await import('../../../electron/cli/run-cli.ts');
    const errors: string[] = [];
    const broken = {
      writeOutput: () => Promise.reject(new TypeError('x is not a function')),
      outputFailure: () => null,
      writeError: (text: string) => void errors.push(text),
      readInput: async () => new Uint8Array(),
      showsProgress: false,
    };
    expect(await runCli(['schema'], broken, '1.2.3')).toBe(70);
    expect(errors.join('')).toMatch(
      /^rapporteur: An unexpected error, a defect of Rapporteur: x is not a function\.[^\n]*\n$/,
    );
    expect(await runCli(['--debug', 'schema'], broken, '1.2.3')).toBe(70);
    expect(errors.join('')).toContain('at ');
  });
});
