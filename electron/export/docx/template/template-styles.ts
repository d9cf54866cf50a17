import type { StyleSetting } from '../paragraph-styles.ts';
import { STYLE_NAMES, USUAL_STYLE_IDS, type StyleIds, type StyleRole } from '../style-ids.ts';
import { wordLanguages } from '../word-languages.ts';
import {
  attributeOf,
  childElements,
  copyInto,
  descend,
  setWordAttribute,
  type XmlElement,
} from '../xml-tree.ts';

const ROLES = Object.keys(STYLE_NAMES) as StyleRole[];
const TYPES: Partial<Record<StyleRole, string>> = {
  hyperlink: 'character',
  emphasis: 'character',
  normalTable: 'table',
  participantsTable: 'table',
};

export type TemplateStyles = {
  /** The id of each of our styles in the template; new ones where it lacks them. */
  readonly ids: StyleIds;
  readonly isOwn: (role: StyleRole) => boolean;
  /** The list the template's style puts paragraphs in, itself or by what it is based on; null for none. */
  readonly listOf: (role: StyleRole) => { readonly number: string; readonly level: number } | null;
};

/**
 * Finds our styles in a template by their names, which are English in every language of Word, where ids are not:
 * the German Heading 1 is "berschrift1" with the name "heading 1" (ISO/IEC 29500-1, 17.7.4.9).
 */
export function templateStyles(styles: XmlElement): TemplateStyles {
  const elements = childElements(styles, 'style');
  const byId = new Map(elements.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const own = new Map<StyleRole, string>();
  for (const role of ROLES) {
    const style = elements.find((element) => isStyle(element, role));
    if (style !== undefined) own.set(role, attributeOf(style, 'styleId') ?? '');
  }
  const ids = Object.fromEntries(
    ROLES.map((role) => [role, own.get(role) ?? freeId(USUAL_STYLE_IDS[role], byId)]),
  );
  return {
    ids: ids as StyleIds,
    isOwn: (role) => own.has(role),
    listOf: (role) => listOf(own.get(role), byId),
  };
}

const isStyle = (style: XmlElement, role: StyleRole): boolean =>
  (attributeOf(style, 'type') ?? 'paragraph') === (TYPES[role] ?? 'paragraph') &&
  (attributeOf(descend(style, 'name'), 'val') ?? '').toLowerCase() === STYLE_NAMES[role].toLowerCase();

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

function listOf(id: string | undefined, byId: ReadonlyMap<string, XmlElement>) {
  const seen = new Set<XmlElement>();
  let style = id === undefined ? undefined : byId.get(id);
  while (style !== undefined && !seen.has(style)) {
    seen.add(style);
    const numbering = descend(style, 'pPr', 'numPr');
    if (numbering !== undefined) {
      const number = attributeOf(descend(numbering, 'numId'), 'val') ?? '0';
      return number === '0'
        ? null
        : { number, level: Number(attributeOf(descend(numbering, 'ilvl'), 'val') ?? 0) };
    }
    style = byId.get(attributeOf(descend(style, 'basedOn'), 'val') ?? '');
  }
  return null;
}

const REFERENCES = ['basedOn', 'next', 'link'] as const;

/** Adds those of our styles that the template lacks, tied to its own where it has them. */
export function addMissingStyles(styles: XmlElement, found: TemplateStyles, ours: XmlElement): void {
  const translated = new Map(ROLES.map((role) => [USUAL_STYLE_IDS[role], found.ids[role]]));
  for (const style of childElements(ours, 'style')) {
    const role = ROLES.find((candidate) => USUAL_STYLE_IDS[candidate] === attributeOf(style, 'styleId'));
    if (role === undefined || found.isOwn(role)) continue;
    const added = copyInto(styles, style);
    setWordAttribute(added, 'styleId', found.ids[role]);
    // The template has a default of each kind, or does without.
    added.removeAttribute('w:default');
    for (const name of REFERENCES)
      for (const reference of childElements(added, name))
        setWordAttribute(reference, 'val', translated.get(attributeOf(reference, 'val') ?? '') ?? '');
    styles.appendChild(added);
  }
}

/** States the document's language, which is the meeting's, not the one the template was written in. */
export function setLanguage(styles: XmlElement, { language }: StyleSetting): void {
  const { value, eastAsia, bidirectional } = wordLanguages(language);
  const defaults = descend(styles, 'docDefaults', 'rPrDefault', 'rPr');
  const plain = childElements(styles, 'style').find((style) => isStyle(style, 'body'));
  const stated = [defaults, plain && descend(plain, 'rPr')].flatMap((run) =>
    run ? childElements(run, 'lang') : [],
  );
  if (stated.length === 0 && defaults !== undefined) stated.push(addLanguage(defaults));
  for (const lang of stated) {
    setWordAttribute(lang, 'val', value);
    if (eastAsia !== undefined) setWordAttribute(lang, 'eastAsia', eastAsia);
    if (bidirectional !== undefined) setWordAttribute(lang, 'bidi', bidirectional);
  }
}

function addLanguage(run: XmlElement): XmlElement {
  const lang = run.ownerDocument?.createElementNS(run.namespaceURI, 'w:lang') as XmlElement;
  run.appendChild(lang);
  return lang;
}
