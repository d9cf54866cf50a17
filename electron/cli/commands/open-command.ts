import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { failure, success, type Result } from '../../../shared/result.ts';
import { describeSystemError } from '../../library/describe-system-error.ts';
import { applicationServices } from '../../server/application-services.ts';
import { showViewer } from '../../server/show-viewer.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { examples, type Run } from '../program-parts.ts';
import type { Terminal } from '../terminal.ts';

type Options = { readonly open: boolean };

/** `rapporteur open`: meetings and their documents in the browser, served to this computer alone. */
export const openCommand = (program: Command, run: Run): Command =>
  program
    .command('open')
    .summary('show meetings and their documents in the browser')
    .description(
      'Shows the official documents of meeting files, or of all in a folder, page by page as they change on disk.',
    )
    .argument('[path...]', 'a folder, or meeting files (.minutes)', ['.'])
    .option('--no-open', 'print the address only')
    .addHelpText('after', examples('rapporteur open xiv.minutes', 'rapporteur open minutes/ --no-open'))
    .action((paths: string[], options: Options) => run((terminal) => openMeetings(paths, options, terminal)));

async function openMeetings(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const sorted = await foldersAndFiles(paths);
  if (!sorted.ok) return sorted;
  const { folders, files } = sorted.value;
  if (folders.length > 1) return failure(usageFailure('Only one folder can be shown at a time.'));
  await showViewer({
    services: applicationServices(),
    folder: folders[0] ?? null,
    files,
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
