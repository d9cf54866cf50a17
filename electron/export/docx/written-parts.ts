import type { BaseXmlComponent, Document, FileChild } from 'docx';
import { XML_DECLARATION, writeXml, type ListNumber, type XmlNode } from './write-xml.ts';

type Context = Parameters<BaseXmlComponent['prepForXml']>[0];

/** The parts of a `docx` document as XML. */
export type WrittenParts = {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly settings: string;
  readonly theme: string;
  /** With the ids of the relationships by which the document refers to them. */
  readonly headers: readonly WrittenMargin[];
  readonly footers: readonly WrittenMargin[];
  /** The lists in use: the key by which paragraphs name each, its reference, and its number. */
  readonly lists: readonly { readonly key: string; readonly reference: string; readonly number: number }[];
};
type WrittenMargin = { readonly relationshipId: string; readonly xml: string };

/** What stands between the margins: its elements, or what makes XML of elements, given how each is written. */
type Body = Iterable<FileChild> | ((write: (child: FileChild) => string) => string);

/**
 * Writes a document part by part, `body` into its frame. Lists come into being as paragraphs that use them are
 * written, so the numbering comes last; `listNumber` translates their numbers where the body goes into a document
 * that has lists already.
 */
export function writtenParts(
  frame: Document,
  body: Body,
  listNumber: (docxNumber: number) => number = (number) => number,
): WrittenParts {
  const numbers = new Map<string, number>();
  const numberOf: ListNumber = (key) => {
    if (!numbers.has(key)) for (const list of listsOf(frame)) numbers.set(list.key, list.number);
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`No list "${key}" was defined`);
    return listNumber(number);
  };
  const nodeOf = (view: BaseXmlComponent, wrapper: Context['viewWrapper']): XmlNode =>
    view.prepForXml({ file: frame, viewWrapper: wrapper, stack: [] }) as XmlNode;
  const write = (view: BaseXmlComponent, wrapper: Context['viewWrapper']): string =>
    writeXml(nodeOf(view, wrapper), numberOf);
  const part = (view: BaseXmlComponent, wrapper: Context['viewWrapper']): string =>
    XML_DECLARATION + write(view, wrapper);
  const main = frame.Document;
  const content =
    typeof body === 'function'
      ? body((child) => write(child, main))
      : written(body, (child) => write(child, main));
  return {
    document: intoBody(part(main.View, main), content),
    styles: part(frame.Styles, main),
    headers: frame.Headers.map((header) => ({
      relationshipId: `rId${header.View.ReferenceId}`,
      xml: part(header.View, header),
    })),
    footers: frame.Footers.map((footer) => ({
      relationshipId: `rId${footer.View.ReferenceId}`,
      xml: part(footer.View, footer),
    })),
    numbering: XML_DECLARATION + writeXml(withoutUnusedBullets(nodeOf(frame.Numbering, main)), numberOf),
    settings: part(frame.Settings, main),
    theme: part(frame.Theme, main),
    lists: listsOf(frame),
  };
}

function written(body: Iterable<FileChild>, write: (child: FileChild) => string): string {
  let content = '';
  for (const child of body) content += write(child);
  return content;
}

const listsOf = (frame: Document): WrittenParts['lists'] =>
  frame.Numbering.ConcreteNumbering.map(({ reference, instance, numId }) => ({
    key: `${reference}-${instance}`,
    reference,
    number: numId,
  }));

const BODY = '<w:body>';

function intoBody(frameXml: string, content: string): string {
  const start = frameXml.indexOf(BODY) + BODY.length;
  return frameXml.slice(0, start) + content + frameXml.slice(start);
}

/** `docx` gives every document a bullet list under these numbers, which no summary uses. */
const UNUSED: Readonly<Record<string, number>> = { 'w:abstractNum': 1, 'w:num': 1 };

function withoutUnusedBullets(numbering: XmlNode): XmlNode {
  const children = numbering['w:numbering'];
  if (!Array.isArray(children)) return numbering;
  return { 'w:numbering': children.filter((child: XmlNode) => !isUnused(child)) };
}

function isUnused(child: XmlNode): boolean {
  const [name = ''] = Object.keys(child);
  const list = child[name];
  const attributes: XmlNode = Array.isArray(list) ? list.find((part: XmlNode) => '_attr' in part)?._attr : {};
  return UNUSED[name] !== undefined && attributes[`${name}Id`] === UNUSED[name];
}
