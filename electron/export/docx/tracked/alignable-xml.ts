import type { Alignable } from '../../../../shared/compare/align-lines.ts';
import { wordsOf } from '../../../../shared/compare/words-of.ts';

/** An element of the body with what it is found again by in the other document. */
export type AlignableXml = Alignable & { readonly xml: string };

const FIRST_STYLE = /<w:pStyle w:val="([^"]*)"/;

/** What an element says decides, and the first style in it what it is. */
export const alignableXml = (xml: string): AlignableXml => ({
  xml,
  id: null,
  key: xml,
  kind: `${xml.slice(0, 6)} ${FIRST_STYLE.exec(xml)?.[1] ?? ''}`,
  words: wordsOf(xml.replaceAll(/<[^>]*>/g, ' ').toLowerCase()).filter((word) => word.trim() !== ''),
});
