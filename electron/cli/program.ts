import { Command } from 'commander';
import { actionsCommand } from './commands/actions-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { compareCommand } from './commands/compare-command.ts';
import { diagnoseCommand } from './commands/diagnose-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { finaliseCommand } from './commands/finalise-command.ts';
import { forgetCommand } from './commands/forget-command.ts';
import { importCommand } from './commands/import-command.ts';
import { newCommand } from './commands/new-command.ts';
import { nextCommand } from './commands/next-command.ts';
import { openCommand } from './commands/open-command.ts';
import { planningCommand } from './commands/planning-command.ts';
import { readCommand } from './commands/read-command.ts';
import { seriesCommand } from './commands/series-command.ts';
import { reopenCommand } from './commands/reopen-command.ts';
import { schemaCommand } from './commands/schema-command.ts';
import { styleCommand } from './commands/style-command.ts';
import { searchCommand } from './commands/search-command.ts';
import { takeCommand } from './commands/take-command.ts';
import { examples, type Run } from './program-parts.ts';

/** The command line: its commands in the order of a meeting's life. */
export function createProgram(version: string, run: Run): Command {
  const program = new Command('rapporteur')
    .description('Minutes of a meeting, and its official summary.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--debug', 'print the stack of an unexpected error')
    .addHelpText(
      'after',
      examples(
        'rapporteur import last-summary.docx -o xiv.minutes',
        'rapporteur export xiv.minutes --all out/',
      ),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 check or finalise found errors, 2 wrong usage, 3 unreadable input, 4 could not write.',
    );
  for (const command of [
    newCommand,
    nextCommand,
    importCommand,
    readCommand,
    takeCommand,
    exportCommand,
    planningCommand,
    checkCommand,
    styleCommand,
    seriesCommand,
    actionsCommand,
    searchCommand,
    finaliseCommand,
    reopenCommand,
    compareCommand,
    forgetCommand,
    schemaCommand,
    openCommand,
    diagnoseCommand,
  ])
    command(program, run);
  return program;
}
