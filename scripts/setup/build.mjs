import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKOUT } from './checkout.mjs';
import { ownNode, runNode } from './node.mjs';
import { SetupProblem } from './problem.mjs';

const BUILT = join(CHECKOUT, 'dist', 'cli.js');
const SOURCES = ['electron', 'renderer', 'shared', 'scripts', 'package.json', 'package-lock.json'];

/** Builds where what was built is missing or older than something it was built from; says so when it does. */
export async function buildIfOld() {
  if (await isBuilt()) return;
  console.log('Building Rapporteur.');
  const code = await runNode(ownNode(), [join(CHECKOUT, 'scripts', 'build.ts')]);
  if (code !== 0)
    throw new SetupProblem(
      'Rapporteur could not be built; the reason stands above. Nothing else was changed.',
    );
}

/** Whether what was built is there and newer than everything it was built from. */
export async function isBuilt() {
  const built = await timeOf(BUILT);
  const times = await Promise.all(SOURCES.map((source) => newestIn(join(CHECKOUT, source))));
  return built > Math.max(...times);
}

/** When a file was last changed, in milliseconds; 0 where there is none. */
const timeOf = (path) =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );

/** The newest time of a file, or in a folder; the folders' own times count, which tell of files that went. */
async function newestIn(path) {
  const own = await timeOf(path);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const times = entries.map((entry) =>
    entry.isDirectory() ? newestIn(join(path, entry.name)) : timeOf(join(path, entry.name)),
  );
  return Math.max(own, ...(await Promise.all(times)));
}
