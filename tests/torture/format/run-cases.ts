/**
 * Run as a process of its own by watch-cases.ts: reads the cases of one format, and tells the watcher.
 * Arguments: format, seed, first case, case after the last, and a folder to leave the files in, if any.
 */
import '../../electron/raw-text-loader.mjs';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseReport } from './case-report.ts';
import type { FormatName } from './format-names.ts';

const { fuzzedFormats } = await import('./fuzzed-formats.ts');
const { writeMeetingText } = await import('../../../shared/meeting/meeting-file.ts');
const { referenceMeeting } = await import('../../builders.ts');

const [name = '', seed = '', from = '', to = '', kept] = process.argv.slice(2);
const format = fuzzedFormats[name as FormatName];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'torture-format-')));
const meetingFile = join(folder, 'sound.minutes');
await writeFile(meetingFile, writeMeetingText(referenceMeeting()));
const sound = await readFile(meetingFile);

const tell = (report: CaseReport): Promise<void> =>
  new Promise((resolve) => process.send?.(report, undefined, undefined, () => resolve()) ?? resolve());

const maker = fork(fileURLToPath(new URL('make-cases.ts', import.meta.url)), [name, seed]);
const answered = (): Promise<void> => new Promise((resolve) => maker.once('message', () => resolve()));
await answered();
async function make(index: number, file: string): Promise<void> {
  const made = answered();
  maker.send({ index, file });
  await made;
}

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

async function problemOf(file: string, index: number): Promise<string | null> {
  const before = await hashOf(file);
  try {
    const problem = await format.read({ file, meetingFile, folder }, index);
    if (problem !== null) return problem;
    if (before !== (await hashOf(file))) return 'the file was changed';
    return sound.equals(await readFile(meetingFile)) ? null : 'another file was changed';
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

process.on('unhandledRejection', (error) => {
  void tell({ kind: 'stray', what: String(error) });
});
await mkdir(join(folder, 'cases'), { recursive: true });
for (let index = Number(from); index < Number(to); index++) {
  const file = join(folder, 'cases', `case.${format.ending}`);
  await make(index, file);
  await tell({ kind: 'begun', index });
  const before = process.cpuUsage();
  const start = performance.now();
  const problem = await problemOf(file, index);
  const { user, system } = process.cpuUsage(before);
  // Other programs take the processor as well: what this one used counts, and no more than passed on the clock.
  const milliseconds = Math.min((user + system) / 1_000, performance.now() - start);
  await tell({ kind: 'done', index, milliseconds, memory: process.resourceUsage().maxRSS * 1_024, problem });
}
maker.disconnect();
if (kept === undefined) await rm(folder, { recursive: true, force: true });
process.disconnect();
