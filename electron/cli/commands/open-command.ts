import type { Command } from 'commander';
import { success, type Result } from '../../../shared/result.ts';
import { ExitCode, type CliFailure } from '../exit-code.ts';
import type { Run } from '../program-parts.ts';
export const openCommand = (program: Command, run: Run): Command =>
  program.command('open').action(() => run(async (): Promise<Result<ExitCode, CliFailure>> => success(ExitCode.done)));
