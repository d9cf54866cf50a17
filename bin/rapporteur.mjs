#!/usr/bin/env node
// Plain JavaScript, so that any Node can say what is missing before anything is installed or built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli.js', import.meta.url);
const isCheckout = existsSync(new URL('../.git', import.meta.url));

// From a checkout the command is always that of the sources as they are now; an installed one has no sources.
if (isCheckout) {
  const { isBuilt } = await import('../scripts/setup/build.mjs');
  if (!(await isBuilt())) {
    const setup = fileURLToPath(new URL('../scripts/setup.mjs', import.meta.url));
    // What set-up prints goes to standard error: standard output is the command's own.
    const { status } = spawnSync(process.execPath, [setup], { stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
  }
}
await import(built.href);
