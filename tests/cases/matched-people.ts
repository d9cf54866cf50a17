import { readAttendance } from '../../shared/attendance/read-attendance.ts';
import { matchAttendance } from '../../shared/matching/match-attendance.ts';
import { splitFullName } from '../../shared/names/split-full-name.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { attendee, rosterOf } from '../shared/matching/matching-people.ts';
import { expectedReports } from './attendance-cases.ts';
import { caseBytes } from './case-files.ts';
import { scoreOf, type CaseScore, type JudgedCase } from './case-score.ts';
import { nameCases, type NameCase } from './personal-names.ts';

/** The people of the real reports against a roster of all of them, as a secretariat would write it. */
export function scoreMatchedPeople(hasEmails: boolean): CaseScore {
  const everybody = [...expectedReports().values()].flatMap(({ people }) => people);
  const entries = [...new Map(everybody.map((person) => [person.name, person])).values()].map(
    ({ name, email }) => {
      // The name without number and status, with the name in brackets where there is one.
      const plain = name.replace(/^\d+_/u, '').replace(/\s*\(EXT\)/u, '');
      const { familyName, givenName } = splitFullName(/\((.+)\)/u.exec(plain)?.[1] ?? plain, false);
      return {
        name,
        person: { familyName, givenName, ...(hasEmails && email !== undefined ? { email } : {}) },
      };
    },
  );
  const roster = rosterOf(entries.map(({ person }) => person));
  const judged = [...expectedReports().keys()].flatMap((file): JudgedCase[] => {
    const report = readAttendance(decodeText(caseBytes(`attendance/${file}`)));
    if (!report.ok) return [{ verdict: 'wrong', name: `${file} is refused` }];
    return matchAttendance(report.value.people, roster).map(({ attendee: { name }, match }) => {
      if (match.pile !== 'sure') return { verdict: 'unsure', name: `${name}: ${match.reason}` };
      const own = `p${entries.findIndex((entry) => entry.name === name)}`;
      return { verdict: match.entry.id === own ? 'right' : 'wrong', name: `${name} => ${match.entry.id}` };
    });
  });
  return scoreOf(`Matching: reports, ${hasEmails ? 'with' : 'without'} addresses`, judged);
}

/** Each real name against a roster of all of them, and of all but its own: nobody may be ticked for another. */
export const scoreMatchedNames = (): CaseScore =>
  scoreOf(
    'Matching: names',
    nameCases().flatMap((one, index, all): JudgedCase[] => {
      const own = tickedIn(all, one.display);
      const namesakes = (other: NameCase): boolean =>
        other.family === one.family && other.given === one.given;
      const absent = tickedIn(
        all.filter((other) => !namesakes(other)),
        one.display,
      );
      const verdict = own === `p${index}` ? 'right' : own === null ? 'unsure' : 'wrong';
      const ofAnother: JudgedCase = { verdict: 'wrong', name: `${one.display}, absent => ${absent}` };
      return [{ verdict, name: `${one.display} => ${own}` }, ...(absent === null ? [] : [ofAnother])];
    }),
  );

function tickedIn(names: readonly NameCase[], display: string): string | null {
  const roster = rosterOf(names.map(({ family, given }) => ({ familyName: family, givenName: given })));
  const [one] = matchAttendance([attendee(display)], roster);
  return one?.match.pile === 'sure' ? one.match.entry.id : null;
}
