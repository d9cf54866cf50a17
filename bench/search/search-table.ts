import { MOST_RESULTS } from '../../shared/search/search-answer.ts';
import type { MeasuredSearch } from './bench-search.ts';
import { MEETINGS, NOTES, PEOPLE } from './many-meetings.ts';

const ms = (milliseconds: number | null): string =>
  milliseconds === null ? '-' : milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;

/** What was measured, as Markdown. */
export function searchTable(measured: MeasuredSearch): string {
  const { libraryBytes, indexBytes, rebuild, refresh, firstAnswer, questions } = measured;
  return [
    `${MEETINGS} meetings, each of ${NOTES} lines and ${PEOPLE} participants, ${megabytes(libraryBytes)}; index ${megabytes(indexBytes)}.`,
    `Rebuilt in ${(rebuild / 1000).toFixed(1)} s; looked at for changes in ${ms(refresh)} ms; first answer of a new thread ${ms(firstAnswer)} ms.`,
    '',
    '| question | results | median ms | p99 ms | reading all files | grep -ril | rg -il |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...questions.map(
      (row) =>
        `| ${row.question} | ${row.results === MOST_RESULTS ? `${MOST_RESULTS}, more` : row.results} | ${ms(row.median)} | ${ms(row.p99)} | ${ms(row.scan)} | ${ms(row.grep)} | ${ms(row.ripgrep)} |`,
    ),
  ].join('\n');
}
