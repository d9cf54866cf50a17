import type { FontName } from './font-catalogue.ts';

type Cjk = 'chinese' | 'japanese' | 'korean';

/** Characters that ask for a font beyond the body's, which itself has Latin, Greek and Cyrillic; only the sans has Devanagari. */
const SCRIPTS: readonly (readonly [FontName, RegExp])[] = [
  ['arabic', /\p{Script_Extensions=Arabic}/u],
  ['hebrew', /\p{Script_Extensions=Hebrew}/u],
  ['sans', /\p{Script_Extensions=Devanagari}/u],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Han and all that only fonts with Han have: bopomofo, CJK punctuation, enclosed and fullwidth forms. */
const HAN =
  /[\p{Script_Extensions=Han}\p{Script=Bopomofo}\u2460-\u24ff\u3000-\u303f\u3200-\u33ff\uff00-\uffef]/u;
/** Arrows, technical and mathematical signs, box drawing, shapes, dingbats; mathematical alphabets; pictographs. */
const SYMBOL = /[\u2190-\u245f\u2500-\u2bff\u{1d400}-\u{1d7ff}\u{1f000}-\u{1fbff}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3\ufe0f]/u;

/**
 * The fonts a document needs beside the one of its body, in the order they are asked for a glyph: by script, with
 * the Han shapes of the document's language first. Pure; a text of another script gets none, and its characters are
 * then looked for in `everyFontFor`.
 */
export function fontsFor(text: string, language: string): FontName[] {
  const fonts = SCRIPTS.filter(([, script]) => script.test(text)).map(([font]) => font);
  return [...fonts, ...cjkFonts(text, language), ...signFonts(text)];
}

/** All of them in the same order of preference: for the rare sign that its script does not lead to. */
export function everyFontFor(text: string, language: string): FontName[] {
  const order: readonly FontName[] = [
    ...fontsFor(text, language),
    ...SCRIPTS.map(([font]) => font),
    ...cjkOrder(text, language),
    ...SIGNS,
  ];
  return [...new Set(order)];
}

const SIGNS = ['symbols', 'mathematics', 'emoji'] as const satisfies readonly FontName[];

function signFonts(text: string): FontName[] {
  if (EMOJI.test(text)) return [...SIGNS];
  return SYMBOL.test(text) ? ['symbols', 'mathematics'] : [];
}

/** Only those with something to print; the Chinese font, which has the most Han, stands behind the other two. */
function cjkFonts(text: string, language: string): Cjk[] {
  const hasHan = HAN.test(text);
  const hasKana = KANA.test(text);
  const hasHangul = HANGUL.test(text);
  if (!hasHan && !hasKana && !hasHangul) return [];
  return cjkOrder(text, language).filter((font) => {
    if (font === 'chinese') return hasHan;
    return font === 'korean'
      ? hasHangul || (hasHan && isLanguage(language, 'ko'))
      : hasKana || (hasHan && isLanguage(language, 'ja'));
  });
}

/** Whose Han comes first: the document's language decides; elsewhere kana in the text speak for Japanese. */
function cjkOrder(text: string, language: string): readonly Cjk[] {
  if (isLanguage(language, 'ko')) return ['korean', 'chinese', 'japanese'];
  const isJapanese = isLanguage(language, 'ja') || (KANA.test(text) && !isLanguage(language, 'zh'));
  return isJapanese ? ['japanese', 'chinese', 'korean'] : ['chinese', 'japanese', 'korean'];
}

const isLanguage = (tag: string, primary: string): boolean => tag.toLowerCase().split('-')[0] === primary;
