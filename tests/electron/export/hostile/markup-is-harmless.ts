import { parseXml, type XmlElement } from '../../../../electron/export/docx/xml-tree.ts';

const LOADED: ReadonlySet<string> = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
]);
const ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'base',
  'form',
  'animate',
  'set',
]);

/** What a page of SVG could run or load, as sentences: empty where it does nothing. */
export function markupComplaints(svg: string): string[] {
  const root = parseXml(svg)?.documentElement;
  if (root === undefined || root === null) return ['is not well-formed'];
  const complaints: string[] = [];
  visit(root, complaints);
  return complaints;
}

function visit(element: XmlElement, complaints: string[]): void {
  const name = element.tagName.toLowerCase();
  if (ELEMENTS.has(name)) complaints.push(`has <${name}>`);
  for (const attribute of Array.from(element.attributes)) {
    const key = attribute.name.toLowerCase();
    if (key.startsWith('on')) complaints.push(`has ${key}`);
    if (LOADED.has(key) && !/^(?:#|data:(?:image\/(?:png|jpeg)|font\/))/.test(attribute.value))
      complaints.push(`loads ${attribute.value}`);
    if (/url\((?!["']?#)/.test(attribute.value)) complaints.push(`has ${attribute.value}`);
  }
  if (name === 'style' && /@import|url\(/.test(element.textContent ?? ''))
    complaints.push('has a style that loads');
  for (const child of Array.from(element.childNodes))
    if (child.nodeType === 1) visit(child as XmlElement, complaints);
}
