import { readDisplayNames } from '../../shared/names/read-display-names.ts';
import { caseJson } from './case-files.ts';
import { scoreOf, type CaseScore } from './case-score.ts';

export type NameCase = {
  readonly display: string;
  readonly family: string;
  readonly given: string;
  readonly affiliation: string;
};

export const nameCases = (): readonly NameCase[] => caseJson<readonly NameCase[]>('names/names.json');

/** Real names as they are displayed: family name, given name and affiliation exactly. A doubt makes an unlike one unsure. */
export function scorePersonalNames(): CaseScore {
  const cases = nameCases();
  const read = readDisplayNames(cases.map(({ display }) => display));
  return scoreOf(
    'Personal names',
    cases.map(({ display, family, given, affiliation }, index) => {
      const name = read[index];
      // Some affiliations stand beside the name in the source and not in it.
      const isAffiliation =
        name?.affiliation === affiliation || !display.includes(affiliation.replaceAll(/^\(|\)$/gu, ''));
      const isRight = name?.familyName === family && name.givenName === given && isAffiliation;
      const isUnsure = name !== undefined && name.doubt !== null;
      return { verdict: isRight ? 'right' : isUnsure ? 'unsure' : 'wrong', name: display };
    }),
  );
}
