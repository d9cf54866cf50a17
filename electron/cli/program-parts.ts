import type { Result } from '../../shared/result.ts';
import type { CliFailure, ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Runs what a command does and remembers how it ended. */
export type Run = (action: (terminal: Terminal) => Promise<Result<ExitCode, CliFailure>>) => Promise<void>;

/** The examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
