import { describe, expect, it } from 'vitest';
import { describePdfFailure } from '../../../../electron/export/pdf/pdf-failure.ts';
import { printPdf } from '../../../../electron/export/pdf/print-pdf.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { hasPdfTools, objectsOf, runOnPdf } from './pdf-tools.ts';
import { printed } from './printed.ts';

const reference = () => summarise(referenceMeeting(), defaultStyle);
const carriedMeeting = writeMeetingText(referenceMeeting());

describe.skipIf(!hasPdfTools)('standards', () => {
  it.each([
    ['ua-1', /<pdfuaid:part>1<\/pdfuaid:part>/],
    ['a-2b', /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</],
    ['a-3b', /<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>B</],
  ] as const)(
    '[PF17] %s is what its metadata says it is, and qpdf finds it sound',
    async (standard, mark) => {
      const { pdf } = await printed(reference(), { standard });
      expect(runOnPdf('pdfinfo', pdf, ['-meta'])).toMatch(mark);
      expect(runOnPdf('qpdf', pdf, ['--check'])).toContain('No syntax');
      expect(runOnPdf('pdfinfo', pdf)).toMatch(/^Tagged: +yes$/m);
    },
  );

  it('[PF17] UA-1 is usual', async () => {
    const { pdf } = await printed(reference());
    expect(pdf).toEqual((await printed(reference(), { standard: 'ua-1' })).pdf);
  });

  it('[PF17] PDF/A of a meeting without a date fails with a sentence; UA-1 prints it without one', async () => {
    const summary = makeSummary({ date: null, agenda: [{ id: 'i', title: 'Item' }] });
    const result = await printPdf(summary, { standard: 'a-3b' });
    expect(result.ok ? null : describePdfFailure(result.error)).toBe(
      'No PDF was written: PDF/A-3b needs the date of the meeting, and it has none. Give the meeting a date, or export as PDF/UA-1.',
    );
    const { pdf } = await printed(summary, { carriedMeeting: '{}' });
    expect(runOnPdf('pdfinfo', pdf)).not.toMatch(/Date:/);
  });

  it('[PF17] what a standard forbids fails with Typst’s reason in the sentence', async () => {
    const summary = reference();
    const result = await printPdf({ ...summary, properties: { ...summary.properties, title: '' } });
    expect(result).toMatchObject({ ok: false, error: { kind: 'standardNotMet', standard: 'ua-1' } });
    expect(result.ok ? '' : describePdfFailure(result.error)).toMatch(
      /^No PDF was written: this document cannot be made PDF\/UA-1: missing document title\. Choose another standard/,
    );
  });

  it.each([
    [
      { kind: 'typesetterMissing', reason: 'no such module' },
      /Typst\) does not start .*: no such module\. Install/,
    ],
    [{ kind: 'fontMissing', font: 'a/b.ttf' }, /font file a\/b\.ttf is not in this installation\. Install/],
    [{ kind: 'notSet', reasons: ['a', 'b'] }, /could not be set: a; b\. The meeting is unchanged/],
  ] as const)('[PF17] %j has a sentence that says what to do', (pdfFailure, sentence) => {
    expect(describePdfFailure(pdfFailure)).toMatch(sentence);
  });

  // The relation of an attached file came with PDF/A-3 (ISO 19005-3 section 6.8) and is not part of PDF 1.7.
  it.each([
    ['ua-1', null],
    ['a-3b', '/AFRelationship /Source'],
  ] as const)(
    '[PF18] %s has the meeting inside as meeting.minutes, source of the document',
    async (standard, relation) => {
      const { pdf, notices } = await printed(reference(), { standard, carriedMeeting });
      expect(notices).toEqual([]);
      expect(runOnPdf('qpdf', pdf, [], ['--list-attachments'])).toMatch(/^meeting\.minutes -> /);
      expect(runOnPdf('qpdf', pdf, [], ['--show-attachment=meeting.minutes'])).toBe(carriedMeeting);
      const objects = objectsOf(pdf);
      expect(/\/AFRelationship \/\w+/.exec(objects)?.[0] ?? null).toBe(relation);
      expect(objects).toMatch(/\/Subtype \/application#2fjson/i);
      expect(objects).toMatch(/\/Desc \(The meeting this document was printed from; Rapporteur opens it\.\)/);
    },
  );

  it('[PF18] a-2b leaves the meeting out and says so', async () => {
    const { pdf, notices } = await printed(reference(), { standard: 'a-2b', carriedMeeting });
    expect(notices).toEqual([expect.stringMatching(/^The meeting is not inside this PDF: PDF\/A-2b allows/)]);
    expect(runOnPdf('qpdf', pdf, [], ['--list-attachments'])).toContain('has no embedded files');
  });
});
