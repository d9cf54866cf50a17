import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failure, success, type Result } from '../../../shared/result.ts';
import { describeSystemError } from '../../library/describe-system-error.ts';
import { browserServices } from '../../server/browser-services.ts';
import { rendererFolder } from '../../server/renderer-files.ts';
import { showInBrowser } from '../../server/show-in-browser.ts';
import { foldersOf } from '../../settings/folders.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { OpenCommandOptions as Options } from './open-command.ts';

/** Runs the application in the browser until the user ends it. */
export async function openMeetings(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const sorted = await foldersAndFiles(paths);
  if (!sorted.ok) return sorted;
  const { folders, files } = sorted.value;
  if (folders.length > 1) return failure(usageFailure('Only one folder can be the library at a time.'));
  const [library] = folders;
  await showInBrowser({
    services: browserServices({ ...foldersOf(), ...(library === undefined ? {} : { library }) }),
    files,
    rendererFolder: rendererFolder(),
    opensBrowser: options.open,
    print: (line) => void terminal.writeOutput(`${line}\n`),
    reportBug: (error) =>
      terminal.writeError(`rapporteur: ${error instanceof Error ? error.message : String(error)}\n`),
  });
  return success(ExitCode.done);
}

async function foldersAndFiles(
  paths: readonly string[],
): Promise<Result<{ folders: string[]; files: string[] }, CliFailure>> {
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      (isFolder ? folders : files).push(resolve(path));
    } catch (error) {
      return failure(unreadableFailure(`${path} could not be opened: ${describeSystemError(error)}.`));
    }
  }
  return success({ folders, files });
}
