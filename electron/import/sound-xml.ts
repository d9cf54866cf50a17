import type { Parser } from 'htmlparser2';
import { walkMarkup } from '../../shared/text/walk-markup.ts';
import { xmlText } from './xml-text.ts';

/** More than the body of the largest summary has, some 30 for each of 10,000 lines; beyond it a parser takes seconds. */
const MOST_ELEMENTS = 1_000_000;

/** A closing tag that closes itself, which no program writes and `isSoundXml` could not tell from `<a/>`. */
const CLOSED_TWICE = /<\/[^<>]{0,200}\/>/;

/**
 * Whether an XML part can be given to a parser that builds a tree: one root, every element closed, no depth and no number
 * of elements that would take it minutes. mammoth's parser goes on after each error, the longer the more there were:
 * a thousand elements beside the root take it 14 seconds.
 */
export function isSoundXml(part: Uint8Array): boolean {
  const text = xmlText(part);
  let parser: Parser | null = null;
  let depth = 0;
  let roots = 0;
  let isUnclosed = false;
  let isJustOpened = false;
  const walked = walkMarkup(
    text,
    {
      onparserinit: (made) => void (parser = made),
      onopentagname: () => {
        if (depth++ === 0) roots++;
        isJustOpened = true;
      },
      onclosetag: (_name, isImplied) => {
        depth--;
        // `<a/>` is told as closed by nothing, too.
        isUnclosed ||= isImplied && !(isJustOpened && text[(parser?.endIndex ?? 0) - 1] === '/');
        isJustOpened = false;
      },
    },
    { xmlMode: true },
    MOST_ELEMENTS,
  );
  return walked === 'whole' && roots === 1 && !isUnclosed && !CLOSED_TWICE.test(text);
}
