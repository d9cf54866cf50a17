/** Entry of the command line, `rapporteur`. */
import packageJson from '../package.json' with { type: 'json' };
import { runCli } from './cli/run-cli.ts';
import { processTerminal } from './cli/terminal.ts';

process.exitCode = await runCli(process.argv.slice(2), processTerminal(), packageJson.version);
