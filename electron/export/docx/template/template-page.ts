import {
  allElements,
  attributeOf,
  childElements,
  descend,
  RELATIONSHIP_NAMESPACE,
  type XmlElement,
} from '../xml-tree.ts';

/** The page set-up a template gives to what is printed into it. */
export type TemplatePage = {
  readonly sectionProperties: XmlElement;
  /** Twips of one column between the margins. */
  readonly textWidth: number;
};

const MARGINS = ['headerReference', 'footerReference'] as const;

/** How the set-up was before a tracked change, and what somebody's printer had to say: both refer to parts not kept. */
const LEFT_BEHIND = ['sectPrChange', 'printerSettings'] as const;

/**
 * The set-up of the template's last section, which is that of the document, with the headers and footers it takes
 * over from the sections before it (ISO/IEC 29500-1, 17.10.1). Null where the template states none.
 */
export function templatePage(document: XmlElement): TemplatePage | null {
  const sections = [...allElements(document)].filter(
    (element) => element.localName === 'sectPr' && isLive(element),
  );
  const last = sections.at(-1);
  if (last === undefined) return null;
  for (const name of MARGINS) inherit(last, sections.slice(0, -1), name);
  for (const name of LEFT_BEHIND) for (const element of childElements(last, name)) last.removeChild(element);
  return { sectionProperties: last, textWidth: textWidthOf(last) };
}

const isLive = (section: XmlElement): boolean =>
  (section.parentNode as XmlElement | null)?.localName !== 'sectPrChange';

function inherit(last: XmlElement, earlier: readonly XmlElement[], name: (typeof MARGINS)[number]): void {
  const has = new Set(childElements(last, name).map((reference) => attributeOf(reference, 'type')));
  for (const section of earlier.toReversed())
    for (const reference of childElements(section, name)) {
      const type = attributeOf(reference, 'type');
      if (has.has(type)) continue;
      has.add(type);
      last.insertBefore(reference.cloneNode(true), last.firstChild);
    }
}

const twips = (element: XmlElement | undefined, name: string, usual: number): number => {
  const value = Number(attributeOf(element, name));
  return Number.isFinite(value) && value > 0 ? value : usual;
};

function textWidthOf(section: XmlElement): number {
  const margins = descend(section, 'pgMar');
  const columns = descend(section, 'cols');
  const width =
    twips(descend(section, 'pgSz'), 'w', 11_906) -
    twips(margins, 'left', 1440) -
    twips(margins, 'right', 1440) -
    twips(margins, 'gutter', 0);
  const count = Math.max(1, twips(columns, 'num', 1));
  return Math.max(720, Math.floor((width - (count - 1) * twips(columns, 'space', 720)) / count));
}

/** Ids of the relationships the set-up refers to: its headers and footers. */
export const relationshipsOfPage = (page: TemplatePage): Set<string> =>
  new Set(
    MARGINS.flatMap((name) => childElements(page.sectionProperties, name)).map(
      (reference) => reference.getAttributeNS(RELATIONSHIP_NAMESPACE, 'id') ?? '',
    ),
  );
