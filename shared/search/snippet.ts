import type { Range } from '../finding/find-in-text.ts';

/** A text with the places to be marked. */
export type MarkedText = { readonly text: string; readonly hits: readonly Range[] };

/** Characters: what is shown of a long line, and how many of them stand before the first hit. */
const LENGTH = 180;
const BEFORE = 60;

/** As much of a text as a list of results has room for, around its first hit; "…" stands where something is left out. */
export function snippetOf({ text, hits }: MarkedText): MarkedText {
  if (text.length <= LENGTH) return { text, hits };
  const first = hits[0]?.from ?? 0;
  const from = first <= BEFORE ? 0 : wordBoundary(text, first - BEFORE, first);
  const end = Math.min(text.length, from + LENGTH);
  const to = end === text.length ? end : wordEnd(text, end, Math.max(hits[0]?.to ?? 0, from + 1));
  const head = from === 0 ? '' : '…';
  return {
    text: `${head}${text.slice(from, to)}${to === text.length ? '' : '…'}`,
    hits: hits.flatMap((hit) =>
      hit.from < from || hit.from >= to
        ? []
        : [{ from: hit.from - from + head.length, to: Math.min(hit.to, to) - from + head.length }],
    ),
  };
}

/** The first beginning of a word at or after a place, or the place itself where there is none before the hit. */
function wordBoundary(text: string, at: number, before: number): number {
  const space = text.indexOf(' ', at);
  if (space !== -1 && space < before) return space + 1;
  return isInsideCharacter(text, at) ? at + 1 : at;
}

/** The last end of a word at or before a place. */
function wordEnd(text: string, at: number, after: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space > after) return space;
  const place = Math.max(at, after);
  return isInsideCharacter(text, place) ? place + 1 : place;
}

/** Whether a place would cut a character of two UTF-16 units in two. */
const isInsideCharacter = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1));
