import { readDebugString } from './typst-compiler.ts';

/** U+FFFD, which both body fonts have: an honest sign that something stands here which cannot be printed. */
export const REPLACEMENT = '\ufffd';

const MISSING = /the text `"((?:[^"\\]|\\.)*)"` could not be displayed/s;
const DISALLOWED = /the text contains the disallowed codepoint `"((?:[^"\\]|\\.)*)"`/s;

/**
 * The texts (a character with its marks, each) that Typst says no given font can show, or null where something else
 * is wrong too. Longest first, so that a part is not replaced before its whole.
 */
export function missingTexts(messages: readonly string[]): string[] | null {
  const texts = new Set<string>();
  for (const message of messages) {
    const quoted = (MISSING.exec(message) ?? DISALLOWED.exec(message))?.[1];
    if (quoted === undefined || quoted === '') return null;
    texts.add(readDebugString(quoted));
  }
  return texts.size === 0 ? null : [...texts].toSorted((one, other) => other.length - one.length);
}

/**
 * The JSON of a sheet without these texts. Of several characters together the first is kept: a letter whose mark is
 * missing prints as the letter, and is replaced the next time where it was itself the one.
 */
export function withoutTexts(json: string, texts: readonly string[]): string {
  return texts.reduce((replaced, text) => {
    const [first = '', ...rest] = text;
    return replaced.replaceAll(text, () => (rest.length > 0 ? first : REPLACEMENT));
  }, json);
}

/** How many characters a notice names. */
const NAMED = 12;

/** What to tell of characters that did not print. */
export function missingNotice(texts: ReadonlySet<string>): string {
  const characters = [
    ...new Set([...texts].flatMap((text) => (text.length > 2 ? [...text].slice(1) : [text]))),
  ];
  const named = characters.slice(0, NAMED).map((character) => `${character} (${codePoints(character)})`);
  const more = characters.length > NAMED ? ` and ${characters.length - NAMED} more` : '';
  return `The PDF shows ${REPLACEMENT} where it has no font for a character: ${named.join(', ')}${more}. The meeting keeps them, and DOCX prints them with the fonts of the reader.`;
}

const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
