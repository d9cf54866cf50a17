import * as Y from 'yjs';
import type { InlineText } from '../inline-text.ts';
import type { Line } from '../line.ts';
import { isSameValue } from './is-same-value.ts';
import { elementToLine, formatsOf, setFields, setText } from './line-element.ts';

/**
 * Makes the element of a line say what `line` says by the smallest change, so that a cursor in it stays. False where
 * only a new element can: the kind is another, or unknown fields went.
 */
export function reviseLine(element: Y.XmlElement, line: Line): boolean {
  const current = elementToLine(element);
  if (current === null || current.kind !== line.kind) return false;
  const keys = new Set([...Object.keys(current), ...Object.keys(line)]);
  const changed = [...keys].filter(
    (key) => key !== 'kind' && key !== 'text' && !isSameValue(current[key], line[key]),
  );
  if (changed.length > 0) setFields(element, Object.fromEntries(changed.map((key) => [key, line[key]])));
  if (!isSameValue(current.text, line.text)) reviseText(element, current.text, line.text);
  return isSameValue(elementToLine(element), line);
}

function reviseText(element: Y.XmlElement, current: InlineText, wanted: InlineText): void {
  const [text, ...others] = element.toArray();
  if (!(text instanceof Y.XmlText) || others.length > 0) return setText(element, wanted);
  const before = charactersOf(current);
  const after = charactersOf(wanted);
  const least = Math.min(before.length, after.length);
  const isSame = (one: Character | undefined, other: Character | undefined) =>
    one?.text === other?.text && one?.marks === other?.marks;
  let start = 0;
  while (start < least && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < least - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const removed = before.slice(start, before.length - end);
  text.applyDelta([
    { retain: lengthOf(before.slice(0, start)) },
    ...after
      .slice(start, after.length - end)
      .map((character) => ({ insert: character.text, attributes: character.formats })),
    { delete: lengthOf(removed) },
  ]);
}

type Character = { readonly text: string; readonly marks: string; readonly formats: Record<string, unknown> };

/** Whole code points: Yjs breaks a character of which half is taken away. */
const charactersOf = (spans: InlineText): Character[] =>
  spans.flatMap((span) => {
    const formats = formatsOf(span);
    const marks = JSON.stringify(formats);
    return Array.from(span.text, (text) => ({ text, marks, formats }));
  });

const lengthOf = (characters: readonly Character[]): number =>
  characters.reduce((length, { text }) => length + text.length, 0);
