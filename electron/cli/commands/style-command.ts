import type { Command } from 'commander';
import { examples, type Run } from '../program-parts.ts';

/** `rapporteur style`: the house styles of the library, as the window's editor has them. */
export function styleCommand(program: Command, run: Run): Command {
  const style = program
    .command('style')
    .summary('list, check, add and share house styles')
    .description(
      'House styles say how a body’s summaries look and what they are called. Those of the library are files in its folder "House styles".',
    )
    .addHelpText(
      'after',
      examples('rapporteur style add board.json', 'rapporteur style export board -o board.json'),
    );
  const action = async () => import('./manage-styles.ts');
  style
    .command('list')
    .description('Prints the styles there are: those that come along, then those of the library.')
    .option('--json', 'as a JSON object')
    .addHelpText('after', examples('rapporteur style list'))
    .action((options: { json?: true }) =>
      run(async (terminal) => (await action()).listStyles(options.json === true, terminal)),
    );
  style
    .command('show')
    .description('Prints a style with the value of every field; of files inside it, how large they are.')
    .argument('<id>', 'id of a style, or a house style file')
    .addHelpText('after', examples('rapporteur style show summary-report'))
    .action((id: string) => run(async (terminal) => (await action()).showStyle(id, terminal)));
  style
    .command('check')
    .description('Says whether a house style file can be used, and what to know of it. Changes nothing.')
    .argument('<file>', 'house style file')
    .addHelpText('after', examples('rapporteur style check board.json'))
    .action((file: string) => run(async (terminal) => (await action()).checkStyle(file, terminal)));
  style
    .command('add')
    .description('Puts a house style file into the library; where its id is taken the style gets another.')
    .argument('<file>', 'house style file')
    .addHelpText('after', examples('rapporteur style add board.json'))
    .action((file: string) => run(async (terminal) => (await action()).addStyle(file, terminal)));
  style
    .command('export')
    .description('Writes a style as one file, to share.')
    .argument('<id>', 'id of a style')
    .requiredOption('-o, --output <file>', 'where to; "-" for standard output')
    .addHelpText('after', examples('rapporteur style export board -o board.json'))
    .action((id: string, options: { output: string }) =>
      run(async (terminal) => (await action()).exportStyle(id, options.output, terminal)),
    );
  return style;
}
