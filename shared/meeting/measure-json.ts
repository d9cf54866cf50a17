/** How large a JSON text is in the ways that cost memory and depth, as far as it was measured. */
export type JsonMeasure = { readonly depth: number; readonly values: number };

/**
 * How deep brackets stand inside brackets in a JSON text, and how many values it holds (commas and opening brackets,
 * strings left out); stops one past either limit. Runs before the text is parsed, so that no later step can meet a depth
 * it cannot bear, or values that need a hundred times the room of their text: `{},` is 3 bytes, and 60 once parsed.
 */
export function measureJson(text: string, most: JsonMeasure): JsonMeasure {
  let depth = 0;
  let deepest = 0;
  let values = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === 0x5c) index++;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x2c) values++;
    else if (code === 0x7b || code === 0x5b) {
      values++;
      if (++depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth--;
    if (deepest > most.depth || values > most.values) break;
  }
  return { depth: deepest, values };
}
