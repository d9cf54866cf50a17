import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url));
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false;
const runsHere = runsTypeScript && process.platform !== 'win32';
if (!runsHere)
  console.warn('Skipped: the set-up is tested with shell scripts and a Node that runs TypeScript.');

const lockOf = (version: string) => ({
  name: 'checkout',
  lockfileVersion: 3,
  packages: {
    '': { name: 'checkout' },
    'node_modules/a': { version, integrity: `sha512-${version}` },
    'node_modules/elsewhere': { version: '1.0.0', integrity: 'sha512-e', optional: true },
  },
});
const installedOf = (version: string) => ({
  name: 'checkout',
  lockfileVersion: 3,
  packages: { 'node_modules/a': { version, integrity: `sha512-${version}` } },
});

/** What `npm ci` leaves behind, as far as the set-up looks. */
const INSTALLS = `mkdir -p node_modules; echo '${JSON.stringify(installedOf('1.0.0'))}' > node_modules/.package-lock.json`;

describe.skipIf(!runsHere)('scripts/setup.mjs', () => {
  let checkout: string;
  beforeEach(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'rapporteur-checkout-'));
    await mkdir(join(checkout, 'scripts'));
    await mkdir(join(checkout, 'bin'));
    await mkdir(join(checkout, 'shared'));
    await cp(join(SCRIPTS, 'setup.mjs'), join(checkout, 'scripts', 'setup.mjs'));
    await cp(join(SCRIPTS, 'setup'), join(checkout, 'scripts', 'setup'), { recursive: true });
    await write('package-lock.json', JSON.stringify(lockOf('1.0.0')));
    await write('shared/source.ts', '');
    await write(
      'scripts/build.ts',
      `import { mkdirSync, writeFileSync } from 'node:fs';
const folder: string = new URL('../dist/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
writeFileSync(folder + 'cli.js', '');
console.log('built');`,
    );
    await npmDoes(INSTALLS);
  });
  afterEach(() => rm(checkout, { recursive: true }));

  const write = (path: string, text: string) => writeFile(join(checkout, path), text);
  /** An npm that installs nothing and writes down that it was called. */
  async function npmDoes(commands: string): Promise<void> {
    await write('bin/npm', `#!/bin/sh\necho "npm $*"\n${commands}\n`);
    await chmod(join(checkout, 'bin', 'npm'), 0o755);
  }
  function setUp(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(checkout, 'scripts', 'setup.mjs'), ...args],
      {
        env: { PATH: `${join(checkout, 'bin')}:/usr/bin:/bin`, HOME: checkout },
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  }

  it('[SU1] installs and builds a fresh checkout, saying so, and does nothing the second time', () => {
    const first = setUp();
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/Installing the packages[^]*npm ci [^]*Building Rapporteur\.\nbuilt\n/);
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('[SU2] installs again when the lock file changed, whatever the times say', async () => {
    setUp();
    await write('package-lock.json', JSON.stringify(lockOf('2.0.0')));
    const long = new Date('2020-01-01');
    await utimes(join(checkout, 'package-lock.json'), long, long);
    expect(setUp('--no-build').stdout).toContain('npm ci');
  });

  it('[SU3] takes packages installed by hand as they are where they are those of the lock file', async () => {
    await mkdir(join(checkout, 'node_modules'));
    await write('node_modules/.package-lock.json', JSON.stringify(installedOf('1.0.0')));
    expect(setUp('--no-build').stdout).toBe('');
    await rm(join(checkout, 'node_modules', '.rapporteur-setup'));
    await write('node_modules/.package-lock.json', JSON.stringify(installedOf('0.9.0')));
    expect(setUp('--no-build').stdout).toContain('npm ci');
    await rm(join(checkout, 'node_modules', '.rapporteur-setup'));
    await write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
    expect(setUp('--no-build').stdout).toContain('npm ci');
    await rm(join(checkout, 'node_modules', '.rapporteur-setup'));
    await write('node_modules/.package-lock.json', 'damaged');
    expect(setUp('--no-build').stdout).toContain('npm ci');
  });

  it('[SU4] builds again when a source changed or went, and not with --no-build', async () => {
    setUp();
    const later = new Date(Date.now() + 60_000);
    await utimes(join(checkout, 'shared', 'source.ts'), later, later);
    expect(setUp('--no-build').stdout).toBe('');
    expect(setUp().stdout).toBe('Building Rapporteur.\nbuilt\n');
  });

  it('[SU5] says in one sentence that the registry does not answer, and tries again the next time', async () => {
    await npmDoes('echo "npm error code ENOTFOUND" >&2; exit 1');
    const { status, stderr } = setUp();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^The packages could not be fetched: the npm registry does not answer\. [^\n]+\n$/,
    );
    await npmDoes(INSTALLS);
    expect(setUp('--no-build')).toMatchObject({ status: 0, stderr: '' });
  });

  it('[SU6] shows what npm said where it failed for another reason, and its own sentence last', async () => {
    await npmDoes('echo "npm error code EACCES" >&2; exit 243');
    const { status, stderr } = setUp();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^npm error code EACCES\nThe packages could not be installed; npm says why above\. [^\n]+\n$/,
    );
  });

  it('[SU7] says what is wrong with a checkout without a lock file, and with a build that fails', async () => {
    await rm(join(checkout, 'package-lock.json'));
    expect(setUp().stderr).toMatch(/^There is no package-lock\.json in [^\n]+\n$/);
    await write('package-lock.json', JSON.stringify(lockOf('1.0.0')));
    await write('scripts/build.ts', 'process.exitCode = 3;');
    const { status, stderr } = setUp();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Rapporteur could not be built; [^\n]+\n$/);
  });

  it('[SU8] runs a script afterwards with its arguments, and ends with its exit code', async () => {
    await write(
      'scripts/next.ts',
      `const words: string[] = process.argv.slice(2); console.log(words.join('|')); process.exitCode = 7;`,
    );
    setUp();
    const { status, stdout } = setUp('--run', join(checkout, 'scripts', 'next.ts'), '--no-open', 'a b');
    expect(stdout).toBe('--no-open|a b\n');
    expect(status).toBe(7);
  });

  it('[SU9] runs what follows on the Node that came with the packages', async () => {
    const system = process.platform === 'win32' ? 'win' : process.platform;
    const folder = join(checkout, 'node_modules', `node-${system}-${process.arch}`, 'bin');
    await mkdir(folder, { recursive: true });
    await write('node_modules/.package-lock.json', JSON.stringify(installedOf('1.0.0')));
    await writeFile(join(folder, 'node'), `#!/bin/sh\necho "pinned $*"\n`);
    await chmod(join(folder, 'node'), 0o755);
    expect(setUp('--no-build', '--run', 'x.ts').stdout).toBe('pinned x.ts\n');
  });

  it('[SU10] every file of the set-up is plain JavaScript that needs no package', async () => {
    const files = [
      'setup.mjs',
      ...['build', 'checkout', 'node', 'packages', 'problem'].map((name) => `setup/${name}.mjs`),
    ];
    const sources = await Promise.all(files.map((file) => readFile(join(SCRIPTS, file), 'utf8')));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]),
    );
    expect(imported.filter((name) => !/^(?:node:|\.\.?\/)/.test(name ?? ''))).toEqual([]);
  });
});
