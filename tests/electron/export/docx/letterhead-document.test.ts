import { Document, Header, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { printFormats } from '../../../../electron/export/formats.ts';
import { readLetterhead } from '../../../../electron/export/docx/template/read-letterhead.ts';
import { referenceMeeting } from '../../../builders.ts';
import { makePng } from '../../../make-picture.ts';
import { makeStyle } from '../pdf/printed.ts';
import { partNames, partOf, withPart } from './docx-tools.ts';

const logo = makePng(60, 20);
const letterhead = async (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          properties: { titlePage: true },
          headers: {
            default: new Header({ children: [new Paragraph('On later pages')] }),
            first: new Header({
              children: [
                new Paragraph({
                  children: [
                    new ImageRun({
                      type: 'png',
                      data: logo,
                      transformation: { width: 60, height: 20 },
                      altText: { name: 'x', description: 'Three circles' },
                    }),
                  ],
                }),
                new Paragraph({ children: [new TextRun('United Nations')] }),
                new Paragraph('Geneva'),
              ],
            }),
          },
          children: [new Paragraph('Old body')],
        },
      ],
    }),
  );

async function printedIn(data: Uint8Array) {
  const style = makeStyle({ letterheadDocument: { data: Buffer.from(data).toString('base64') } });
  const options = { style, pdfStandard: 'ua-1', withPrivate: false } as const;
  for await (const { result } of printFormats(referenceMeeting(), ['docx'], options)) return result;
  throw new Error('Nothing was printed');
}

describe('a letterhead document inside a style', () => {
  it('[HS7] is read: the lines and the picture of the first page’s header are those of the other formats', async () => {
    const read = readLetterhead(await letterhead());
    expect(read.ok && read.value.lines).toEqual(['United Nations', 'Geneva']);
    expect(read.ok && read.value.logo).toMatchObject({
      alternativeText: 'Three circles',
      data: logo.toString('base64'),
    });
  });

  it('[HS7] is what the Word document is printed into', async () => {
    const result = await printedIn(await letterhead());
    if (!result.ok) throw new Error(result.error);
    const file = result.value.content as Uint8Array;
    const headers = partNames(file).filter((name) => /word\/header\d*\.xml$/.test(name));
    expect(headers.some((name) => partOf(file, name).includes('United Nations'))).toBe(true);
    expect(partOf(file, 'word/document.xml')).not.toContain('Old body');
  });

  it('[HS7] what is no letterhead is refused with what to do', async () => {
    const read = readLetterhead(Buffer.from('not a zip'));
    expect(read.ok ? null : read.error.kind).toBe('not-a-docx');
    const result = await printedIn(Buffer.from('not a zip'));
    expect(result.ok ? '' : result.error).toContain('is not a Word document');
  });

  it('[HS8] what it would fetch from elsewhere leads nowhere; a field that fetches is refused', async () => {
    const whole = await letterhead();
    const header =
      partNames(whole).find(
        (name) => /word\/header\d*\.xml$/.test(name) && partOf(whole, name).includes('United Nations'),
      ) ?? '';
    const relationships = `word/_rels/${header.slice('word/'.length)}.rels`;
    const remote = withPart(whole, relationships, (xml) =>
      xml.replace(/Target="media[^"]*"/, 'Target="https://example.org/seen.png" TargetMode="External"'),
    );
    const result = await printedIn(remote);
    const file = result.ok ? (result.value.content as Uint8Array) : new Uint8Array();
    expect(partOf(file, relationships)).toContain('Target="NULL" TargetMode="External"');
    expect(
      partNames(file).some((name) => name.endsWith('.rels') && partOf(file, name).includes('seen.png')),
    ).toBe(false);
    const fetching = withPart(whole, header, (xml) =>
      xml.replace(
        'United Nations',
        'United Nations</w:t></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://example.org/x.png"</w:instrText></w:r><w:r><w:t>',
      ),
    );
    const refused = await printedIn(fetching);
    expect(refused.ok ? '' : refused.error).toContain('a field that fetches another file');
  });
});
