import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { isWholeBold, plainOf, sliceText, type SourceText } from './source-block.ts';

/** Arrows minute-takers type or a word processor makes of them; emoji selectors may follow. */
const ACTION_MARK = /^(?:[→➔➙➛➜➝➞➡➤➢➣➥►▶▷▸▹⮕⭢🡆🡒🠖➨➧⟶]\ufe0f?|-{1,2}>|—>|–>)/u;
const DECISION_MARK = /^(?:[⇒⟹⮊➾🢂]\ufe0f?|={1,2}>)/u;

export type ArrowLine = {
  readonly kind: 'action' | 'decision';
  readonly text: SourceText;
};

export type Mark = { readonly kind: 'action' | 'decision'; readonly symbol: string };

/** The marks of house styles, longest first, so that one which begins with another is found. */
export const marksOf = (styles: readonly CompleteStyle[]): readonly Mark[] =>
  styles
    .flatMap(({ marks }) => [
      { kind: 'action', symbol: marks.action.symbol } as const,
      { kind: 'decision', symbol: marks.decision.symbol } as const,
    ])
    .filter(({ symbol }) => symbol.trim() !== '')
    .toSorted((one, other) => other.symbol.length - one.symbol.length);

/**
 * An action or decision line: a mark, then its text. Boldness of the line as a whole is the house style's and is
 * taken off; a word that is bolder than its line keeps its own.
 */
export function readArrowLine(
  text: SourceText,
  marks: readonly Mark[],
  keepsSpaces: boolean,
): ArrowLine | null {
  const plain = plainOf(text);
  const found = markAt(plain, marks);
  if (found === null) return null;
  const { kind, length } = found;
  const after = plain.slice(length);
  const spaces = keepsSpaces ? Number(/^\s/.test(after)) : after.length - after.trimStart().length;
  return { kind, text: withoutLineBold(sliceText(text, length + spaces)) };
}

function markAt(
  plain: string,
  marks: readonly Mark[],
): { kind: 'action' | 'decision'; length: number } | null {
  for (const { kind, symbol } of marks)
    if (plain.startsWith(symbol) && /^(?:\s|$)/.test(plain.slice(symbol.length)))
      return { kind, length: symbol.length };
  const decision = DECISION_MARK.exec(plain)?.[0];
  if (decision !== undefined) return { kind: 'decision', length: decision.length };
  const action = ACTION_MARK.exec(plain)?.[0];
  return action === undefined ? null : { kind: 'action', length: action.length };
}

/** Takes off the boldness all of the line shares. */
export function withoutLineBold(text: SourceText): SourceText {
  if (!isWholeBold(text)) return text;
  return text.map((span) => ({ ...span, bold: Math.max(0, span.bold - 1) }));
}
