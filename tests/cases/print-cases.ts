/**
 * Prints how the readers do on the real cases in ../shared/cases: right, wrong, unsure. `--all` names every case that is
 * not right. Fails where one is wrong, since a reader that does not know must say so.
 */
import { parseArgs } from 'node:util';
import { textTable } from '../../electron/cli/text-table.ts';
import { hasCases, NO_CASES } from './case-files.ts';
import { totalOf } from './case-score.ts';
import { scoreCaseSets } from './case-sets.ts';

const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;

if (!hasCases) console.log(NO_CASES);
else {
  const scores = scoreCaseSets();
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    textTable(
      ['Cases', 'all', 'right', 'wrong', 'unsure', 'right of all'],
      scores.map((score) => [
        score.set,
        String(totalOf(score)),
        String(score.right),
        String(score.wrong.length),
        String(score.unsure.length),
        percent(score.right, totalOf(score)),
      ]),
    ),
  );
  const shown = scores.flatMap(({ set, wrong, unsure }) => [
    ...wrong.map((name) => `wrong   ${set}: ${name}`),
    ...(all ? unsure.map((name) => `unsure  ${set}: ${name}`) : []),
  ]);
  if (shown.length > 0) console.log(`\n${shown.join('\n')}`);
  process.exitCode = scores.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
}
