/**
 * A PDF object as far as a dictionary of our interest has them (ISO 32000-1 section 7.3). Strings are skipped; what
 * is not understood ends the reading.
 */
export type PdfObject =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly object: number; readonly generation: number }
  | { readonly kind: 'array'; readonly items: readonly PdfObject[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfObject> }
  | { readonly kind: 'other' };

/** Deeper nesting is hostile; a file specification has 3 levels. */
const DEPTH = 16;
/** Bytes a dictionary may take. */
const LONGEST = 16_384;

/** The object that begins at `start` (white space and comments may stand before it) and where it ends, or null. */
export function readPdfObject(bytes: Buffer, start: number): { object: PdfObject; end: number } | null {
  const text = bytes.toString('latin1', start, start + LONGEST);
  const reader = new RegExp(TOKEN, 'y');
  const object = readValue(text, reader, 0);
  return object === null ? null : { object, end: start + reader.lastIndex };
}

/** White space and comments, then one token: brackets, name, reference, number, string or keyword. */
const TOKEN =
  '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*(?:[\\r\\n]|$))*(?:(<<|>>|\\[|\\])|/([^\\0\\t\\n\\f\\r ()<>[\\]{}/%]*)|(\\d{1,10})[\\0\\t\\n\\f\\r ]+(\\d{1,5})[\\0\\t\\n\\f\\r ]+R(?![A-Za-z])|([+-]?(?:\\d+\\.?\\d*|\\.\\d+))|(\\()|(<[0-9A-Fa-f\\0\\t\\n\\f\\r ]*>)|([A-Za-z]+))';

/** What closes a dictionary or an array is no value; it is told apart by identity. */
const CLOSING = { kind: 'other' } as const;

function readValue(text: string, reader: RegExp, depth: number): PdfObject | null {
  const token = reader.exec(text);
  if (token === null || depth > DEPTH) return null;
  const [, bracket, name, object, generation, number, string] = token;
  if (name !== undefined) return { kind: 'name', name: readName(name) };
  if (object !== undefined)
    return { kind: 'reference', object: Number(object), generation: Number(generation) };
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (string !== undefined) return skipString(text, reader) ? { kind: 'other' } : null;
  if (bracket === '<<') return readDictionary(text, reader, depth);
  if (bracket === '[') return readArray(text, reader, depth);
  return bracket === undefined ? { kind: 'other' } : CLOSING;
}

function readDictionary(text: string, reader: RegExp, depth: number): PdfObject | null {
  const entries = new Map<string, PdfObject>();
  for (;;) {
    const key = readValue(text, reader, depth + 1);
    if (key === CLOSING) return { kind: 'dictionary', entries };
    if (key?.kind !== 'name') return null;
    const value = readValue(text, reader, depth + 1);
    if (value === null || value === CLOSING) return null;
    entries.set(key.name, value);
  }
}

function readArray(text: string, reader: RegExp, depth: number): PdfObject | null {
  const items: PdfObject[] = [];
  for (;;) {
    const item = readValue(text, reader, depth + 1);
    if (item === null) return null;
    if (item === CLOSING) return { kind: 'array', items };
    items.push(item);
  }
}

/** `#2F` in a name stands for that byte. */
const readName = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Moves behind a literal string whose bracket was just read: brackets balance, a backslash takes the next byte. */
function skipString(text: string, reader: RegExp): boolean {
  let open = 1;
  let at = reader.lastIndex;
  for (; at < text.length && open > 0; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(') open++;
    else if (character === ')') open--;
  }
  reader.lastIndex = at;
  return open === 0;
}
