import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONTS, type FontName } from '../../../../electron/export/pdf/font-catalogue.ts';
import { fontPaths } from '../../../../electron/export/pdf/font-paths.ts';
import { everyFontFor, fontsFor } from '../../../../electron/export/pdf/fonts-for.ts';

describe('fonts', () => {
  it.each([
    ['Kleinwächter Παπαδόπουλος Иванова 2 March – “x” €', 'en', []],
    ['محمد،', 'en', ['arabic']],
    ['בן־גוריון', 'en', ['hebrew']],
    ['नरेंद्र।', 'hi', ['sans']],
    ['王小明', 'en', ['chinese']],
    ['王小明', 'zh-Hans', ['chinese']],
    ['山田 タロウ', 'en', ['japanese', 'chinese']],
    ['山田 タロウ', 'zh', ['chinese', 'japanese']],
    ['山田', 'ja', ['japanese', 'chinese']],
    ['カナ', 'ja', ['japanese']],
    ['김철수', 'en', ['korean']],
    ['김철수 金', 'en', ['chinese', 'korean']],
    ['김철수 金', 'ko-KR', ['korean', 'chinese']],
    ['➔', 'en', ['symbols', 'mathematics']],
    ['①', 'en', ['chinese']],
    ['👍', 'en', ['symbols', 'mathematics', 'emoji']],
    ['ฉ', 'th', []],
  ] as const)('[PF23] %s in %s needs %j beside the body font', (text, language, fonts) => {
    expect(fontsFor(text, language)).toEqual(fonts);
  });

  it('[PF23] every font is asked, each once, those of the scripts first', () => {
    const fonts = everyFontFor('김', 'ko');
    expect(fonts[0]).toBe('korean');
    expect(new Set(fonts).size).toBe(fonts.length);
    expect([...fonts, 'serif'].toSorted()).toEqual(Object.keys(FONTS).toSorted());
  });

  it('[PF23] every font file is installed and is a font', () => {
    const paths = fontPaths(Object.keys(FONTS) as FontName[]);
    if (!paths.ok) throw new Error(JSON.stringify(paths.error));
    const tags = paths.value.map((path) => readFileSync(path).subarray(0, 4).toString('latin1'));
    expect([...new Set(tags)].toSorted()).toEqual(['\0\x01\0\0', 'OTTO']);
  });
});
