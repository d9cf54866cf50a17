import type { StyleSetting } from '../paragraph-styles.ts';
import { attributeOf, allElements, parseXml, serializeXml, type XmlElement } from '../xml-tree.ts';
import { XML_DECLARATION } from '../write-xml.ts';
import type { WrittenParts } from '../written-parts.ts';
import type { TemplateLook } from './template-look.ts';
import { addLists, definitionOf } from './template-numbering.ts';
import { addMissingStyles, setLanguage } from './template-styles.ts';

const rootOf = (xml: string): XmlElement => parseXml(xml)?.documentElement as XmlElement;

/** The template's styles with ours that it lacked; ours alone where it had none. */
export function mergeStyles(look: TemplateLook, written: WrittenParts, setting: StyleSetting): string {
  if (!look.hasStyles) return written.styles;
  addMissingStyles(look.stylesRoot, look.styles, rootOf(written.styles));
  setLanguage(look.stylesRoot, setting);
  return XML_DECLARATION + serializeXml(look.stylesRoot);
}

/** The template's lists with ours that the body or an added style uses, or null where neither has any. */
export function mergeNumbering(look: TemplateLook, written: WrittenParts, styles: string): string | null {
  const used = numbersUsed(written.document, rootOf(styles));
  addLists(look.numberingRoot, rootOf(written.numbering), written.lists, {
    shift: look.numberShift,
    isUsed: (number) => used.has(number),
    definitionOfNumbers: definitionOfNumbers(look),
  });
  return look.hasNumbering || used.size > 0 ? XML_DECLARATION + serializeXml(look.numberingRoot) : null;
}

/** As `writeXml` writes them; text cannot look so, since its brackets are escaped. */
const NUMBER = /<w:numId w:val="(\d+)"\/>/g;

function numbersUsed(documentXml: string, styles: XmlElement): Set<number> {
  const used = new Set<number>();
  for (const [, number] of documentXml.matchAll(NUMBER)) used.add(Number(number));
  for (const element of allElements(styles))
    if (element.localName === 'numId') used.add(Number(attributeOf(element, 'val')));
  used.delete(0);
  return used;
}

/** Ours count on the first level; a style that counts on a deeper one keeps its look but not its list. */
function definitionOfNumbers(look: TemplateLook): number | null {
  const list = look.styles.listOf('number');
  return list === null || list.level !== 0 || !look.isListed('number')
    ? null
    : definitionOf(look.numberingRoot, list.number);
}
