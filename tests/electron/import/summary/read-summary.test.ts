import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../../electron/export/docx/print-docx.ts';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import {
  describeImportFailure,
  readSummary,
  type ReadOptions,
} from '../../../../electron/import/summary/read-summary.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { referenceMeeting } from '../../../builders.ts';
import { withoutIds } from '../../../shared/summary/without-ids.ts';

const meeting = referenceMeeting();
const meetingText = writeMeetingText(meeting);
const markdown = printMarkdown(summarise(meeting, defaultStyle), { carriedMeeting: meetingText });
const readBytes = (bytes: Uint8Array, name: string, options: ReadOptions = {}) =>
  readSummary({ name, bytes }, options);
const read = (text: string, name: string, options?: ReadOptions) =>
  readBytes(new TextEncoder().encode(text), name, options);

async function sentence(bytes: Uint8Array | string, name: string, options?: ReadOptions): Promise<string> {
  const result =
    typeof bytes === 'string' ? await read(bytes, name, options) : await readBytes(bytes, name, options);
  return result.ok ? 'read' : describeImportFailure(result.error, name);
}

describe('reading any earlier summary', () => {
  it('[RB15] a meeting file is read exactly, whatever its name', async () => {
    expect(await read(meetingText, 'notes.txt')).toEqual({
      ok: true,
      value: { meeting, source: 'minutes', notices: [] },
    });
  });

  it('[RB15] our Markdown gives the meeting inside, exactly', async () => {
    expect(await read(markdown, 'x.md')).toEqual({
      ok: true,
      value: { meeting, source: 'carried', notices: [] },
    });
    expect(await read(markdown.replaceAll('\n', '  \r\n'), 'x.md')).toEqual({
      ok: true,
      value: { meeting, source: 'carried', notices: [] },
    });
  });

  it.each(builtInStyles.map((style) => [style.id, style] as const))(
    '[RB15] our DOCX in the style %s gives the meeting inside, exactly, or its text',
    async (_id, style) => {
      const summary = summarise(meeting, style);
      const printed = await printDocx(summary, { carriedMeeting: meetingText });
      const bytes = printed instanceof Uint8Array ? printed : (printed as { value: Uint8Array }).value;
      expect(await readBytes(bytes, 'x.docx')).toMatchObject({
        ok: true,
        value: { meeting, source: 'carried' },
      });
      const text = await readBytes(bytes, 'x.docx', { from: 'text' });
      if (!text.ok) throw new Error(describeImportFailure(text.error, 'x.docx'));
      const again = summarise(text.value.meeting, style);
      const printedParts = ({ titleBlock, opening, annexes, sections }: Summary) =>
        withoutIds({ titleBlock, opening, annexes, sections });
      expect(printedParts(again)).toEqual(printedParts(summary));
    },
  );

  it('[RB16] text edited since the export: the meeting inside with a notice, or the text when asked', async () => {
    const edited = markdown.replace('extended to 8 March', 'extended to 9 March');
    const inside = await read(edited, 'x.md');
    expect(inside).toMatchObject({
      ok: true,
      value: { meeting, source: 'carried', notices: [{ kind: 'editedSinceExport' }] },
    });
    const text = await read(edited, 'x.md', { from: 'text' });
    expect(text).toMatchObject({ ok: true, value: { source: 'text' } });
    expect(JSON.stringify(text)).toContain('extended to 9 March');
  });

  it('[RB16] a damaged meeting inside gives the text, and says so', async () => {
    const damaged = markdown.replace('"version": 1', '"version": 99');
    expect(await read(damaged, 'x.md')).toMatchObject({
      ok: true,
      value: {
        source: 'text',
        notices: expect.arrayContaining([expect.objectContaining({ kind: 'carriedUnreadable' })]),
      },
    });
    expect(await sentence(damaged, 'x.md', { from: 'carried' })).toContain('newer Rapporteur');
  });

  it('[RB17] says what a file is that holds no summary, and what to do', async () => {
    expect(await sentence('', 'a.md')).toBe(
      'a.md is empty. Nothing was changed; give a summary with text in it.',
    );
    expect(await sentence(' \n ', 'a.md')).toContain('is empty');
    expect(await sentence(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'a.docx')).toContain(
      'is a picture',
    );
    expect(
      await sentence(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.docx'),
    ).toContain('.doc) or one protected with a password');
    expect(await sentence(String.raw`{\rtf1 x}`, 'a.doc')).toContain('RTF');
    expect(await sentence('<!doctype html><p>x</p>', 'a.html')).toContain('web page');
    expect(
      await sentence(
        new TextEncoder().encode('%PDF-1.7\n1 0 obj\nendobj\ntrailer <<>>\nstartxref\n0\n%%EOF'),
        'a.pdf',
      ),
    ).toContain('not one of ours');
    expect(await sentence(new TextEncoder().encode('PK\u0003\u0004 cut short'), 'a.docx')).toContain(
      'a.docx is',
    );
    expect(await sentence(new Uint8Array([1, 2, 3, 0, 5, 6, 7, 8, 0, 1, 2, 3]), 'a.bin')).toContain(
      'no text or document',
    );
    expect(await sentence('{"format": "rapporteur/meeting", "version": 7}', 'a.minutes')).toContain(
      'newer Rapporteur',
    );
    expect(await sentence('# x\n\n- y', 'a.md', { from: 'carried' })).toContain('has no meeting inside');
  });

  it('[RB17] more lines or characters than a summary has are refused with the limit', async () => {
    expect(await sentence(`${'x'.repeat(4_000)}\n\n`.repeat(1_000), 'a.md')).toContain(
      '3 million characters',
    );
    expect(await sentence('x\n\n'.repeat(60_000), 'a.txt')).toContain('20,000 lines');
  });
});

describe('any bytes at all', () => {
  it('[RB17] give a meeting or a failure with a sentence, never an error', async () => {
    const start = fc.constantFrom(
      '',
      '# x\n\n',
      '%PDF-1.7 startxref',
      'PK\u0003\u0004',
      '{"format": "rapporteur/meeting"',
      '**1. x**\n\n',
      '<!-- rapporteur/meeting, ',
    );
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        async (head, bytes, text) => {
          for (const tail of [bytes, new TextEncoder().encode(text)]) {
            const result = await readBytes(Buffer.concat([Buffer.from(head, 'latin1'), tail]), 'x.md');
            expect(result.ok || describeImportFailure(result.error, 'x.md').startsWith('x.md ')).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile Markdown', () => {
  const n = 200_000;
  it.each<[string, string]>([
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million asterisks', '*'.repeat(1_000_000)],
    ['a million backslashes', '\\'.repeat(1_000_000)],
    ['emphasis that never closes', '*a_ '.repeat(n)],
    ['links that never close', '[a]('.repeat(n)],
    ['pictures that never close', '!['.repeat(n)],
    ['tags that never close', '<a '.repeat(n)],
    ['comments that never close', '<!--'.repeat(n)],
    ['quotes in quotes', `${'>'.repeat(n)} a`],
    ['quotes with spaces', `${'> '.repeat(n)} a`],
    ['lists in lists on one line', `${'- '.repeat(n)} a`],
    [
      'lists in lists by indentation',
      Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    ],
    ['quoted lists, deep', `${'> - '.repeat(2_000)}a\n`.repeat(50)],
    [
      'back-ticks of every length',
      Array.from({ length: 2_000 }, (_, length) => '`'.repeat(length + 1)).join(' a '),
    ],
    ['strong in strong', `${'**a '.repeat(n)}${' b**'.repeat(n)}`],
    ['a table of bars', `${'|'.repeat(50_000)}\n${'|-'.repeat(50_000)}\n`],
    ['character references', '&#x61;'.repeat(n)],
    ['one line of six million characters', 'word '.repeat(1_200_000)],
  ])('[RB18] %s: read or refused within two seconds', async (_what, text) => {
    const before = process.cpuUsage();
    const result = await read(`# Board Meeting 1\n\n${text}`, 'x.md');
    // Of this process's own work, whatever else the machine is doing.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
    expect(result.ok || result.error.kind).toBeTruthy();
  });
});
