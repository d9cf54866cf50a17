import * as Y from 'yjs';
import { joinSpans, type InlineText, type Span } from '../inline-text.ts';
import { actionSchema, decisionSchema, noteSchema, paragraphSchema, type Line } from '../line.ts';

/**
 * A line is one XmlElement: its kind is the node name, its fields are attributes, its text one XmlText with marks as
 * formats (`bold: {}`, `italic: {}`, `link: { href }`), which is what y-prosemirror binds to. An editor keeps only
 * attributes it knows, so fields unknown to this version stand together in the one attribute (and mark) `extra`.
 */
const EXTRA = 'extra';

const knownFields = {
  paragraph: new Set(Object.keys(paragraphSchema.shape)),
  note: new Set(Object.keys(noteSchema.shape)),
  action: new Set(Object.keys(actionSchema.shape)),
  decision: new Set(Object.keys(decisionSchema.shape)),
} as const;

/** A new element for a line; it belongs to no document yet. */
export function lineToElement(line: Line): Y.XmlElement {
  const element = new Y.XmlElement(line.kind);
  const { known, extra } = sortFields(line);
  for (const [key, value] of known) setValue(element, key, value);
  if (Object.keys(extra).length > 0) setValue(element, EXTRA, extra);
  const text = new Y.XmlText();
  text.applyDelta(line.text.map((span) => ({ insert: span.text, attributes: formatsOf(span) })));
  element.insert(0, [text]);
  return element;
}

/** Changes fields of a line that stands in a document; undefined takes one away. Kind and text are not fields. */
export function setFields(element: Y.XmlElement, fields: Readonly<Record<string, unknown>>): void {
  const { known, extra } = sortFields({ ...fields, kind: element.nodeName as Line['kind'] });
  for (const [key, value] of known)
    if (value === undefined) element.removeAttribute(key);
    else setValue(element, key, value);
  if (Object.keys(extra).length > 0) setValue(element, EXTRA, { ...extraOf(element), ...extra });
}

// Yjs keeps any JSON value in an attribute; its types know only strings.
const setValue = (element: Y.XmlElement, key: string, value: unknown) =>
  element.setAttribute(key, value as string);

function sortFields({
  kind,
  text: _text,
  ...fields
}: Readonly<Record<string, unknown>> & { kind: Line['kind'] }) {
  const entries = Object.entries(fields);
  const isKnown = ([key]: [string, unknown]) => knownFields[kind].has(key);
  return {
    known: entries.filter(isKnown),
    extra: Object.fromEntries(entries.filter((entry) => !isKnown(entry))),
  };
}

/** The line an element holds, or null where it is no line of ours. */
export function elementToLine(node: Y.XmlElement | Y.XmlText | Y.XmlHook): Line | null {
  if (!(node instanceof Y.XmlElement) || !Object.hasOwn(knownFields, node.nodeName)) return null;
  const { [EXTRA]: _extra, ...attributes } = node.getAttributes();
  // The schema judges the whole meeting where it leaves the document; here the shape is taken as written.
  return {
    ...attributes,
    ...extraOf(node),
    kind: node.nodeName,
    text: textOf(node),
  } as unknown as Line;
}

const extraOf = (element: Y.XmlElement): Record<string, unknown> => {
  const extra: unknown = element.getAttribute(EXTRA);
  return typeof extra === 'object' && extra !== null ? { ...extra } : {};
};

/** Replaces the text of a line. */
export function setText(element: Y.XmlElement, text: InlineText): void {
  element.delete(0, element.length);
  const content = new Y.XmlText();
  element.insert(0, [content]);
  content.applyDelta(text.map((span) => ({ insert: span.text, attributes: formatsOf(span) })));
}

function textOf(element: Y.XmlElement): Span[] {
  const spans: Span[] = [];
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlText)) continue;
    for (const { insert, attributes } of child.toDelta() as {
      insert: unknown;
      attributes?: Record<string, unknown>;
    }[])
      if (typeof insert === 'string') spans.push(spanOf(insert, attributes ?? {}));
  }
  return joinSpans(spans);
}

/** The marks of a run as the formats of a Y.XmlText. */
export function formatsOf({ text: _text, bold, italic, link, ...extra }: Span): Record<string, unknown> {
  return {
    ...(bold === undefined ? {} : { bold: {} }),
    ...(italic === undefined ? {} : { italic: {} }),
    ...(link === undefined ? {} : { link: { href: link } }),
    ...(Object.keys(extra).length === 0 ? {} : { [EXTRA]: extra }),
  };
}

function spanOf(text: string, { bold, italic, link, extra }: Record<string, unknown>): Span {
  const href =
    typeof link === 'object' && link !== null ? (link as Record<string, unknown>)['href'] : undefined;
  return {
    ...(typeof extra === 'object' && extra !== null ? extra : {}),
    text,
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(typeof href === 'string' && href !== '' ? { link: href } : {}),
  };
}
