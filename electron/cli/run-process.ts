import packageJson from '../../package.json' with { type: 'json' };
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

/** Runs the command line on this process's own arguments and streams; its number is the process's. */
export async function runProcess(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), processTerminal(), packageJson.version);
}
