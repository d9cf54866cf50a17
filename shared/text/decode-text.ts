/** What Node and browsers both have (WHATWG Encoding), as far as it is used here: shared/ has the types of neither. */
declare const TextDecoder: new (
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** What text never holds and UTF-16 read the wrong way round is full of. */
const UNLIKELY = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|[^\P{Cc}\t\n\v\f\r\u0085]/u;
const USUAL = /[\t\n\r ,;]/u;

/**
 * The text in a file of unknown encoding: UTF-8, UTF-16 in either order, each with or without its mark, else
 * Windows-1252, which any bytes are. The mark is not part of the text. Never fails: whether it is text at all is for the
 * reader to say (a file that is not has control characters, NUL as a rule).
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // English in UTF-16 is also UTF-8 with a NUL beside each letter; no text has a NUL in UTF-8.
  const unmarked = bytes.includes(0) ? unmarkedUtf16(bytes) : null;
  return unmarked ?? utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-16 without its mark: the order in which the bytes say nothing that text never holds. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(even);
    if (USUAL.test(text) && text.search(UNLIKELY) === -1) return text;
  }
  return null;
}

/** UTF-8, also where a download broke off inside its last character; null where it is none. */
function utf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let cut = 0; cut < 4; cut++) {
    // Only bytes of a character begun may be missing their end.
    if (cut > 0 && (bytes.at(-cut) ?? 0) < 0x80) return null;
    try {
      return decoder.decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Not with this end.
    }
  }
  return null;
}
