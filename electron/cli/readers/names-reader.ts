import { readDisplayNames } from '../../../shared/names/read-display-names.ts';
import { success } from '../../../shared/result.ts';
import { linesOf } from '../../../shared/text/lines-of.ts';
import { textTable } from '../text-table.ts';
import { readerOfText } from './file-reader.ts';

/** `read names`: one name a line. */
export const readNamesFile = readerOfText('list of names', (text) => {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const read = readDisplayNames(lines);
  const names = lines.map((input, index) => nameOf(input, read[index]));
  return success({
    json: { names },
    table: textTable(
      ['Family', 'Given', 'Affiliation', 'Check', 'As written'],
      names.map(({ input, family, given, affiliation, doubt }) => [
        family,
        given,
        affiliation,
        doubt ?? '',
        input,
      ]),
    ),
  });
});

function nameOf(input: string, read: ReturnType<typeof readDisplayNames>[number] | undefined) {
  return {
    input,
    family: read?.familyName ?? '',
    given: read?.givenName ?? '',
    affiliation: read?.affiliation ?? '',
    honorific: read?.honorific ?? '',
    suffix: read?.suffix ?? '',
    email: read?.email ?? '',
    doubt: read?.doubt ?? null,
  };
}
