import { describe, expect, it } from 'vitest';
import { makeSummary } from '../../../builders.ts';
import { hasPdfTools, pagesOf, runOnPdf, textOf } from './pdf-tools.ts';
import { makeStyle, notes, present, printed } from './printed.ts';

/** Names as secretariats write them, one script each. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Kleinwächter', 'Wolfgang'],
  ['Nguyễn', 'Thị Minh Khai'],
  ['Ólafsdóttir', 'Þórunn'],
  ['Đorđević', 'Łukasz Żółć'],
  ['Παπαδόπουλος', 'Γεώργιος'],
  ['Иванова', 'Мария'],
  ['王', '小明'],
  ['陳', '大文'],
  ['山田', '太郎 タロウ'],
  ['김', '철수'],
];
/** Shaped from right to left or out of order, so that tools copy them differently; here the glyphs are what counts. */
const SHAPED_NAMES: readonly (readonly [string, string])[] = [
  ['بن سلمان', 'محمد'],
  ['דוד', 'בן־גוריון'],
  ['शर्मा', 'नरेंद्र'],
  ['احمدی‌نژاد', 'پگاه'],
];

/** Names of the fonts in a PDF without their subset tags, sorted. */
const facesOf = (pdf: Uint8Array): string[] =>
  [...runOnPdf('pdffonts', pdf).matchAll(/^[A-Z]{6}\+(\S+)/gm)].map(([, face]) => face ?? '').toSorted();

const bold = (text: string) => ({ kind: 'note' as const, id: 'bold', text: [{ text, bold: true as const }] });

