/** Entry of the command line, `rapporteur`. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiling our own bundle is a third of a short command's time; Node keeps what it compiled in dist/, from
// 22.1 on. Where that folder cannot be written, nothing is kept and nothing fails.
module.enableCompileCache?.(fileURLToPath(new URL('../dist/compile-cache', import.meta.url)));

const { runProcess } = await import('./cli/run-process.ts');
await runProcess();
