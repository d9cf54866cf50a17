/**
 * A sentence as one line of a terminal: control characters and line separators, as names of files may have, are written
 * as `\u000a`, so that none breaks the line or speaks to the terminal.
 */
export const oneLine = (sentence: string): string =>
  sentence.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
