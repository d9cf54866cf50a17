import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPdf } from '../../../../electron/export/pdf/print-pdf.ts';
import { takeCarriedFromPdf } from '../../../../electron/import/carried/carried-in-pdf.ts';
import { describePdfReadFailure } from '../../../../electron/import/carried/pdf-read-failure.ts';
import { readMeetingText, writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { referenceMeeting } from '../../../builders.ts';
import { hasPdfTools, rewritten } from '../../export/pdf/pdf-tools.ts';

const carriedMeeting = writeMeetingText(referenceMeeting());
const printedReference = async () => {
  const printed = await printPdf(summarise(referenceMeeting(), defaultStyle), { carriedMeeting });
  if (!printed.ok) throw new Error(printed.error.kind);
  return printed.value.pdf;
};
const found = (value: string | null) => ({ ok: true, value });
const failed = (kind: string) => ({ ok: false, error: { kind } });
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF that has just one stream with this dictionary. */
const pdfWith = (dictionary: string, content: Uint8Array | string) =>
  new Uint8Array(
    Buffer.concat([
      latin1(`%PDF-1.7\n1 0 obj\n${dictionary}\nstream\n`),
      typeof content === 'string' ? latin1(content) : content,
      latin1('\nendstream\nendobj\nxref\n0 1\ntrailer\n<< /Size 1 >>\nstartxref\n0\n%%EOF\n'),
    ]),
  );
const json = (more: string) => `<< /Type /EmbeddedFile /Subtype /application#2Fjson ${more} >>`;

describe('the meeting inside a PDF', () => {
  it('[PF19] comes back exactly', async () => {
    expect(await takeCarriedFromPdf(await printedReference())).toEqual(found(carriedMeeting));
  });

  it('[PF19] any meeting comes back exactly', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting, async (meeting) => {
        const text = writeMeetingText(meeting);
        const printed = await printPdf(summarise(referenceMeeting(), defaultStyle), { carriedMeeting: text });
        if (!printed.ok) throw new Error(printed.error.kind);
        const taken = await takeCarriedFromPdf(printed.value.pdf);
        expect(taken).toEqual(found(text));
        expect(readMeetingText(taken.ok ? (taken.value ?? '') : '')).toMatchObject({ value: { meeting } });
      }),
      { numRuns: 25 },
    );
  });

  it
    .skipIf(!hasPdfTools)
    .each([
      ['--object-streams=disable'],
      ['--object-streams=generate'],
      ['--linearize'],
      ['--qdf'],
      ['--recompress-flate', '--compression-level=1'],
      ['--stream-data=uncompress'],
    ])('[PF19] comes back after qpdf %s %s', async (...options) => {
    const pdf = rewritten(
      await printedReference(),
      options.filter((option) => option !== undefined),
    );
    expect(await takeCarriedFromPdf(pdf)).toEqual(found(carriedMeeting));
  });

  it('[PF19] the newest wins where a PDF was added to', async () => {
    const first = pdfWith(json(''), '{"format":"rapporteur/meeting","a":1}');
    const second = pdfWith(
      json('/Filter [/FlateDecode]'),
      deflateSync('{"format":"rapporteur/meeting","a":2}'),
    );
    const both = new Uint8Array([...first, ...second]);
    expect(await takeCarriedFromPdf(both)).toEqual(found('{"format":"rapporteur/meeting","a":2}'));
  });

  it('[PF20] is null where the PDF carries none, or only other files', async () => {
    const bare = await printPdf(summarise(referenceMeeting(), defaultStyle));
    expect(bare.ok && (await takeCarriedFromPdf(bare.value.pdf))).toEqual(found(null));
    expect(await takeCarriedFromPdf(pdfWith(json(''), '{"format":"invoice"}'))).toEqual(found(null));
    expect(await takeCarriedFromPdf(pdfWith('<< /Type /EmbeddedFile >>', 'x'))).toEqual(found(null));
  });

  it('[PF20] a file that is no PDF, or is cut short, says so', async () => {
    for (const bytes of ['', 'PK\x03\x04', `${' '.repeat(2_000)}%PDF-1.7`])
      expect(await takeCarriedFromPdf(latin1(bytes))).toEqual(failed('notPdf'));
    const pdf = await printedReference();
    const cut = await takeCarriedFromPdf(pdf.subarray(0, pdf.length / 2));
    expect(cut).toMatchObject(failed('damaged'));
    expect(cut.ok ? '' : describePdfReadFailure(cut.error, 'a.pdf')).toBe(
      "a.pdf is damaged: its end is missing. Nothing was changed; ask for the file again, or open the meeting's own .minutes file.",
    );
  });

  it.skipIf(!hasPdfTools).each([
    ['--encrypt', 'secret', 'owner', '256', '--'],
    ['--encrypt', '', 'owner', '128', '--use-aes=y', '--'],
    ['--linearize', '--object-streams=generate', '--encrypt', '', 'owner', '256', '--'],
  ])('[PF20] an encrypted PDF says so (%s %s …)', async (...options) => {
    const result = await takeCarriedFromPdf(rewritten(await printedReference(), options));
    expect(result).toEqual(failed('encrypted'));
    expect(result.ok ? '' : describePdfReadFailure(result.error, 'a.pdf')).toMatch(
      /^a\.pdf is protected with a password/,
    );
  });

  it('[PF20] a stream that does not unpack, or is no text, says so', async () => {
    const broken = pdfWith(json('/Filter /FlateDecode'), 'no deflate');
    expect(await takeCarriedFromPdf(broken)).toMatchObject(failed('damaged'));
    const bytes = pdfWith(json(''), '{"format":"rapporteur/meeting"}\xff');
    expect(await takeCarriedFromPdf(bytes)).toMatchObject(failed('damaged'));
  });

  it('[PF21] what unpacks to more than a meeting is refused before it costs memory', async () => {
    const bomb = pdfWith(json('/Filter /FlateDecode'), deflateSync(Buffer.alloc(50_000_000)));
    const limits = { pdfBytes: 1_000_000, meetingBytes: 1_000_000 };
    expect(await takeCarriedFromPdf(bomb, limits)).toEqual({
      ok: false,
      error: { kind: 'tooLarge', limit: 1_000_000 },
    });
    expect(await takeCarriedFromPdf(new Uint8Array(1_000_001), limits)).toMatchObject(failed('tooLarge'));
  });

  it('[PF21] many bombs share one limit', async () => {
    const one = pdfWith(json('/Filter /FlateDecode'), deflateSync(Buffer.alloc(400_000)));
    const many = new Uint8Array(Buffer.concat(Array.from({ length: 50 }, () => one)));
    const limits = { pdfBytes: 10_000_000, meetingBytes: 1_000_000 };
    expect(await takeCarriedFromPdf(many, limits)).toMatchObject(failed('tooLarge'));
  });

  it.each([
    ['comments without an end', `<< /Type /EmbeddedFile ${'%'.repeat(100_000)}`],
    ['deep nesting', `${'<< /A '.repeat(50_000)}/EmbeddedFile`],
    ['deep arrays', `<< /Type /EmbeddedFile /A ${'['.repeat(100_000)}`],
    ['strings without an end', `<< /Type /EmbeddedFile /A ${'('.repeat(100_000)}`],
    ['the type over and over', '/EmbeddedFile '.repeat(200_000)],
    ['objects over and over', '1 0 obj << /Type /EmbeddedFile '.repeat(50_000)],
    ['a length far beyond the file', json('/Length 9999999999')],
    ['a length that is itself', json('/Length 1 0 R')],
    ['a negative length', json('/Length -5')],
    ['names with bad escapes', '<< /Type#zz /EmbeddedFile /Sub#00type /a#2 >>'],
    ['prototype keys', '<< /__proto__ /EmbeddedFile /constructor 1 /Type /EmbeddedFile >>'],
  ])('[PF21] hostile: %s', { timeout: 5_000 }, async (_, dictionary) => {
    const started = performance.now();
    expect(await takeCarriedFromPdf(pdfWith(dictionary, 'x'))).toEqual(found(null));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('[PF21] any bytes, and any damage to a real PDF, give an answer', { timeout: 60_000 }, async () => {
    const pdf = await printedReference();
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length), fc.uint8Array({ maxLength: 200 }), async (at, bytes) => {
        const damaged = pdf.slice();
        damaged.set(bytes.subarray(0, pdf.length - at), at);
        for (const input of [damaged, pdf.subarray(0, at), bytes]) {
          const result = await takeCarriedFromPdf(input);
          expect(result.ok ? 'x is read.' : describePdfReadFailure(result.error, 'x')).toMatch(/^x .*\.$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
