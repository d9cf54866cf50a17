import { runCli } from '../../../electron/cli/run-cli.ts';
import type { Terminal } from '../../../electron/cli/terminal.ts';

export type Outcome = {
  readonly exitCode: number;
  readonly output: string;
  readonly bytes: Buffer;
  readonly errors: string;
};
type Shell = { readonly input?: string | Uint8Array; readonly showsProgress?: boolean };

/** Runs the command line as the process does, with standard input given and both outputs kept. */
export async function runCommand(
  args: readonly string[],
  { input = '', showsProgress = false }: Shell = {},
): Promise<Outcome> {
  const output: Buffer[] = [];
  const errors: string[] = [];
  const terminal: Terminal = {
    writeOutput: async (content) => void output.push(Buffer.from(content)),
    outputFailure: () => null,
    writeError: (text) => void errors.push(text),
    readInput: async () => Buffer.from(input),
    showsProgress,
  };
  const exitCode = await runCli(args, terminal, '1.2.3');
  const bytes = Buffer.concat(output);
  return { exitCode, output: bytes.toString('utf8'), bytes, errors: errors.join('') };
}
