/** A family as Typst knows it (name table, id 16 or 1), and its files in npm packages. */
export type FontFamily = {
  readonly family: string;
  /** `package` and the path inside it. */
  readonly files: readonly (readonly [string, string])[];
};

const expo = (name: string, folder: string, family: string, faces: readonly string[]): FontFamily => ({
  family,
  files: faces.map((face) => [`@expo-google-fonts/${folder}`, `${face}/${name}_${face}.ttf`] as const),
});
const embed = (name: string, folder: string, family: string, format: 'otf' | 'ttf'): FontFamily => ({
  family,
  files: ['Regular', 'Bold'].map(
    (weight) => [`@embedpdf/${folder}`, `fonts/${name}-${weight}.${format}`] as const,
  ),
});

const UPRIGHT = ['400Regular', '700Bold'];
const WITH_ITALICS = [...UPRIGHT, '400Regular_Italic', '700Bold_Italic'];

/**
 * Every face we ask for is listed: Typst also sees the fonts of the machine and takes the closest face of a family,
 * ours first among equals, so a face left out could be filled from another version found there.
 * All are under the SIL Open Font License 1.1; the @embedpdf files say Apache 2.0 in their name table, their packages
 * OFL 1.1, and either lets them ship.
 */
export const FONTS = {
  /** Latin, Greek, Cyrillic and Devanagari. */
  sans: expo('NotoSans', 'noto-sans', 'Noto Sans', WITH_ITALICS),
  /** Latin, Greek and Cyrillic. */
  serif: expo('NotoSerif', 'noto-serif', 'Noto Serif', WITH_ITALICS),
  /** Version 1, whose letters are whole: newer ones set base and dots apart, and the text copies twice. */
  arabic: embed('NotoNaskhArabic', 'fonts-arabic', 'Noto Naskh Arabic', 'ttf'),
  hebrew: embed('NotoSansHebrew', 'fonts-hebrew', 'Noto Sans Hebrew', 'ttf'),
  chinese: embed('NotoSansHans', 'fonts-sc', 'Noto Sans S Chinese', 'otf'),
  japanese: embed('NotoSansJP', 'fonts-jp', 'Noto Sans Japanese', 'otf'),
  korean: embed('NotoSansKR', 'fonts-kr', 'Noto Sans Korean', 'otf'),
  symbols: expo('NotoSansSymbols2', 'noto-sans-symbols-2', 'Noto Sans Symbols 2', ['400Regular']),
  mathematics: expo('NotoSansMath', 'noto-sans-math', 'Noto Sans Math', ['400Regular']),
  emoji: expo('NotoEmoji', 'noto-emoji', 'Noto Emoji', UPRIGHT),
} as const satisfies Record<string, FontFamily>;
export type FontName = keyof typeof FONTS;
