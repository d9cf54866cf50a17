/**
 * The text of a file of unknown encoding: UTF-8 with or without byte order mark, UTF-16 by its mark or by its zero
 * bytes, otherwise Windows-1252, in which every byte means something. Null for what is no text: binary data.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return orNull(decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252', false));
  if (first === 0xff && second === 0xfe) return orNull(decode(bytes, 'utf-16le', false));
  if (first === 0xfe && second === 0xff) return orNull(decode(bytes, 'utf-16be', false));
  const sample = bytes.subarray(0, 4_096);
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  const half = sample.length / 2;
  // Western text in UTF-16 has a zero in nearly every pair, always on the same side; other writings have one in every
  // space and line break, which no text of another encoding has.
  const isMarked = (own: number, other: number): boolean => own > half * 0.02 && other === 0;
  const wide = isMarked(zeros.odd, zeros.even)
    ? decode(bytes, 'utf-16le', zeros.odd <= half * 0.4)
    : isMarked(zeros.even, zeros.odd)
      ? decode(bytes, 'utf-16be', zeros.even <= half * 0.4)
      : null;
  if (wide !== null) return orNull(wide);
  return orNull(decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252', false));
}

function decode(bytes: Uint8Array, encoding: string, isStrict: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has hardly any control characters; what has many is a picture, a program, an old Word file. */
function orNull(text: string | null): string | null {
  if (text === null) return null;
  let controls = 0;
  // oxlint-disable-next-line no-control-regex -- the controls are what this is about
  for (const _ of text.slice(0, 8_192).matchAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g))
    controls++;
  return controls > Math.max(1, Math.min(text.length, 8_192) * 0.01) ? null : text;
}
