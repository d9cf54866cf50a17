import type { Command } from 'commander';
import { success, type Result } from '../../../shared/result.ts';
import { ExitCode, type CliFailure } from '../exit-code.ts';
import type { Run } from '../program-parts.ts';
export const importCommand = (program: Command, run: Run): Command =>
  program
    .command('import')
    .action(() => run(async (): Promise<Result<ExitCode, CliFailure>> => success(ExitCode.done)));
