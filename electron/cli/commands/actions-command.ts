import { Option, type Command } from 'commander';
import { actionStatusSchema } from '../../../shared/meeting/line.ts';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import { examples, type Run } from '../program-parts.ts';

export type ActionsCommandOptions = {
  readonly series?: string;
  readonly status?: ActionStatus;
  readonly assignee?: string;
  readonly addressee?: string;
  readonly words?: string;
  readonly overdue?: true;
  readonly json?: true;
  readonly csv?: string;
  readonly xlsx?: string;
  readonly ics?: string;
  readonly withPrivate?: true;
  readonly done?: readonly string[];
  readonly drop?: readonly string[];
  readonly reopen?: readonly string[];
};

/** `rapporteur actions`: the action register of some meetings, and what became of an action. */
export const actionsCommand = (program: Command, run: Run): Command =>
  program
    .command('actions')
    .summary('list the actions of meetings, or say what became of one')
    .description(
      'Lists the actions of the meetings named, each once: open ones first, those due soonest before the others. One that a later meeting has under review has the status and the file of that one. With --done, --drop or --reopen it sets the status of actions of one meeting, by the ids in the column "Line"; where somebody has that meeting open or it is final, nothing is changed.',
    )
    .argument('[path...]', 'meeting files (.minutes) and folders of them (default: your library)', [])
    .option('--series <body>', 'only actions of this body')
    .addOption(
      new Option('--status <status>', 'only actions of this status').choices(actionStatusSchema.options),
    )
    .option('--assignee <name>', 'only actions of this person, as the list names them')
    .option('--addressee <name>', 'only actions addressed to this body')
    .option('--words <words>', 'only actions with these words')
    .option('--overdue', 'only actions that are open and were due before today')
    .option('--json', 'print one JSON object instead of a table')
    .option('--csv <file>', 'write them as CSV; "-" is standard output')
    .option('--xlsx <file>', 'write them as a spreadsheet')
    .option('--ics <file>', 'write them as tasks of a calendar')
    .option('--with-private', 'put internal actions into these files')
    .option('--done <line...>', 'mark these actions of the one meeting named as done')
    .option('--drop <line...>', 'mark these as dropped')
    .option('--reopen <line...>', 'mark these as open again')
    .addHelpText(
      'after',
      examples(
        'rapporteur actions minutes/ --overdue',
        'rapporteur actions minutes/ --status open --xlsx actions.xlsx',
        'rapporteur actions xiv.minutes --done line-17',
      ),
    )
    .action((paths: string[], options: ActionsCommandOptions) =>
      run(async (terminal) =>
        options.done === undefined && options.drop === undefined && options.reopen === undefined
          ? (await import('./list-actions.ts')).listActions(paths, options, terminal)
          : (await import('./set-actions.ts')).setActions(paths, options, terminal),
      ),
    );
