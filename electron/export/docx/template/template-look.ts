import { xmlText } from '../../../import/xml-text.ts';
import { targetPart } from '../part-names.ts';
import { parseXml, WORD_NAMESPACE, type XmlElement } from '../xml-tree.ts';
import type { StyleRole } from '../style-ids.ts';
import type { Template } from './open-template.ts';
import { numberShift, printsNumbers } from './template-numbering.ts';
import { templatePage, type TemplatePage } from './template-page.ts';
import { templateStyles, type TemplateStyles } from './template-styles.ts';

/** What of a template the body must fit in with. */
export type TemplateLook = {
  /** The root of its styles and where they are kept; ones of our own making where it has none. */
  readonly stylesRoot: XmlElement;
  readonly stylesPart: string;
  readonly hasStyles: boolean;
  readonly styles: TemplateStyles;
  /** Whether a style of the template's numbers its paragraphs, or marks them, by itself. */
  readonly isListed: (role: StyleRole) => boolean;
  readonly numberingRoot: XmlElement;
  readonly numberingPart: string;
  readonly hasNumbering: boolean;
  readonly numberShift: number;
  readonly page: TemplatePage | null;
  /** No id of the template's begins with it. */
  readonly linkPrefix: string;
};

export function templateLook(template: Template): TemplateLook {
  const styles = wordPart(template, 'styles');
  const numbering = wordPart(template, 'numbering');
  const found = templateStyles(styles.root);
  return {
    stylesRoot: styles.root,
    stylesPart: styles.name,
    hasStyles: styles.isThere,
    styles: found,
    isListed: (role) => {
      const list = found.listOf(role);
      return list !== null && printsNumbers(numbering.root, list);
    },
    numberingRoot: numbering.root,
    numberingPart: numbering.name,
    hasNumbering: numbering.isThere,
    numberShift: numberShift(numbering.root),
    page: templatePage(template.document),
    linkPrefix: freeLinkPrefix(template),
  };
}

function wordPart(
  template: Template,
  kind: 'styles' | 'numbering',
): { root: XmlElement; name: string; isThere: boolean } {
  const relationship = template.mainRelationships.find(({ type }) => type.endsWith(`/${kind}`));
  const name = targetPart(template.main, relationship?.target ?? `${kind}.xml`);
  const content = relationship === undefined ? undefined : template.files.get(name);
  // Opening the template has found every part well-formed.
  const root = content === undefined ? null : (parseXml(xmlText(content))?.documentElement ?? null);
  return { root: root ?? emptyRoot(kind), name, isThere: root !== null };
}

const emptyRoot = (kind: string): XmlElement =>
  parseXml(`<w:${kind} xmlns:w="${WORD_NAMESPACE}"/>`)?.documentElement as XmlElement;

function freeLinkPrefix({ mainRelationships }: Template): string {
  let prefix = 'Link';
  while (mainRelationships.some(({ id }) => id.startsWith(`rId${prefix}`))) prefix += 'x';
  return prefix;
}
