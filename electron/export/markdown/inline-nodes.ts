import type { Html, PhrasingContent, Text } from 'mdast';
import type { InlineText, Span } from '../../../shared/meeting/inline-text.ts';
import { linkTargetOf } from '../../../shared/summary/link-target.ts';
import { characterReference, EMPTY_TEXT } from '../../import/summary/literal-mark.ts';

const raw = (value: string): Html => ({ type: 'html', value });
const text = (value: string): Text => ({ type: 'text', value });

/** What stands in the place of an empty text, so that the place is kept. */
export const emptyNode = (): Html => raw(EMPTY_TEXT);

export type InlineForm = {
  /** Whether the first character is written as a character reference: see literal-mark.ts. */
  readonly isLiteral: boolean;
  /** How bold and italic are written: with asterisks, or with tags where asterisks would be misread. */
  readonly marks: 'attention' | 'tags';
};

/** A text without marks as nodes. */
export function plainNodes(value: string, isLiteral = false): PhrasingContent[] {
  if (value === '') return [emptyNode()];
  if (!isLiteral) return [text(value)];
  const [first = ''] = value;
  const rest = value.slice(first.length);
  return rest === '' ? [raw(characterReference(first))] : [raw(characterReference(first)), text(rest)];
}

/** Marked text as nodes: runs that share bold stand in one strong, within it those that share italic in one emphasis. */
export function inlineNodes(spans: InlineText, form: InlineForm): PhrasingContent[] {
  return runs(spans, (span) => span.bold === true).flatMap((bold, index) => {
    const inside = runs(bold, (span) => span.italic === true).flatMap((italic, position) => {
      const linked = runs(italic, (span) => linkTargetOf(span.link)).flatMap((run, place) =>
        linkNodes(run, form.isLiteral && index + position + place === 0),
      );
      return italic[0]?.italic === true ? marked('emphasis', linked, form) : linked;
    });
    return bold[0]?.bold === true ? marked('strong', inside, form) : inside;
  });
}

function linkNodes(run: InlineText, isLiteral: boolean): PhrasingContent[] {
  const target = linkTargetOf(run[0]?.link);
  const children = plainNodes(run.map((span) => span.text).join(''), isLiteral);
  // plainNodes gives only text and raw character references, which may stand inside a link.
  return target === null ? children : [{ type: 'link', url: target, children }];
}

function marked(
  type: 'strong' | 'emphasis',
  children: PhrasingContent[],
  { marks }: InlineForm,
): PhrasingContent[] {
  if (marks === 'attention') return [{ type, children }];
  const name = type === 'strong' ? 'b' : 'i';
  return [raw(`<${name}>`), ...children, raw(`</${name}>`)];
}

function runs(spans: InlineText, keyOf: (span: Span) => unknown): Span[][] {
  const parted: Span[][] = [];
  for (const span of spans) {
    const last = parted.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(span)) last.push(span);
    else parted.push([span]);
  }
  return parted;
}

/** The text of a table cell. Spaces at its ends are written so that they stay: a table takes plain ones off. */
export function cellNodes(value: string): PhrasingContent[] {
  const [, before = '', inside = '', after = ''] = /^( *)(.*?)( *)$/su.exec(value) ?? [];
  const spaces = (kept: string): Html[] =>
    kept === '' ? [] : [raw(characterReference(' ').repeat(kept.length))];
  return [...spaces(before), ...(inside === '' ? [] : [text(inside)]), ...spaces(after)];
}
