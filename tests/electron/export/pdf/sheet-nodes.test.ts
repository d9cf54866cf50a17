import { describe, expect, it } from 'vitest';
import { sheetNodes } from '../../../../electron/export/pdf/sheet-nodes.ts';
import { typstLanguage } from '../../../../electron/export/pdf/typst-language.ts';
import type { LineId } from '../../../../shared/meeting/identifier.ts';
import type { SummaryBlock } from '../../../../shared/summary/summary.ts';

const lineId = 'line' as LineId;
const text = (content: string) => [{ text: content }];
const bullet = (content: string, level: 1 | 2 = 1): SummaryBlock => ({
  kind: 'bullet',
  lineId,
  level,
  text: text(content),
});
const numbered = (number: number): SummaryBlock => ({ kind: 'numbered', lineId, number, text: text('n') });
const action: SummaryBlock = { kind: 'action', lineId, mark: '➔', isBold: true, text: text('a') };

describe('lists', () => {
  it('[PF5] neighbouring bullets are one list and sub-notes lie in their note', () => {
    expect(sheetNodes([bullet('a'), bullet('b', 2), bullet('c'), action, bullet('d')], 40, 1)).toEqual([
      {
        kind: 'bullets',
        items: [
          { spans: text('a'), subNotes: [text('b')] },
          { spans: text('c'), subNotes: [] },
        ],
      },
      { kind: 'marked', mark: '➔', isBold: true, spans: text('a') },
      { kind: 'bullets', items: [{ spans: text('d'), subNotes: [] }] },
    ]);
  });

  it('[PF5] a sub-note without a note above it is a note; one below a numbered paragraph lies in that', () => {
    expect(sheetNodes([bullet('a', 2)], 40, 1)).toMatchObject([
      { kind: 'bullets', items: [{ subNotes: [] }] },
    ]);
    expect(sheetNodes([numbered(1), bullet('b', 2)], 40, 1)).toMatchObject([
      { kind: 'numbered', items: [{ number: 1, subNotes: [text('b')] }] },
    ]);
  });

  it('[PF5] lists know how many digits the largest number of the document has more than theirs', () => {
    const nodes = sheetNodes([numbered(8), numbered(9), action, numbered(10)], 40, 3);
    expect(nodes).toMatchObject([{ missingDigits: 2 }, { kind: 'marked' }, { missingDigits: 1 }]);
  });
});

describe('language', () => {
  it.each([
    ['en', 'en', null],
    ['en-GB', 'en', 'GB'],
    ['zh-Hans-CN', 'zh', 'CN'],
    ['zh-Hant', 'zh', null],
    ['yue', 'yue', null],
    ['PT-br', 'pt', 'BR'],
    ['en-x-ab', 'en', null],
    ['abcde', 'und', null],
    ['es-419', 'es', null],
  ])('[PF1] %s is %s, region %s', (tag, language, region) => {
    expect(typstLanguage(tag)).toEqual({ language, region });
  });
});
