import type { Summary } from '../../../../shared/summary/summary.ts';
import { carriedMeetingParts, type CarriedParts } from '../carried-meeting-part.ts';
import { CONTENT_TYPE, contentTypesXml } from '../content-types.ts';
import { corePropertiesXml } from '../document-properties.ts';
import type { HyperlinkTargets } from '../hyperlink-targets.ts';
import { relationshipsPartOf } from '../part-names.ts';
import { RELATIONSHIP, relationshipsXml, type Relationship } from '../relationships.ts';
import type { Parts } from '../zip-package.ts';
import { keptOfDocument, keptOfPackage } from './kept-relationships.ts';
import type { Template } from './open-template.ts';
import { reachableParts } from './reachable-parts.ts';
import type { TemplateLook } from './template-look.ts';
import { relationshipsOfPage } from './template-page.ts';

type Printed = {
  readonly summary: Summary;
  readonly look: TemplateLook;
  readonly links: HyperlinkTargets;
  readonly documentXml: string;
  readonly styles: string;
  readonly numbering: string | null;
  readonly carriedMeeting: string | undefined;
};

const CORE = 'docProps/core.xml';

/** All parts of a document printed into a template: what of the template's is kept, then what is ours. */
export function templatePackage(template: Template, printed: Printed): Parts {
  const { look, summary } = printed;
  const ofDocument = keptOfDocument(
    template,
    look.page === null ? new Set() : relationshipsOfPage(look.page),
  );
  const ofPackage = keptOfPackage(template);
  const kept = new Map([
    ...reachableParts(template.files, '', ofPackage),
    ...reachableParts(template.files, template.main, ofDocument),
  ]);
  const carried = carriedIn(printed, kept);
  const own = new Map<string, string>([
    [template.main, printed.documentXml],
    [look.stylesPart, printed.styles],
    ...(printed.numbering === null ? [] : [[look.numberingPart, printed.numbering] as const]),
    [CORE, corePropertiesXml(summary)],
    ...(carried?.parts ?? []),
  ]);
  const parts = new Map<string, string | Uint8Array>([...kept, ...own]);
  parts.set('[Content_Types].xml', contentTypesXml(typesOf(parts, template, look, carried)));
  parts.set('_rels/.rels', packageRelationships(template, ofPackage));
  parts.set(
    relationshipsPartOf(template.main),
    relationshipsXml([
      ...withOwnParts(ofDocument, printed),
      ...carriedRelationship(carried, ofDocument),
      ...linkRelationships(printed.links),
    ]),
  );
  return parts;
}

function carriedIn(
  { carriedMeeting, documentXml }: Printed,
  kept: ReadonlyMap<string, unknown>,
): CarriedParts | null {
  if (carriedMeeting === undefined) return null;
  let item = 1;
  while (kept.has(`customXml/item${item}.xml`) || kept.has(`customXml/itemProps${item}.xml`)) item++;
  return carriedMeetingParts(carriedMeeting, documentXml, item);
}

function* typesOf(
  parts: ReadonlyMap<string, unknown>,
  template: Template,
  look: TemplateLook,
  carried: CarriedParts | null,
): Generator<readonly [string, string]> {
  const own = new Map<string, string>([
    [template.main, CONTENT_TYPE.document],
    [look.stylesPart, CONTENT_TYPE.styles],
    [look.numberingPart, CONTENT_TYPE.numbering],
    [CORE, CONTENT_TYPE.coreProperties],
    ...(carried?.types ?? []),
  ]);
  for (const part of parts.keys()) {
    const type = own.get(part) ?? template.contentTypeOf(part) ?? CONTENT_TYPE.xml;
    // These two have the package's default types, and the content types themselves have none.
    if (!part.endsWith('.rels') && type !== CONTENT_TYPE.xml && part !== '[Content_Types].xml')
      yield [part, type];
  }
}

const packageRelationships = (template: Template, kept: readonly Relationship[]): string =>
  relationshipsXml([
    { id: freeId('rIdDocument', kept), type: RELATIONSHIP.document, target: template.main },
    { id: freeId('rIdCore', kept), type: RELATIONSHIP.coreProperties, target: CORE },
    ...kept,
  ]);

/** The kept relationships, and those to styles and numbering where the template had no such part. */
function withOwnParts(kept: readonly Relationship[], { look, numbering }: Printed): Relationship[] {
  const has = (kind: string) => kept.some(({ type }) => type.endsWith(`/${kind}`));
  const added: Relationship[] = [];
  if (!has('styles'))
    added.push({ id: freeId('rIdStyles', kept), type: RELATIONSHIP.styles, target: `/${look.stylesPart}` });
  if (!has('numbering') && numbering !== null)
    added.push({
      id: freeId('rIdNumbering', kept),
      type: RELATIONSHIP.numbering,
      target: `/${look.numberingPart}`,
    });
  return [...kept, ...added];
}

const carriedRelationship = (carried: CarriedParts | null, kept: readonly Relationship[]): Relationship[] =>
  carried === null
    ? []
    : [
        {
          ...carried.relationship,
          id: freeId(carried.relationship.id, kept),
          target: `/${carried.parts[0]?.[0] ?? ''}`,
        },
      ];

const linkRelationships = (links: HyperlinkTargets): Relationship[] =>
  links
    .all()
    .map(({ id, target }) => ({ id: `rId${id}`, type: RELATIONSHIP.hyperlink, target, isExternal: true }));

function freeId(wanted: string, taken: readonly Relationship[]): string {
  let id = wanted;
  while (taken.some((relationship) => relationship.id === id)) id += 'x';
  return id;
}
