import { CARRIED_NAMESPACE } from '../carried-meeting-part.ts';
import { targetPart } from '../part-names.ts';
import type { Relationship } from '../relationships.ts';
import { xmlText } from '../../../import/xml-text.ts';
import type { Template } from './open-template.ts';

const lastStep = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/**
 * What the main part keeps of what it refers to, by the end of the relationship's type: what gives the document its
 * look. Links, pictures and comments of the body go with the body.
 */
const OF_DOCUMENT = new Set([
  'styles',
  'numbering',
  'settings',
  'webSettings',
  'fontTable',
  'theme',
  'footnotes',
  'endnotes',
  'stylesWithEffects',
  'glossaryDocument',
  'customXml',
]);

/** Pictures of the first page, signatures (which no longer hold) and ribbon extensions are not kept. */
const OF_PACKAGE = new Set(['extended-properties', 'custom-properties']);

export function keptOfDocument(template: Template, ofPage: ReadonlySet<string>): Relationship[] {
  return template.mainRelationships.filter((relationship) => {
    const kind = lastStep(relationship.type);
    if (kind === 'header' || kind === 'footer') return ofPage.has(relationship.id);
    return (
      OF_DOCUMENT.has(kind) && !isMissing(template, relationship) && !carriesMeeting(template, relationship)
    );
  });
}

export const keptOfPackage = (template: Template): Relationship[] =>
  template.packageRelationships.filter(({ type }) => OF_PACKAGE.has(lastStep(type)));

const isMissing = (template: Template, { target, isExternal }: Relationship): boolean =>
  isExternal !== true && !template.files.has(targetPart(template.main, target));

/** A document of ours used as a template: the meeting inside it is another one. */
function carriesMeeting(template: Template, { type, target }: Relationship): boolean {
  if (lastStep(type) !== 'customXml') return false;
  const content = template.files.get(targetPart(template.main, target));
  return content !== undefined && xmlText(content).includes(`"${CARRIED_NAMESPACE}"`);
}
