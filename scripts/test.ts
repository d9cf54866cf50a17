/** Runs every test: unit tests, tests against real tools, and the end-to-end tests in a real browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from './start/places.ts';

const bin = join(CHECKOUT, 'node_modules');
const steps: readonly (readonly [name: string, ...command: string[]])[] = [
  ['Unit tests and tests against real tools', join(bin, 'vitest', 'vitest.mjs'), 'run'],
  ['End-to-end tests in a real browser', join(bin, '@playwright', 'test', 'cli.js'), 'test'],
];

const failed: string[] = [];
for (const [name, ...command] of steps) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: CHECKOUT, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll tests passed.' : `\nFailed: ${failed.join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
