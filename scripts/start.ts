/**
 * Opens Rapporteur from a checkout: `npm start [-- FOLDER] [-- --no-open]`. In Electron where its binary and a window
 * of ours are there, else in the browser. Run through scripts/setup.mjs, which builds first.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKOUT, electronBinary, libraryFolder } from './start/places.ts';

const { values, positionals } = parseArgs({
  options: { open: { type: 'boolean', default: true } },
  allowNegative: true,
  allowPositionals: true,
});

const electron = electronBinary();
const electronMain = join(CHECKOUT, 'dist', 'main.js');
const folders = positionals.length > 0 ? positionals : [libraryFolder()];

if (electron !== null && existsSync(electronMain)) run(electron, [electronMain, ...positionals]);
else {
  const reason =
    electron === null ? 'Electron is not installed here' : 'The Electron window is not built yet';
  console.log(`${reason}, so Rapporteur opens in your browser.`);
  run(process.execPath, [
    join(CHECKOUT, 'dist', 'cli.js'),
    'open',
    ...folders,
    ...(values.open ? [] : ['--no-open']),
  ]);
}

/** Runs the application to its end and ends with its exit code. Ctrl-C reaches it from the terminal itself. */
function run(file: string, args: readonly string[]): void {
  const child = spawn(file, args, { stdio: 'inherit' });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    console.error(
      `Rapporteur could not be started: ${error.message}. Run "node scripts/setup.mjs", then try again.`,
    );
    process.exitCode = 1;
  });
  child.once('exit', (code) => (process.exitCode = code ?? 1));
}
