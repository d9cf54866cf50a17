import { readAgenda } from '../../shared/agenda/read-agenda.ts';
import { caseJson } from './case-files.ts';
import { scoreOf, type CaseScore } from './case-score.ts';

type Case = {
  readonly line: string;
  /** Empty where nobody can say. */
  readonly title: string;
  readonly minutes: number | null;
  readonly speaker: string;
};

/** Lines of real agendas: title, minutes and speakers exactly. Minutes left empty with a doubt are unsure. */
export const scoreAgendaLines = (): CaseScore =>
  scoreOf(
    'Agenda lines',
    caseJson<readonly Case[]>('agenda/lines.json').map(({ line, title, minutes, speaker }) => {
      const [read] = readAgenda(line);
      const isRight =
        (read?.minutes ?? null) === minutes &&
        (title === '' || read?.title === title) &&
        (read?.speakers ?? []).join(', ') === speaker;
      const isUnsure = (read?.minutes ?? null) === null && minutes !== null;
      return {
        verdict: isRight ? 'right' : isUnsure ? 'unsure' : 'wrong',
        name: `${line} => ${JSON.stringify(read)}`,
      };
    }),
  );

/** Lines of which the minutes are given and are not those of the case; the worst a reader can do. */
export const linesWithWrongMinutes = (): readonly string[] =>
  caseJson<readonly Case[]>('agenda/lines.json').flatMap(({ line, minutes }) => {
    const read = readAgenda(line)[0]?.minutes ?? null;
    return read !== null && read !== minutes ? [`${line} => ${read}`] : [];
  });
