import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

export type ForgetCommandOptions = {
  readonly series?: string;
  readonly inTexts?: true;
  readonly dryRun?: true;
};

/** `rapporteur forget`: takes a person out of every meeting of a folder. */
export const forgetCommand = (program: Command, run: Run): Command =>
  program
    .command('forget')
    .summary('take a person out of all meetings of a folder, and of their backups')
    .description(
      'Takes a person out of every meeting of a folder, final ones too, and of the backups, versions and recovery files kept of them: roster entry, address, aliases, attendance, speaker and assignee. Texts that name the person are listed and left, unless --in-texts is said. A meeting that is open elsewhere is left, and named at the end (exit code 4). This cannot be undone.',
    )
    .argument('<person>', 'name or e-mail address')
    .argument('<folder>', 'the folder with the meeting files')
    .option('--series <body>', 'only meetings of this body')
    .option('--in-texts', 'put "[removed]" for the name in notes, actions and titles too')
    .option('--dry-run', 'say where the person is and change nothing')
    .addHelpText(
      'after',
      examples(
        'rapporteur forget carol@example.org minutes/ --dry-run',
        'rapporteur forget "Carol Roach" minutes/ --in-texts',
      ),
    )
    .action((person: string, folder: string, options: ForgetCommandOptions) =>
      run(async (terminal) =>
        (await import('./forget-in-folder.ts')).forgetInFolder(person, folder, options, terminal),
      ),
    );
