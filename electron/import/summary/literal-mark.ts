/**
 * In a Markdown summary a line whose first character is written as a numeric character reference is plain text,
 * whatever it looks like: never an arrow line, a number, an annex. The printer writes it where a line of text would
 * otherwise be misread; Markdown programs show the character itself.
 */
export const LITERAL_START = /^&#(?:x[0-9a-f]{1,6}|\d{1,7});/i;

/** Stands where a text is empty on purpose: nothing is shown, and the place is kept. */
export const EMPTY_TEXT = '<!-- -->';

/** A character as a numeric character reference (CommonMark 0.31, section 2.5). */
export const characterReference = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase()};`;
