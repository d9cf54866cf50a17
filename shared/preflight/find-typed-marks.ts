import { joinSpans, plainTextOf, type InlineText, type Span } from '../meeting/inline-text.ts';
import type { Line } from '../meeting/line.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isPrinted } from '../summary/section-blocks.ts';
import type { Finding, Fix } from './finding.ts';
import type { Places } from './places.ts';

/** Arrows people type for an action and for a decision, at the beginning of a line. */
const TYPED_ACTION = /^\s*(?:[➔→➜►▶⮕➡]\ufe0f?|->|-->)\s+/u;
const TYPED_DECISION = /^\s*(?:[⇒⟹]|=>|==>)\s+/u;

/** Arrows typed into the text, where the house style prints its own: two kinds of arrow in one document, or one twice. */
export function findTypedMarks(meeting: Meeting, places: Places): Finding[] {
  return meeting.agenda.flatMap((item) =>
    item.minutes.filter(isPrinted).flatMap((line): Finding[] => {
      const text = plainTextOf(line.text);
      const typed = TYPED_ACTION.exec(text)?.[0] ?? TYPED_DECISION.exec(text)?.[0];
      if (typed === undefined) return [];
      return [
        {
          code: 'mark-typed-by-hand',
          severity: 'warning',
          place: { kind: 'line', itemId: item.id, lineId: line.id },
          where: places(item),
          message: `The line begins with "${typed.trim()}" typed by hand; the house style prints the mark of actions and decisions itself.`,
          fix: fixFor(line, typed),
        },
      ];
    }),
  );
}

function fixFor(line: Line, typed: string): Fix {
  const lineId = line.id;
  const text = withoutStart(line.text, typed.length);
  if (line.kind === 'action' || line.kind === 'decision')
    return { kind: 'rewriteLine', label: 'Remove the typed mark', lineId, text };
  return TYPED_DECISION.test(typed)
    ? { kind: 'makeDecision', label: 'Make it a decision', lineId, text }
    : { kind: 'makeAction', label: 'Make it an action', lineId, text };
}

/** The text without its first characters, marks kept. */
function withoutStart(text: InlineText, characters: number): Span[] {
  let left = characters;
  return joinSpans(
    text.map((span) => {
      const cut = Math.min(left, span.text.length);
      left -= cut;
      return { ...span, text: span.text.slice(cut) };
    }),
  );
}
