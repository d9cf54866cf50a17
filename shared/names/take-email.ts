// It begins where a word begins: tried from each letter, a line of 60,000 letters without an @ would take seconds.
const EMAIL =
  /[<([]?(?:mailto:)?(?<![^\s<>()[\],;:@])([^\s<>()[\],;:@]+@[^\s<>()[\],;:@]+\.[^\s<>()[\],;:@]+)[>)\]]?/iu;

/** The first e-mail address of a text, empty where there is none, and the text without it. */
export function takeEmail(text: string): { readonly email: string; readonly rest: string } {
  const found = EMAIL.exec(text);
  return found === null
    ? { email: '', rest: text }
    : { email: found[1] ?? '', rest: text.replace(found[0], ' ') };
}
