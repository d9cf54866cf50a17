/**
 * A string of CSS. Everything but plain letters, digits and spaces is written as an escape (CSS Syntax Level 3,
 * section 4.3.7), so that no text can end the string or the `<style>` it stands in.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 _.,-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** A number with at most three decimals: enough for a size, and the same on every machine. */
export const cssNumber = (value: number): string => String(Math.round(value * 1000) / 1000);

const SERIF = /serif|roman|times|georgia|garamond|cambria|palatino|book|minion|caslon|baskerville/i;
const SERIF_FALLBACKS = '"Noto Serif", "Source Serif 4", Cambria, Georgia, "Times New Roman", serif';
const SANS_FALLBACKS = '"Noto Sans", "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif';

/** The house style's family, then what a machine without it has of the same kind. */
export function fontStack(family: string): string {
  const isSerif = SERIF.test(family) && !/sans/i.test(family);
  return `${cssString(family)}, ${isSerif ? SERIF_FALLBACKS : SANS_FALLBACKS}`;
}
