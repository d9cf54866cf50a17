import { createHash } from 'node:crypto';
import { walkMarkup } from '../../../shared/text/walk-markup.ts';

const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g;

/** The prefix under which a part's root element declares WordprocessingML, usually `w`. */
function wordPrefix(xml: string): string {
  const root = /<[^?!/][^>]*>/.exec(xml)?.[0] ?? '';
  for (const [, prefix = '', namespace = ''] of root.matchAll(DECLARATION))
    if (WORD_NAMESPACES.has(namespace)) return prefix === '' ? '' : `${prefix}:`;
  return 'w:';
}

/** The body of the largest summary has a third of it; where there are more, the rest is not read. */
const MOST_ELEMENTS = 1_000_000;

/** Elements that programs write for a character (ISO/IEC 29500-1, 17.3.3); LibreOffice writes hyphens so. */
const STANDS_FOR = {
  tab: ' ',
  ptab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
} as const;

/**
 * What `word/document.xml` says: the text of each paragraph, white space as single spaces, empty ones left out.
 * Programs that save a document again split runs, add marks and rename styles at will, but keep this; numbers and
 * bullets of lists are not in it, deleted text of tracked changes is not either.
 */
export function bodyTextOf(documentXml: string): string[] {
  const prefix = wordPrefix(documentXml);
  const [paragraph, text, fallback] = [`${prefix}p`, `${prefix}t`, 'mc:Fallback'];
  const stands = new Map(Object.entries(STANDS_FOR).map(([name, sign]) => [prefix + name, sign]));
  const done: string[] = [];
  /** Paragraphs begun and not ended; a text box puts one inside another. */
  const open: string[] = [];
  let isText = false;
  let fallbacks = 0;
  const add = (piece: string): void => {
    const last = open.length - 1;
    if (last >= 0 && fallbacks === 0) open[last] += piece;
  };
  walkMarkup(
    documentXml,
    {
      onopentagname(name) {
        if (name === paragraph) open.push('');
        else if (name === text) isText = true;
        else if (name === fallback) fallbacks++;
        else add(stands.get(name) ?? '');
      },
      ontext(piece) {
        if (isText) add(piece);
      },
      onclosetag(name) {
        if (name === text) isText = false;
        else if (name === fallback) fallbacks--;
        else if (name === paragraph) {
          const said = (open.pop() ?? '').replaceAll(/\s+/g, ' ').trim();
          if (said !== '') done.push(said);
        }
      },
    },
    { xmlMode: true },
    MOST_ELEMENTS,
  );
  return done;
}

/** SHA-256 of the text of `word/document.xml`, in hexadecimal: the same as long as nobody changes a word. */
export const bodyFingerprint = (documentXml: string): string =>
  createHash('sha256').update(bodyTextOf(documentXml).join('\n')).digest('hex');
