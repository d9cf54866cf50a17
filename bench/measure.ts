import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Measured = {
  /** Milliseconds, median of all runs. */
  readonly milliseconds: number;
  /** Largest resident size of any process of the run, in MB; null where /usr/bin/time is missing. */
  readonly peakMemory: number | null;
};

const TIME = '/usr/bin/time';

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Runs a command `runs` times as a whole process, from start to end. Fails loudly where the command does. */
export function measureProcess(command: readonly string[], runs: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const report = join(folder, 'time');
  const [program = '', ...args] = existsSync(TIME) ? [TIME, '-o', report, '-f', '%M', ...command] : command;
  const times: number[] = [];
  let peak: number | null = null;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    times.push(performance.now() - begun);
    if (status !== 0) throw new Error(`${command.join(' ')} failed: ${error?.message ?? stderr}`);
    if (program === TIME)
      peak = Math.max(peak ?? 0, Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024);
  }
  rmSync(folder, { recursive: true });
  return { milliseconds: median(times), peakMemory: peak };
}

/** Runs a function in this process: once to warm up the rest, then `runs` times. */
export async function measureWarm(work: () => Promise<unknown>, runs: number): Promise<Measured> {
  for (let run = 0; run < 3; run++) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return { milliseconds: median(times), peakMemory: null };
}

/** Whether a peer is installed, so that a missing one is said and not measured. */
export const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
