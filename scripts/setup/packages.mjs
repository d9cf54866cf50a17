import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKOUT } from './checkout.mjs';
import { SetupProblem } from './problem.mjs';

const LOCK = join(CHECKOUT, 'package-lock.json');
/** What npm writes down of the packages it installed. */
const INSTALLED = join(CHECKOUT, 'node_modules', '.package-lock.json');
/** Digest of the lock file the packages were last found in step with, and for which machine. */
const STAMP = join(CHECKOUT, 'node_modules', '.rapporteur-setup');

/** Installs the packages with `npm ci` where they are not those of package-lock.json; says so when it does. */
export async function installIfChanged() {
  const lock = await readFile(LOCK).catch(() => null);
  if (lock === null)
    throw new SetupProblem(
      `There is no package-lock.json in ${CHECKOUT}, so this is not a whole checkout of Rapporteur. Get it again, then run this again.`,
    );
  const digest = createHash('sha256').update(lock).digest('hex');
  const stamp = `${digest} ${process.platform}-${process.arch}\n`;
  const installed = await readText(INSTALLED);
  if (
    installed !== null &&
    ((await readText(STAMP)) === stamp || isInStep(lock.toString('utf8'), installed))
  ) {
    await writeFile(STAMP, stamp).catch(() => {});
    return;
  }
  console.log('Installing the packages Rapporteur is made of (npm ci), which takes a minute the first time.');
  await installAll();
  await writeFile(STAMP, stamp);
}

const readText = (path) => readFile(path, 'utf8').catch(() => null);

/**
 * Whether what is installed is what the lock file asks for: nothing of another version, and nothing missing but what
 * is for other machines ("optional" in the lock file). Contents are compared, as times say nothing after a checkout.
 */
function isInStep(lockText, installedText) {
  try {
    const wanted = JSON.parse(lockText).packages;
    const present = JSON.parse(installedText).packages;
    const isSame = (path) =>
      wanted[path]?.version === present[path]?.version &&
      wanted[path]?.integrity === present[path]?.integrity;
    return (
      Object.keys(present).every(isSame) &&
      Object.keys(wanted).every((path) => path === '' || wanted[path].optional === true || path in present)
    );
  } catch {
    return false;
  }
}

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/;

async function installAll() {
  const { code, errors } = await npmCi();
  if (code === 0) return;
  if (code === null)
    throw new SetupProblem(
      'npm, which comes with Node, is not to be found. Install Node again (nodejs.org), then run this again.',
    );
  if (UNREACHABLE.test(errors))
    throw new SetupProblem(
      'The packages could not be fetched: the npm registry does not answer. Check the network (or "npm config get registry"), then run this again.',
    );
  process.stderr.write(errors);
  throw new SetupProblem(
    'The packages could not be installed; npm says why above. Put that right, then run this again.',
  );
}

/** Runs npm, the one that started us where there is one. A code of null: there is no npm. */
function npmCi() {
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [file, all] = own === undefined ? ['npm', args] : [process.execPath, [own, ...args]];
  return new Promise((resolve) => {
    // On Windows npm is a batch file, which only a shell can start; nothing in the arguments comes from outside.
    const shell = process.platform === 'win32' && own === undefined;
    const child = spawn(file, all, { cwd: CHECKOUT, stdio: ['ignore', 'inherit', 'pipe'], shell });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.once('error', () => resolve({ code: null, errors }));
    child.once('close', (code) => resolve({ code: code ?? 1, errors }));
  });
}
