/** Pronouns as people put them behind their names, in the languages of meetings. */
const PRONOUNS = new Set(
  'she he they them her him his hers their theirs ze zir zie hir xe xem ey em fae faer any all pronouns pronoun elle elles il ils lui iel iels ella él el ellos ela ele dela dele elu sie ihr er ihm hen hon han henne honom hän lei loro hij hem zij haar die она он её его они'.split(
    ' ',
  ),
);
/** Alone they say so for sure; "(IT)", "(EM)" and "(Han)" are something else. */
const SURE_ALONE = new Set('she he they elle iel ella él ela ele elu она он'.split(' '));
const AT_END = /\s+[-–—|]?\s*\(?(\p{L}+(?:\s?\/\s?\p{L}+)+)\)?$/u;

/** Whether a text is pronouns and nothing else: "she/her", "they", "any pronouns". */
export function isPronouns(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s/|,;.]+/u)
    .filter((word) => word !== '');
  const [only = ''] = words;
  return words.length > 1
    ? words.every((word) => PRONOUNS.has(word))
    : SURE_ALONE.has(only) && text.trim() !== text.trim().toUpperCase();
}

/** A text without the pronouns at its end, in brackets or not. */
export function withoutPronouns(text: string): string {
  const found = AT_END.exec(text);
  return found !== null && isPronouns(found[1] ?? '') ? text.slice(0, found.index) : text;
}
