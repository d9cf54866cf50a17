import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from './checkout.mjs';
import { SetupProblem } from './problem.mjs';

/** Whether a version as in "22.18.0" is at least `major.minor`. */
const isAtLeast = (version, major, minor) => {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/** Refuses a Node on which not even the set-up runs. */
export function oldestNode() {
  if (!isAtLeast(process.versions.node, 18, 0))
    throw new SetupProblem(
      `Rapporteur needs Node 18 or later to set itself up, and this is ${process.versions.node}. Install a newer Node (nodejs.org), then run this again.`,
    );
}

/** The Node pinned in package.json, which npm installs with the packages; null on a machine it does not come for. */
function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(CHECKOUT, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : null;
}

/** The Node everything but the set-up runs on: the pinned one, else this one where it runs TypeScript. */
export function ownNode() {
  const pinned = pinnedNode();
  if (pinned !== null) return pinned;
  if (isAtLeast(process.versions.node, 22, 18)) return process.execPath;
  throw new SetupProblem(
    `Rapporteur is built with Node 22.18 or later: this is ${process.versions.node}, and no other came with the packages for ${process.platform}-${process.arch}. Install Node 24 (nodejs.org), then run this again.`,
  );
}

/** Runs a script to its end and gives its exit code. Ctrl-C reaches it from the terminal; other signals are passed on. */
export function runNode(node, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: process.cwd(), stdio: 'inherit' });
    const passOn = (signal) => child.kill(signal);
    const wait = () => {};
    process.on('SIGINT', wait);
    process.on('SIGTERM', passOn);
    process.on('SIGHUP', passOn);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
