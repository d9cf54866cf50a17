import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TortureFailure, TortureOutcome } from '../torture-outcome.ts';
import type { CaseReport } from './case-report.ts';
import type { FormatName } from './format-names.ts';

/** What the promise allows one case: milliseconds of work, bytes of memory of the whole process. */
const MOST_MILLISECONDS = 2_000;
const MOST_MEMORY = 500 * 1024 * 1024;
/** Milliseconds on the clock without a word, after which a process hangs: other programs run as well. */
const SILENCE = 30_000;
/** Cases one process reads, so that what one case leaves in memory is not charged to all that follow. */
const CASES_A_PROCESS = 1_000;

const script = fileURLToPath(new URL('run-cases.ts', import.meta.url));

type Sofar = { next: number; slowest: number; memory: number; readonly failures: TortureFailure[] };

/** Reads `runs` cases of a format in processes that may hang, crash or eat memory, and tells what they did. */
export async function fuzzFormat(format: FormatName, runs: number, seed: number): Promise<TortureOutcome> {
  const sofar: Sofar = { next: 0, slowest: 0, memory: 0, failures: [] };
  while (sofar.next < runs) await readOn(format, seed, Math.min(runs, sofar.next + CASES_A_PROCESS), sofar);
  return outcomeOf(format, runs, sofar);
}

/** Reads one case once more and leaves its file in `folder`. */
export async function fuzzCase(
  format: FormatName,
  seed: number,
  index: number,
  folder: string,
): Promise<TortureOutcome> {
  const sofar: Sofar = { next: index, slowest: 0, memory: 0, failures: [] };
  await readOn(format, seed, index + 1, sofar, folder);
  return outcomeOf(format, 1, sofar);
}

function outcomeOf(format: FormatName, runs: number, sofar: Sofar): TortureOutcome {
  return {
    promise: 'PM20',
    fault: `${format}: mutated files`,
    runs,
    failures: sofar.failures,
    worst: `${Math.round(sofar.slowest)} ms, ${Math.round(sofar.memory / 1024 / 1024)} MB`,
  };
}

/** Goes on from `sofar.next` until `end`, or until the process is lost; the case it was lost in is not tried again. */
async function readOn(
  format: FormatName,
  seed: number,
  end: number,
  sofar: Sofar,
  folder?: string,
): Promise<void> {
  const kept = folder === undefined ? [] : [folder];
  const child = fork(script, [format, String(seed), String(sofar.next), String(end), ...kept], {
    execArgv: ['--max-old-space-size=380'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let current = sofar.next;
  let isHanging = false;
  let complaints = '';
  const fail = (what: string): void =>
    void sofar.failures.push({ repeat: `--only ${format} --seed ${seed} --case ${current}`, what });
  const lose = (): void => {
    isHanging = true;
    child.kill('SIGKILL');
  };
  let silence = setTimeout(lose, SILENCE);
  child.stderr?.on(
    'data',
    (chunk: Buffer) => (complaints = `${complaints}${chunk.toString()}`.slice(-2_000)),
  );
  child.on('message', (report: CaseReport) => {
    clearTimeout(silence);
    silence = setTimeout(lose, SILENCE);
    if (report.kind === 'begun') current = report.index;
    else if (report.kind === 'stray') fail(`nobody waited for a promise that failed: ${report.what}`);
    else {
      sofar.next = report.index + 1;
      if (report.problem !== null) fail(report.problem);
      if (report.milliseconds > MOST_MILLISECONDS) fail(`took ${Math.round(report.milliseconds)} ms`);
      if (report.memory > MOST_MEMORY && sofar.memory <= MOST_MEMORY)
        fail(`the process grew to ${Math.round(report.memory / 1024 / 1024)} MB`);
      sofar.slowest = Math.max(sofar.slowest, report.milliseconds);
      sofar.memory = Math.max(sofar.memory, report.memory);
    }
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (...ended) => resolve(ended)),
  );
  clearTimeout(silence);
  if (sofar.next === end) return;
  fail(isHanging ? 'hangs' : `the process ended (${code ?? signal}): ${complaints}`);
  sofar.next = current + 1;
}
