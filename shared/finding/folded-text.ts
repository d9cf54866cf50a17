/** A text as it is searched, with the place in the original of each of its characters and of its end. */
export type FoldedText = { readonly text: string; readonly places: readonly number[] };

/** The text itself. */
export const exactText = (text: string): FoldedText => ({
  text,
  places: Array.from({ length: text.length + 1 }, (_, index) => index),
});

/**
 * The text without case and accents. One character of the original may become several ("ß", "ﬁ") or none (a combining
 * accent); `places` leads back in any case, and an accent belongs to the letter before it.
 */
export function foldedText(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss');
    for (let index = 0; index < plain.length; index++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { text: folded, places };
}
