// Makes a checkout ready to run: packages as package-lock.json says, then the build, each only where it is needed.
//
//   node scripts/setup.mjs [--no-build] [--run SCRIPT [ARGUMENT ...]]
//
// --run starts a script afterwards with the Node that came with the packages. That is this file's task and not the
// shell's, which would go on with the Node it found before there were any packages.
//
// Plain JavaScript, here and in setup/: it runs before anything is installed, on any Node from 18 on, and those
// cannot run TypeScript.
import { buildIfOld } from './setup/build.mjs';
import { installIfChanged } from './setup/packages.mjs';
import { oldestNode, ownNode, runNode } from './setup/node.mjs';
import { SetupProblem } from './setup/problem.mjs';

const given = process.argv.slice(2);
const runAt = given.indexOf('--run');
const options = runAt === -1 ? given : given.slice(0, runAt);
const script = runAt === -1 ? [] : given.slice(runAt + 1);

try {
  oldestNode();
  await installIfChanged();
  if (!options.includes('--no-build')) await buildIfOld();
  if (script.length > 0) process.exitCode = await runNode(ownNode(), script);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
