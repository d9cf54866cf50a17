import { CommanderError, type Command } from 'commander';
import { oneLine } from '../../shared/text/one-line.ts';
import { ExitCode } from './exit-code.ts';
import type { Run } from './program-parts.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line on arguments without the program's own name. Never throws; what happened is in the number. */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.done;
  const run: Run = async (action) => {
    const result = await action(terminal);
    if (!result.ok) terminal.writeError(`rapporteur: ${oneLine(result.error.sentence)}\n`);
    exitCode = result.ok ? result.value : result.error.exitCode;
  };
  const output: string[] = [];
  const program = createProgram(version, run);
  speakToTerminal(program, terminal, output);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    else {
      terminal.writeError(describeDefect(error, args.includes('--debug')));
      exitCode = ExitCode.defect;
    }
  }
  if (output.length > 0) await terminal.writeOutput(output.join(''));
  const unwritten = terminal.outputFailure();
  if (unwritten === null) return exitCode;
  terminal.writeError(
    `rapporteur: Standard output could not be written: ${unwritten}. What was to be printed there is not whole.\n`,
  );
  return ExitCode.couldNotWrite;
}

/** Help goes to standard output, a usage error as one line to standard error, and neither ends the process. */
function speakToTerminal(command: Command, terminal: Terminal, output: string[]): void {
  command.exitOverride();
  command.configureOutput({
    writeOut: (text) => output.push(text),
    writeErr: (text) => terminal.writeError(text),
    outputError: (text, write) =>
      write(text.replace(/^error: (.)/, (_, first: string) => `rapporteur: ${first.toUpperCase()}`)),
  });
  command.showSuggestionAfterError(false);
  for (const below of command.commands) speakToTerminal(below, terminal, output);
}

function describeDefect(error: unknown, isDebugging: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  if (isDebugging && error instanceof Error && error.stack !== undefined) return `${error.stack}\n`;
  return `rapporteur: An unexpected error, a defect of Rapporteur: ${message.split('\n')[0]}. Nothing that stood in your files was changed; --debug shows more.\n`;
}
