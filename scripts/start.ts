/**
 * Opens Rapporteur from a checkout: `npm start [-- MEETING.minutes …] [-- --browser] [-- --no-open]`. In Electron where
 * its binary is there, else in the browser. Run through scripts/setup.mjs, which builds first.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKOUT, electronBinary } from './start/places.ts';

const { values, positionals } = parseArgs({
  options: { open: { type: 'boolean', default: true }, browser: { type: 'boolean', default: false } },
  allowNegative: true,
  allowPositionals: true,
});

const electron = values.browser ? null : electronBinary();
if (electron !== null) run(electron, [join(CHECKOUT, 'dist', 'main.js'), ...positionals]);
else {
  if (!values.browser) console.log('Electron is not installed here, so Rapporteur opens in your browser.');
  const options = values.open ? [] : ['--no-open'];
  run(process.execPath, [join(CHECKOUT, 'dist', 'cli.js'), 'open', ...positionals, ...options]);
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
