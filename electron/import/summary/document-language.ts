import { documentLanguages } from '../../../shared/summary/languages/document-languages.ts';
import { wordsOf } from '../../../shared/summary/languages/words-of.ts';
import { readDateLine } from './date-line.ts';
import { plainOf, type SourceBlock, type SourceDocument } from './source-block.ts';

/** How many blocks may stand before the date line. */
const HEAD = 8;
const LANGUAGES: readonly string[] = [...documentLanguages.map(({ tag }) => tag), 'zh-Hant'];

/**
 * The language a document is in: what it says itself, else that of the month in its date line, else that in which most
 * of its lines are the titles a summary gives its parts; null where nothing tells.
 */
export const languageOfDocument = (document: SourceDocument): string | null =>
  document.language ?? languageOfDate(document.blocks) ?? languageOfTitles(document.blocks);

function languageOfDate(blocks: readonly SourceBlock[]): string | null {
  for (const [index, block] of blocks.slice(0, HEAD).entries()) {
    if (block.kind !== 'paragraph' && (block.kind !== 'heading' || index > 2)) return null;
    if (block.isLiteral) continue;
    for (const line of plainOf(block.text).split('\n')) {
      const read = readDateLine(line, { language: null, separators: [' | '] });
      if (read?.date != null) return read.language;
    }
  }
  return null;
}

/** The title of an annex stands behind its number, in whatever words that is said. */
const ANNEX_NUMBER =
  /^\p{L}+\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3}|\p{Script=Arabic}+(?=\s*:))\s*[.:：–—-]?\s*/u;

function languageOfTitles(blocks: readonly SourceBlock[]): string | null {
  const found = new Map<string, number>();
  for (const block of blocks) {
    if (block.isLiteral || (block.kind !== 'paragraph' && block.kind !== 'heading')) continue;
    for (const line of plainOf(block.text).split('\n')) {
      const title = line.trim().replace(ANNEX_NUMBER, '');
      for (const tag of LANGUAGES)
        if (titlesIn(tag).has(title) || titlesIn(tag).has(line.trim()))
          found.set(tag, (found.get(tag) ?? 0) + 1);
    }
  }
  const [most] = [...found].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

const titles = new Map<string, ReadonlySet<string>>();

function titlesIn(tag: string): ReadonlySet<string> {
  const known = titles.get(tag);
  if (known !== undefined) return known;
  const { labels, documentTitles } = wordsOf(tag);
  const made = new Set([
    documentTitles.actionItems,
    documentTitles.summaryReport,
    labels.agendaAnnex,
    labels.participantsAnnex,
    labels.apologies,
  ]);
  titles.set(tag, made);
  return made;
}