describe.skipIf(!hasPdfTools)('scripts', () => {
  it('[PF9] names of every script print in regular and in bold, and copy as written', async () => {
    const all = [...NAMES, ...SHAPED_NAMES].map((name) => name.join(' ')).join('; ');
    const agenda = [{ id: 'i', title: all, minutes: [bold(all)] }];
    const { pdf, notices } = await printed(
      makeSummary({ agenda, ...present('g', all, [...NAMES, ...SHAPED_NAMES]) }),
    );
    expect(notices).toEqual([]);
    // Spaces are pdftotext's guess from the distance of glyphs; what counts are the letters.
    const rows = pagesOf(pdf)
      .at(-1)
      ?.map((row) => row.replaceAll(' ', ''));
    for (const [family, given] of NAMES) expect(rows).toContain(`${family}${given}`.replaceAll(' ', ''));
    const text = textOf(pdf);
    for (const name of ['محمد', 'דוד', 'नरेंद्र']) expect(text).toContain(name);
    expect(facesOf(pdf)).toEqual([
      'NotoNaskhArabic',
      'NotoNaskhArabic-Bold',
      'NotoSans-Bold',
      'NotoSans-Regular',
      'NotoSansHebrew',
      'NotoSansHebrew-Bold',
      'NotoSansJP-Bold-Identity-H',
      'NotoSansJP-Regular-Identity-H',
      'NotoSansKR-Bold-Identity-H',
      'NotoSansKR-Regular-Identity-H',
    ]);
  });

  it('[PF9] Han is set in the font of the document’s language', async () => {
    const faceFor = async (language: string) =>
      facesOf((await printed(makeSummary({ language, agenda: notes('王小明') }))).pdf).filter((face) =>
        /(?:Hans|JP|KR)-Regular/.test(face),
      );
    expect(await faceFor('zh')).toEqual(['NotoSansHans-Regular-Identity-H']);
    expect(await faceFor('en')).toEqual(['NotoSansHans-Regular-Identity-H']);
    expect(await faceFor('ja')).toEqual(['NotoSansJP-Regular-Identity-H']);
    expect(await faceFor('ko')).toEqual(['NotoSansKR-Regular-Identity-H']);
  });

  it('[PF9] Devanagari prints in a document of Noto Serif too', async () => {
    const style = makeStyle({ layout: { fonts: { body: 'Noto Serif', headings: 'Noto Serif' } } });
    const { pdf, notices } = await printed(makeSummary({ agenda: notes('नरेंद्र') }, style));
    expect(notices).toEqual([]);
    expect(facesOf(pdf)).toContain('NotoSans-Regular');
  });

  it('[PF8] every font is embedded as a subset with its characters, and is ours', async () => {
    const all = [...NAMES, ...SHAPED_NAMES].map((name) => name.join(' ')).join('; ');
    const { pdf } = await printed(makeSummary({ agenda: notes(`${all} ➔ ⇒ → ✓ ≤ 👍 😀`) }));
    const fonts = runOnPdf('pdffonts', pdf).trimEnd().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(8);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto\S+ .* yes yes yes +\d+ +\d+$/);
  });

  it('[PF8] signs of lists, arrows, mathematics and emoji print', async () => {
    const signs = '→ ⇒ ➔ ➜ ► ▶ ✓ ✔ ☐ ☑ ★ ■ ● ① ≤ ≥ ∑ √ ∞ № € ₹ ™ ½ ° 👍 😀 🇺🇳 ☎ ⚠ 𝔘';
    const { pdf, notices } = await printed(makeSummary({ agenda: notes(signs) }));
    expect(notices).toEqual([]);
    const text = textOf(pdf);
    for (const sign of signs.split(' ')) expect(text).toContain(sign);
  });

  it('[PF10] a character without a font prints as U+FFFD, is named in a notice, and costs nothing else', async () => {
    const { pdf, notices } = await printed(
      makeSummary({ agenda: notes('before ฉ \u{10480} \ue000 after 王', 'ქ') }),
    );
    expect(notices).toHaveLength(1);
    for (const named of ['ฉ (U+0E09)', 'U+10480', 'U+E000', 'ქ (U+10E5)'])
      expect(notices[0]).toContain(named);
    expect(textOf(pdf)).toContain('• before � � � after 王 • �');
  });

  it('[PF10] a letter whose mark has no font keeps the letter', async () => {
    const { pdf, notices } = await printed(makeSummary({ agenda: notes('x\u0e31y') }));
    expect(notices).toEqual([expect.stringContaining('U+0E31')]);
    expect(textOf(pdf)).toMatch(/• x.?y/);
  });

  it('[PF10] thousands of characters without a font still print', async () => {
    const characters = Array.from({ length: 3_000 }, (_, index) =>
      String.fromCodePoint(0x12000 + index),
    ).join('');
    const { pdf, notices } = await printed(makeSummary({ agenda: notes(characters) }));
    expect(notices[0]).toMatch(/and \d+ more/);
    expect(textOf(pdf)).toContain('���');
  });

  it('[PF9] invisible characters, joiners and marks print without a notice', async () => {
    const invisible =
      'a\u200bb\u200cc\u200dd\u200ee\u200ff\u2060g\u00adh\ufe0fi\u2066j\u2069k\u061cl\u180em\u{e0067}n e\u0301 o\u0302\u0301';
    const { notices } = await printed(makeSummary({ agenda: notes(invisible) }));
    expect(notices).toEqual([]);
  });

  it('[PF9] a byte order mark within a text, which PDF/UA forbids, is left out and said', async () => {
    const { pdf, notices } = await printed(makeSummary({ agenda: notes('a\ufeffb') }));
    expect(notices).toEqual([expect.stringContaining('U+FEFF')]);
    expect(textOf(pdf)).toMatch(/• a.?b/);
  });

  it('[PF14] a right-to-left document is mirrored: text, lists, tables and footer', async () => {
    const style = makeStyle({ layout: { footer: { text: 'أسفل', pageNumber: 'Page9' } } });
    const summary = makeSummary(
      { language: 'ar', agenda: notes('ملاحظة'), ...present('g', 'المجموعة', [['العائلة', 'الاسم']]) },
      style,
    );
    const { pdf } = await printed(summary);
    const words = [
      ...runOnPdf('pdftotext', pdf, ['-bbox'], ['-']).matchAll(/xMin="([\d.]+)".*?>([^<]+)<\/word>/g),
    ];
    // Words come in visual order, ligatures in logical order: they are known by their letters.
    const letters = (text = '') => [...text].toSorted().join('');
    const x = (word: string) => Number(words.find(([, , text]) => letters(text) === letters(word))?.[1]);
    const middle = 595 / 2;
    expect(x('ملاحظة')).toBeGreaterThan(middle);
    expect(x('العائلة')).toBeGreaterThan(middle);
    expect(x('الاسم')).toBeLessThan(middle);
    expect(x('أسفل')).toBeGreaterThan(middle);
    expect(x('Page9')).toBeLessThan(middle);
  });
});
