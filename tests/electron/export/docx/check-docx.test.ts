import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../../electron/export/docx/check-docx.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { referenceMeeting } from '../../../builders.ts';
import { printed, withPart } from './docx-tools.ts';

const DOCUMENT = 'word/document.xml';
const sound = printed(summarise(referenceMeeting(), defaultStyle), { carriedMeeting: '{}' });

describe('checkDocx', () => {
  it('[DX32] finds nothing in a sound document', async () => {
    expect(checkDocx(await sound)).toEqual([]);
  });

  // Each defect is made in the sound document, one at a time.
  it.each<[defect: string, part: string, change: (xml: string) => string | null, problem: RegExp]>([
    [
      'a cell without a paragraph',
      DOCUMENT,
      (xml) => xml.replace(/(<w:tc>.*?)<w:p>.*?<\/w:p><\/w:tc>/s, '$1</w:tc>'),
      /cell that does not end/,
    ],
    [
      'a link to nowhere',
      DOCUMENT,
      (xml) => xml.replace('r:id="rIdLink1"', 'r:id="rIdNone"'),
      /relationship "rIdNone"/,
    ],
    [
      'a list that is not there',
      DOCUMENT,
      (xml) => xml.replace(/<w:numId w:val="2"\/>/, '<w:numId w:val="99"/>'),
      /list 99/,
    ],
    [
      'a style that is not there',
      DOCUMENT,
      (xml) => xml.replace('"Heading1"', '"Heading9"'),
      /style "Heading9"/,
    ],
    [
      'a style based on none',
      'word/styles.xml',
      (xml) => xml.replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="None"/>'),
      /style "None"/,
    ],
    ['a tab in text', DOCUMENT, (xml) => xml.replace('8 March', '8\tMarch'), /tab or line break/],
    [
      'spaces that would be lost',
      DOCUMENT,
      (xml) => xml.replace('<w:t xml:space="preserve"> and', '<w:t> and'),
      /not marked to be kept/,
    ],
    [
      'a row wider than its grid',
      DOCUMENT,
      (xml) => xml.replace('<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>'),
      /row of 3 columns in a grid of 2/,
    ],
    [
      'tables that touch',
      DOCUMENT,
      (xml) => xml.replace(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/s, '</w:tbl><w:tbl>'),
      /two tables without/,
    ],
    ['XML that is not well-formed', DOCUMENT, (xml) => xml.replace('</w:body>', ''), /not well-formed/],
    ['a part that is missing', 'word/settings.xml', () => null, /settings.xml", which is not there/],
    ['a part without a type', 'word/media/picture.bin', () => 'x', /no type/],
    [
      'a list without a definition',
      'word/numbering.xml',
      (xml) => xml.replace(/<w:abstractNumId w:val="\d+"\/>/, '<w:abstractNumId w:val="77"/>'),
      /list definition 77/,
    ],
  ])('[DX32] finds %s', async (_, part, change, problem) => {
    const problems = checkDocx(withPart(await sound, part, change)).map((finding) => finding.problem);
    expect(problems).toContainEqual(expect.stringMatching(problem));
  });

  it('[DX32] says of a file that is no package what it is', () => {
    expect(checkDocx(new Uint8Array([0x25]))).toEqual([
      { part: '', problem: 'the file is not a zip-based Office file' },
    ]);
  });
});
