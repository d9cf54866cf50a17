/** What a component of the `docx` library gives for itself: one element, its attributes under `_attr`. */
export type XmlNode = { readonly [name: string]: XmlContent };
type XmlContent = string | number | boolean | null | undefined | Attributes | readonly XmlChild[];
type Attributes = { readonly _attr?: Readonly<Record<string, string | number | boolean | undefined>> };
type XmlChild = XmlNode | string | number | boolean;

/** Gives the id of the list a paragraph is in, from the key `docx` writes until lists have ids: `bullets-0`. */
export type ListNumber = (key: string) => number;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text or an attribute's value as XML 1.0; breaks and tabs as references, which parsers do not normalise. */
export const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"\t\n\r]/g, (found) => ESCAPES[found] ?? found);

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The XML of a component of `docx`. The library's own packer is not used: it replaces `{bullets-0}` everywhere, in
 * the text of the minutes too, and zips before anything of ours can be put in. Here lists are numbered where they
 * are meant, and one pass over the tree is all there is.
 */
export function writeXml(node: XmlNode, listNumber: ListNumber): string {
  let xml = '';
  const write = (element: XmlNode): void => {
    for (const name in element) {
      const content = element[name];
      if (name === 'w:numId') xml += `<w:numId w:val="${numberIdOf(content, listNumber)}"/>`;
      else writeElement(name, content);
    }
  };
  const writeElement = (name: string, content: XmlContent): void => {
    xml += `<${name}`;
    if (!isFilled(content)) xml += `${attributesOf(content)}/>`;
    else if (typeof content !== 'object') xml += `>${escapeXml(String(content))}</${name}>`;
    else writeChildren(name, content);
  };
  const writeChildren = (name: string, children: readonly XmlChild[]): void => {
    for (const child of children) if (isAttributes(child)) xml += attributesOf(child);
    xml += '>';
    for (const child of children) {
      if (typeof child !== 'object') xml += escapeXml(String(child));
      else if (!isAttributes(child)) write(child);
    }
    xml += `</${name}>`;
  };
  write(node);
  return xml;
}

const isAttributes = (child: unknown): child is Attributes =>
  typeof child === 'object' && child !== null && '_attr' in child;

const isFilled = (content: XmlContent): content is string | number | boolean | readonly XmlChild[] =>
  Array.isArray(content)
    ? content.some((child) => !isAttributes(child))
    : content !== null && typeof content !== 'object' && content !== undefined;

function attributesOf(content: XmlContent | XmlChild): string {
  if (Array.isArray(content)) return content.map((child: XmlChild) => attributesOf(child)).join('');
  if (!isAttributes(content)) return '';
  let text = '';
  for (const [name, value] of Object.entries(content._attr ?? {}))
    if (value !== undefined) text += ` ${name}="${escapeXml(String(value))}"`;
  return text;
}

const LIST_KEY = /^\{(.+)\}$/;

function numberIdOf(content: XmlContent, listNumber: ListNumber): number {
  const value = isAttributes(content) ? String(content._attr?.['w:val']) : '';
  const key = LIST_KEY.exec(value)?.[1];
  return key === undefined ? Number(value) : listNumber(key);
}
