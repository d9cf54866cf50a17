/**
 * Run as a process of its own by watch-cases.ts: makes the cases of one format, reads each, and tells the watcher.
 * Arguments: format, seed, first case, case after the last.
 */
import '../../electron/raw-text-loader.mjs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, seedOfCase } from '../seeded-random.ts';
import type { CaseReport } from './case-report.ts';
import type { FormatName } from './format-names.ts';

const { fuzzedFormats } = await import('./fuzzed-formats.ts');
const { writeMeetingText } = await import('../../../shared/meeting/meeting-file.ts');
const { referenceMeeting } = await import('../../builders.ts');

const [name = '', seed = '', from = '', to = ''] = process.argv.slice(2);
const format = fuzzedFormats[name as FormatName];
const samples = await format.samples();
const folder = await mkdtemp(join(tmpdir(), 'torture-format-'));
const meetingFile = join(folder, 'sound.minutes');
await writeFile(meetingFile, writeMeetingText(referenceMeeting()));
const sound = await readFile(meetingFile);

const tell = (report: CaseReport): Promise<void> =>
  new Promise((resolve) => process.send?.(report, undefined, undefined, () => resolve()) ?? resolve());

/** Bytes of a case: what this process needs to make it counts as what its reader needs. */
const LARGEST = 8_000_000;

/** The bytes of a case; the first case of each sample is the sample itself. */
function bytesOf(index: number): Buffer {
  const untouched = samples[index];
  if (untouched !== undefined) return untouched;
  const random = createRandom(seedOfCase(Number(seed), index));
  let bytes = random.pick(samples);
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--)
    bytes = random.pick(format.mutations)(bytes, random.pick(samples), random).subarray(0, LARGEST);
  return bytes;
}

async function problemOf(file: string, bytes: Buffer, index: number): Promise<string | null> {
  try {
    const problem = await format.read({ file, meetingFile, folder }, index);
    if (problem !== null) return problem;
    if (!bytes.equals(await readFile(file))) return 'the file was changed';
    return sound.equals(await readFile(meetingFile)) ? null : 'another file was changed';
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

process.on('unhandledRejection', (error) => {
  void tell({ kind: 'stray', what: String(error) });
});
await mkdir(join(folder, 'cases'));
for (let index = Number(from); index < Number(to); index++) {
  const file = join(folder, 'cases', `case.${format.ending}`);
  const bytes = bytesOf(index);
  await writeFile(file, bytes);
  await tell({ kind: 'begun', index });
  const before = process.cpuUsage();
  const start = performance.now();
  const problem = await problemOf(file, bytes, index);
  const { user, system } = process.cpuUsage(before);
  // Other programs take the processor as well: what this one used counts, and no more than passed on the clock.
  const milliseconds = Math.min((user + system) / 1_000, performance.now() - start);
  await tell({ kind: 'done', index, milliseconds, memory: process.resourceUsage().maxRSS * 1_024, problem });
}
await rm(folder, { recursive: true, force: true });
process.disconnect();
