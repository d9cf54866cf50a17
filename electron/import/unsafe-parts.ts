import { assertNever } from '../../shared/assert-never.ts';

/** What a list or a summary never needs and a harmful file has. */
export type UnsafeParts = 'macros' | 'entities' | 'depth';

const MACROS = /(?:^|\/)vba(?:Project|Data)[^/]*$/iu;
/** Names of the parts of an Office file that are XML. */
export const XML_PART = /\.(?:xml|rels)$/iu;

/**
 * What speaks against reading an Office file: macros, or a part that declares a document type, by which XML can be made
 * to expand without end or to fetch files (ISO/IEC 29500-2, 6.2.5 forbids it). Null where nothing does.
 */
export function unsafeParts(files: ReadonlyMap<string, Uint8Array>): UnsafeParts | null {
  for (const [name, content] of files) {
    if (MACROS.test(name)) return 'macros';
    if (XML_PART.test(name) && declaresType(content)) return 'entities';
  }
  const types = files.get('[Content_Types].xml');
  return types !== undefined && /macroEnabled/iu.test(Buffer.from(types).toString('latin1'))
    ? 'macros'
    : null;
}

function declaresType(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return bytes.includes('<!DOCTYPE', 0, 'utf16le');
  if (first === 0xfe && second === 0xff) return bytes.includes(Buffer.from('<!DOCTYPE', 'utf16le').swap16());
  return bytes.includes('<!DOCTYPE');
}

/** As the end of a sentence that names the file: "The file …". */
export function describeUnsafeParts(problem: UnsafeParts): string {
  switch (problem) {
    case 'macros':
      return 'holds macros, which are never read or run';
    case 'entities':
      return 'declares entities of its own, which no Office program writes, so it was not read';
    case 'depth':
      return 'nests elements deeper than any Office program does, so it was not read';
    default:
      return assertNever(problem);
  }
}
