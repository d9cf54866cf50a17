import {
  DOMParser,
  onErrorStopParsing,
  XMLSerializer,
  type Document,
  type Element,
  type Node,
} from '@xmldom/xmldom';

export type { Document as XmlDocument, Element as XmlElement } from '@xmldom/xmldom';

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Of `xml:space`. */
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
/** Of the "xmlns" declarations themselves. */
const NAMESPACES = 'http://www.w3.org/2000/xmlns/';

/**
 * The tree of an XML text, or null where it is not well-formed. A text that declares a document type is refused, too:
 * no Office file has one, and entities declared there are how XML is made to grow or to read other files.
 */
export function parseXml(xml: string): Document | null {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
    return document.doctype === null && document.documentElement !== null ? document : null;
  } catch {
    return null;
  }
}

export const serializeXml = (node: Node): string => new XMLSerializer().serializeToString(node);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Elements right below, all or those of one name, whatever their prefix. */
export const childElements = (parent: Node, name?: string): Element[] =>
  [...parent.childNodes].filter(isElement).filter((child) => name === undefined || child.localName === name);

/** The first element below of that name along a path: `descend(style, 'pPr', 'numPr')`. */
export const descend = (from: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (at, name) => (at === undefined ? undefined : childElements(at, name)[0]),
    from,
  );

/** Every element of a tree, in document order, without recursion: depth is the file's to choose. */
export function* allElements(root: Element): Generator<Element> {
  const open: Element[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    yield element;
    for (const child of childElements(element).toReversed()) open.push(child);
  }
}

/** An attribute by its local name, as WordprocessingML has no two that differ by prefix only. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  if (element === undefined) return null;
  for (const attribute of element.attributes)
    if (attribute.localName === name && attribute.namespaceURI !== NAMESPACES) return attribute.value;
  return null;
}

export const setWordAttribute = (element: Element, name: string, value: string): void =>
  element.setAttributeNS(WORD_NAMESPACE, `w:${name}`, value);

const KEPT_NAMESPACES: ReadonlySet<string | null> = new Set([
  WORD_NAMESPACE,
  XML_NAMESPACE,
  NAMESPACES,
  null,
]);

/**
 * A copy of an element of ours for a document of somebody else's. Attributes of Word's later namespaces stay behind:
 * a document that does not declare them ignorable is damaged by them (ISO/IEC 29500-3, 7.2).
 */
export function copyInto(parent: Element, element: Element): Element {
  const copy = parent.ownerDocument?.importNode(element, true) as Element;
  for (const part of allElements(copy)) {
    const foreign = [...part.attributes].filter(({ namespaceURI }) => !KEPT_NAMESPACES.has(namespaceURI));
    for (const attribute of foreign) part.removeAttributeNode(attribute);
  }
  return copy;
}
