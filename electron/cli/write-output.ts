import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { makeFolder } from '../library/make-folder.ts';
import { writeFileAtomically } from '../library/write-file-atomically.ts';
import { writeFailure, type CliFailure } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes a file, its folder made where it is missing, or standard output for `-`. A device or a pipe is written to and
 * never replaced.
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  terminal: Terminal,
): Promise<Result<void, CliFailure>> {
  if (path === '-') return success(await terminal.writeOutput(content));
  const kept = 'What stood there before is as it was.';
  try {
    await makeFolder(dirname(path));
    if (await isStream(path)) return success(await writeFile(path, content));
  } catch (error) {
    return failure(writeFailure(`${path} could not be written: ${describeSystemError(error)}. ${kept}`));
  }
  const written = await writeFileAtomically(path, content);
  return written.ok
    ? success(undefined)
    : failure(writeFailure(`${path} could not be written: ${written.error.reason}. ${kept}`));
}

/** Whether a path leads to a device or a pipe, which takes what is written and keeps nothing that could be replaced. */
export const isStream = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isCharacterDevice() || found.isFIFO(),
    () => false,
  );

/** Writes a meeting file without ever replacing another one unasked: what stands in it may be the only copy of something. */
export async function writeMeetingOutput(
  path: string,
  text: string,
  replaces: boolean,
  terminal: Terminal,
): Promise<Result<void, CliFailure>> {
  if (path !== '-' && !replaces && !(await isStream(path))) {
    const existing = await readFile(path, 'utf8').catch(() => null);
    if (existing !== null && existing !== text)
      return failure(
        writeFailure(
          `${path} exists and holds something else; it was left as it was. Choose another name, or say --force to replace it.`,
        ),
      );
  }
  return writeOutput(path, text, terminal);
}
