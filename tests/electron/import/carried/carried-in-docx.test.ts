import { describe, expect, it } from 'vitest';
import { takeCarriedFromDocx } from '../../../../electron/import/carried/carried-in-docx.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { hasTool, libreOffice, printed, withPart } from '../../export/docx/docx-tools.ts';

const meeting = referenceMeeting();
const meetingText = writeMeetingText(meeting);
const reference = summarise(meeting, defaultStyle);
const ITEM = 'customXml/item1.xml';

describe('the meeting inside a document', () => {
  it('[DX26] comes out as it went in, and says the text is unchanged', async () => {
    const docx = await printed(reference, { carriedMeeting: meetingText });
    expect(takeCarriedFromDocx(docx)).toEqual({ ok: true, value: { meetingText, isTextUnchanged: true } });
  });

  it('[DX26] is null where a document carries none', async () => {
    expect(takeCarriedFromDocx(await printed(reference))).toEqual({ ok: true, value: null });
  });

  it('[DX27] a changed word is noticed; changed looks are not', async () => {
    const docx = await printed(reference, { carriedMeeting: meetingText });
    const isUnchanged = (changed: Uint8Array) => {
      const taken = takeCarriedFromDocx(changed);
      return taken.ok && taken.value?.isTextUnchanged;
    };
    const change = (from: string, to: string) =>
      withPart(docx, 'word/document.xml', (xml) => xml.replace(from, to));
    expect(isUnchanged(change('8 March', '9 March'))).toBe(false);
    expect(isUnchanged(change('Heading1', 'Heading2'))).toBe(true);
    expect(
      isUnchanged(change('Updates from', 'Updates</w:t></w:r><w:r><w:t xml:space="preserve"> from')),
    ).toBe(true);
  });

  it('[DX28] text that XML cannot hold or would change comes back the same', async () => {
    const odd = '{\r\n\t"a": "]]> & <x> \u00a0\u2028 \u{1f469}"\n}\n';
    const taken = takeCarriedFromDocx(await printed(reference, { carriedMeeting: odd }));
    expect(taken.ok && taken.value?.meetingText).toBe(odd);
    const unfit = JSON.stringify({ a: '\ufffe\uffff' });
    const inLetters = takeCarriedFromDocx(await printed(reference, { carriedMeeting: unfit }));
    expect(inLetters.ok && JSON.parse(inLetters.value?.meetingText ?? '')).toEqual({ a: '\ufffe\uffff' });
  });

  it('[DX29] a document type is refused, so no entity is ever expanded', async () => {
    const bomb = await printed(reference, { carriedMeeting: meetingText });
    const hostile = withPart(bomb, ITEM, (xml) =>
      xml.replace('<meeting', '<!DOCTYPE meeting [<!ENTITY a "aaaa">]><meeting'),
    );
    expect(takeCarriedFromDocx(hostile)).toEqual({ ok: false, error: { kind: 'document-type', part: ITEM } });
  });

  it('[DX30] what is not a document, cut short, or too large is told apart', async () => {
    const docx = await printed(reference, { carriedMeeting: meetingText });
    expect(takeCarriedFromDocx(new Uint8Array([1, 2]))).toEqual({
      ok: false,
      error: { kind: 'zip', problem: { kind: 'not-a-zip' } },
    });
    expect(takeCarriedFromDocx(withPart(docx, '_rels/.rels', () => null))).toEqual({
      ok: false,
      error: { kind: 'not-a-docx' },
    });
    expect(takeCarriedFromDocx(withPart(docx, ITEM, (xml) => xml.slice(0, -30)))).toEqual({
      ok: false,
      error: { kind: 'damaged-part', part: ITEM },
    });
    const small = { entries: 100, entryBytes: 10_000, totalBytes: 10_000_000 };
    expect(takeCarriedFromDocx(docx, small)).toMatchObject({
      ok: false,
      error: { kind: 'zip', problem: { kind: 'too-large' } },
    });
  });

  it('[DX30] custom XML of others is passed over', async () => {
    const docx = withPart(
      await printed(reference),
      'customXml/item7.xml',
      () => '<other xmlns="urn:x">text</other>',
    );
    expect(takeCarriedFromDocx(docx)).toEqual({ ok: true, value: null });
  });

  it.skipIf(!hasTool('soffice'))(
    '[DX31] LibreOffice keeps it when it saves the document, and the text still counts as unchanged',
    async () => {
      const odd = makeMeeting({
        agenda: [
          {
            id: 'a',
            title: 'Tabs and hyphens',
            minutes: [
              'soft\u00adhyphen',
              'no\u2011break',
              'no\u00a0break',
              'two  spaces',
              ' edges ',
              'Иванова 王小明 محمد',
              '\u200f1. x',
              '👩‍💻 𝔘',
              '{page} <b>',
            ].map((text, index) => ({ kind: 'note', id: `l${index}`, text, level: 1 }) as const),
          },
        ],
      });
      for (const one of [meeting, odd]) {
        const text = writeMeetingText(one);
        const saved = libreOffice(
          await printed(summarise(one, defaultStyle), { carriedMeeting: text }),
          'docx',
        );
        expect(takeCarriedFromDocx(saved)).toEqual({
          ok: true,
          value: { meetingText: text, isTextUnchanged: true },
        });
      }
    },
    120_000,
  );
});
