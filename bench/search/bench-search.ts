import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexFile } from '../../electron/library/index/index-file.ts';
import { createLibraryWorker } from '../../electron/library/worker/create-library-worker.ts';
import { isInstalled, median } from '../measure.ts';
import { QUESTIONS, writeMeetings } from './many-meetings.ts';

/** Milliseconds. */
export type QuestionTimes = {
  readonly question: string;
  readonly words: string;
  /** Results, as many as are given. */
  readonly results: number;
  readonly median: number;
  readonly p99: number;
  /** The same by reading every file; grep and ripgrep only name the files that have the words. Null where not installed. */
  readonly scan: number;
  readonly grep: number | null;
  readonly ripgrep: number | null;
};
export type MeasuredSearch = {
  readonly libraryBytes: number;
  readonly indexBytes: number;
  /** From nothing to everything found; milliseconds. */
  readonly rebuild: number;
  /** To look at all files where none has changed. */
  readonly refresh: number;
  /** A thread that starts, opens the index and answers. */
  readonly firstAnswer: number;
  readonly questions: readonly QuestionTimes[];
};

const RUNS = 200;
const PEER_RUNS = 3;
const WORKER = fileURLToPath(new URL('../../dist/library-worker.js', import.meta.url));

/** Measures the library worker as the host asks it, and its peers, on the same 1,000 meetings. */
export async function benchSearch(): Promise<MeasuredSearch> {
  const root = mkdtempSync(join(tmpdir(), 'rapporteur-bench-search-'));
  const place = { dataFolder: join(root, 'data'), libraryFolder: join(root, 'library') };
  // The worker keeps no process alive.
  const alive = setInterval(() => undefined, 1_000);
  console.log('Writing 1,000 meetings…');
  const libraryBytes = writeMeetings(place.libraryFolder);
  const start = () => createLibraryWorker(() => WORKER, place);

  console.log('Building the index…');
  const first = start();
  const rebuild = await timeOf(() => first.ask({ kind: 'refresh', others: [] }));
  const refresh = await timeOf(() => first.ask({ kind: 'refresh', others: [] }));
  await first.close();

  const worker = start();
  const firstAnswer = await timeOf(() => ask(worker, QUESTIONS[1]?.[1] ?? ''));
  const questions: QuestionTimes[] = [];
  for (const [question, words] of QUESTIONS) {
    console.log(`Searching ${question}…`);
    const times: number[] = [];
    let results = 0;
    for (let run = 0; run < RUNS; run++)
      times.push(await timeOf(async () => void (results = await ask(worker, words))));
    questions.push({
      question,
      words,
      results,
      median: median(times),
      p99: times.toSorted((one, other) => one - other)[Math.floor(RUNS * 0.99)] ?? 0,
      ...peers(place.libraryFolder, words),
    });
  }
  await worker.close();
  clearInterval(alive);
  const index = indexFile(place.dataFolder, place.libraryFolder);
  const indexBytes = ['', '-wal'].reduce(
    (sum, end) => sum + (statSync(`${index}${end}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  rmSync(root, { recursive: true });
  return { libraryBytes, indexBytes, rebuild, refresh, firstAnswer, questions };
}

async function ask(worker: ReturnType<typeof createLibraryWorker>, words: string): Promise<number> {
  const answer = await worker.ask({ kind: 'search', request: { words, series: null, kind: null } });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value.results.length;
}

function peers(folder: string, words: string) {
  // grep knows lines, not words in any order: it is asked for the first word, or the phrase.
  const pattern = words.includes('"') ? words.replaceAll('"', '') : (words.split(' ')[0] ?? words);
  const medianOf = (work: () => void): number =>
    median(
      Array.from({ length: PEER_RUNS }, () => {
        const begun = performance.now();
        work();
        return performance.now() - begun;
      }),
    );
  const run = (program: string, ...args: readonly string[]): number | null =>
    isInstalled(program)
      ? medianOf(() => spawnSync(program, [...args, '--', pattern, folder], { stdio: 'ignore' }))
      : null;
  return {
    scan: medianOf(() => scan(folder, words)),
    grep: run('grep', '-r', '-l', '-i', '-F'),
    ripgrep: run('rg', '-l', '-i', '-F'),
  };
}

/** The plain way: read every file, look at each of its texts, case aside. */
function scan(folder: string, words: string): number {
  const wanted = words.toLowerCase().replaceAll('"', '').split(' ');
  let found = 0;
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const text = value.toLowerCase();
      if (wanted.every((word) => text.includes(word))) found++;
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  for (const name of readdirSync(folder)) look(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return found;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
