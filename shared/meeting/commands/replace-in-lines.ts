import * as Y from 'yjs';
import { topLevel } from '../document/layout.ts';
import type { LineId } from '../identifier.ts';
import { inOneStep, type Origin } from './in-one-step.ts';

/** Characters of a line to be replaced; none overlaps another of its line. */
export type Replaced = { readonly lineId: LineId; readonly from: number; readonly to: number };

/**
 * Puts a text in the place of others, in any lines, as one step. It stands under the marks of the first character it
 * replaces; marks, ids and times around it stay, and so does what colleagues write beside it at the same time.
 */
export const replaceInLines = (doc: Y.Doc, places: readonly Replaced[], text: string, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const byLine = new Map<unknown, Replaced[]>();
    for (const place of places) byLine.set(place.lineId, [...(byLine.get(place.lineId) ?? []), place]);
    for (const fragment of topLevel.minutes(doc).values())
      for (const line of fragment.toArray()) {
        if (!(line instanceof Y.XmlElement)) continue;
        const id: unknown = line.getAttribute('id');
        // Last first, so that places before it hold. Of two lines of one id the first is meant.
        for (const place of (byLine.get(id) ?? []).toSorted((one, other) => other.from - one.from))
          replaceInLine(line, place, text);
        byLine.delete(id);
      }
  });

function replaceInLine(line: Y.XmlElement, { from, to }: Replaced, text: string): void {
  let start = 0;
  let isWritten = false;
  for (const part of line.toArray()) {
    if (!(part instanceof Y.XmlText)) continue;
    const end = start + part.length;
    const first = Math.max(from, start) - start;
    const last = Math.min(to, end) - start;
    if (first < last) {
      const marks = marksAt(part, first);
      part.delete(first, last - first);
      if (!isWritten && text !== '') part.insert(first, text, marks);
      isWritten = true;
    }
    start = end;
  }
}

function marksAt(part: Y.XmlText, offset: number): Record<string, unknown> {
  let at = 0;
  for (const { insert, attributes } of part.toDelta() as {
    insert: string;
    attributes?: Record<string, unknown>;
  }[]) {
    at += insert.length;
    if (at > offset) return attributes ?? {};
  }
  return {};
}
