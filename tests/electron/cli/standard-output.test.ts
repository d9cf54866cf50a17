import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';

const CLI = fileURLToPath(new URL('../../../electron/cli.ts', import.meta.url));
const runsHere =
  process.platform === 'linux' && 'typescript' in process.features && process.features.typescript !== false;
if (!runsHere) console.warn('Skipped: standard output that fails is tested with /dev/full on Linux.');

const at = ownFolder();

/** The command line as a process of its own, in a shell that says where its output goes. */
function inShell(redirected: string, ...args: string[]) {
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `"$@" ${redirected}; echo "exit code \${PIPESTATUS[0]}" >&2`,
      'bash',
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      CLI,
      ...args,
    ],
    { encoding: 'utf8' },
  );
  return { stdout, stderr };
}

describe.skipIf(!runsHere)('standard output', () => {
  it.each([
    ['export', '--html', '-'],
    ['check', '--json'],
  ])('[CL22] of %s, full, is one line and exit code 4', async (command, ...options) => {
    await writeFile(at('x.minutes'), writeMeetingText(referenceMeeting()));
    const { stderr } = inShell('> /dev/full', command, at('x.minutes'), ...options);
    expect(stderr).toBe(
      'rapporteur: Standard output could not be written: the disk is full. What was to be printed there is not whole.\nexit code 4\n',
    );
  });

  it('[CL22] of help, full, is one line and exit code 4', () => {
    expect(inShell('> /dev/full', '--help').stderr).toMatch(/^rapporteur: Standard [^\n]*\nexit code 4\n$/);
  });

  it.each([[['schema']], [['--help']], [['check', 'x.minutes']]])(
    '[CL22] whose reader has gone ends %j quietly',
    async (args) => {
      await writeFile(at('x.minutes'), writeMeetingText(referenceMeeting()));
      const whole = args.map((word) => (word === 'x.minutes' ? at(word) : word));
      expect(inShell('| true', ...whole).stderr).toBe('exit code 0\n');
    },
  );

  it('[CL22] standard error that is full changes no exit code', async () => {
    await writeFile(at('x.minutes'), '{');
    expect(inShell('2> /dev/full', 'check', at('x.minutes')).stderr).toBe('exit code 3\n');
  });
});
