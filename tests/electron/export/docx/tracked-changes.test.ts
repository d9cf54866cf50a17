import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../../electron/export/docx/check-docx.ts';
import { printTrackedChanges } from '../../../../electron/export/docx/tracked/print-tracked-changes.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { referenceMeeting } from '../../../builders.ts';
import { hasSchemas, hasTool, libreOffice, partOf, printed, schemaComplaints } from './docx-tools.ts';
import { acceptAll, rejectAll, saidIn } from './settle-changes.ts';

const AT = '2026-03-02T14:05:00.000Z';
const BODY = 'word/document.xml';

/** The reference, and what became of it: a word, a line, a section, a person, a row. */
function twoVersions(): readonly [Summary, Summary] {
  const before = referenceMeeting();
  const agenda = before.agenda.map((item, index) =>
    index === 1
      ? {
          ...item,
          minutes: item.minutes
            .filter((_, place) => place !== 1)
            .map((line, place) =>
              place === 0
                ? { ...line, text: [...line.text, { text: ' It closes on Friday.', bold: true as const }] }
                : line,
            ),
        }
      : item,
  );
  const largest = Math.max(...before.roster.map(({ participants }) => participants.length));
  const roster = before.roster.map((group) =>
    group.participants.length === largest
      ? {
          ...group,
          participants: group.participants
            .slice(1)
            .map((person, place) => (place === 0 ? { ...person, givenName: 'Somebody' } : person)),
        }
      : group,
  );
  const after = { ...before, summaryTitle: 'Action items & last steps', agenda, roster };
  return [summarise(before, defaultStyle), summarise(after, defaultStyle)];
}

describe('tracked changes', () => {
  it('[CV10] all accepted it says what the newer document says, all rejected what the older says', async () => {
    const [before, after] = twoVersions();
    const xml = partOf(printTrackedChanges(before, after, AT), BODY);
    expect(xml).toContain('<w:ins ');
    expect(xml).toContain('<w:delText xml:space="preserve">');
    expect(xml).toContain('w:author="Rapporteur" w:date="2026-03-02T14:05:00Z"');
    expect(saidIn(acceptAll(xml))).toEqual(saidIn(partOf(await printed(after), BODY)));
    expect(saidIn(rejectAll(xml))).toEqual(saidIn(partOf(await printed(before), BODY)));
  });

  it('[CV11] of any two meetings, in any style', async () => {
    const styles = [
      ...builtInStyles,
      houseStyleSchema.parse({
        id: 'wide',
        name: 'Wide',
        participants: {
          columns: ['familyName', 'givenName', 'affiliation', 'country'],
          printsColumnNames: true,
          printsApologies: true,
        },
      }),
    ];
    await fc.assert(
      fc.asyncProperty(
        arbitraryMeeting,
        arbitraryMeeting,
        fc.constantFrom(...styles),
        async (one, other, style) => {
          const [before, after] = [
            summarise(one, style),
            summarise({ ...other, language: one.language }, style),
          ];
          const xml = partOf(printTrackedChanges(before, after, AT), BODY);
          expect(saidIn(acceptAll(xml))).toEqual(saidIn(partOf(await printed(after), BODY)));
          expect(saidIn(rejectAll(xml))).toEqual(saidIn(partOf(await printed(before), BODY)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('[CV12] marks are words, not whole lines, in paragraphs and in cells of a table', () => {
    const [before, after] = twoVersions();
    const xml = partOf(printTrackedChanges(before, after, AT), BODY);
    const marked = [...xml.matchAll(/<w:ins [^>]*><w:r>.*?<w:t[^>]*>(.*?)<\/w:t>/g)].map(([, text]) => text);
    expect(marked).toContain('last');
    expect(marked).toContain(' It closes on Friday.');
    expect(marked).toContain('Somebody');
  });

  it('[CV13] the same document twice has no mark, and bytes are the same every time', () => {
    const [before, after] = twoVersions();
    expect(partOf(printTrackedChanges(before, before, AT), BODY)).not.toMatch(/<w:(?:ins|del) /);
    expect(printTrackedChanges(before, after, AT)).toEqual(printTrackedChanges(before, after, AT));
  });

  it.skipIf(!hasSchemas())('[CV14] it meets the schemas of ISO/IEC 29500-4', () => {
    const [before, after] = twoVersions();
    const documents = [printTrackedChanges(before, after, AT), printTrackedChanges(after, before, AT)];
    for (const docx of documents) expect(checkDocx(docx)).toEqual([]);
    expect(schemaComplaints(...documents)).toEqual([]);
  });

  it.skipIf(!hasTool('soffice'))(
    '[CV15] LibreOffice opens it and keeps the changes',
    () => {
      const [before, after] = twoVersions();
      const again = partOf(libreOffice(printTrackedChanges(before, after, AT), 'docx'), BODY);
      expect(again).toMatch(/<w:ins [^>]*w:author="Rapporteur"/);
      expect(again).toMatch(/<w:del [^>]*w:author="Rapporteur"/);
    },
    120_000,
  );
});
