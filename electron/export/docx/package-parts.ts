import type { Summary } from '../../../shared/summary/summary.ts';
import type { CarriedParts } from './carried-meeting-part.ts';
import { CONTENT_TYPE, contentTypesXml } from './content-types.ts';
import { corePropertiesXml, extendedPropertiesXml } from './document-properties.ts';
import { fontTableXml } from './font-table.ts';
import type { HyperlinkTargets } from './hyperlink-targets.ts';
import { logoPart, withLogoRelated } from './logo.ts';
import { relationshipsPartOf } from './part-names.ts';
import { RELATIONSHIP, relationshipsXml, type Relationship } from './relationships.ts';
import { XML_DECLARATION } from './write-xml.ts';
import type { WrittenParts } from './written-parts.ts';
import type { Parts } from './zip-package.ts';

type Part = { readonly name: string; readonly type: string; readonly content: string | Uint8Array };

/** All parts of a document of ours, in the order they go into the file. */
export function packageParts(
  summary: Summary,
  written: WrittenParts,
  links: HyperlinkTargets,
  carried: CarriedParts | null,
): Parts {
  const word = wordParts(summary, written);
  const properties: Part[] = [
    {
      name: 'docProps/core.xml',
      type: CONTENT_TYPE.coreProperties,
      content: corePropertiesXml(summary),
    },
    { name: 'docProps/app.xml', type: CONTENT_TYPE.extendedProperties, content: extendedPropertiesXml() },
  ];
  const main: Part = { name: 'word/document.xml', type: CONTENT_TYPE.document, content: written.document };
  const logo = logoParts(summary, word);
  const parts = [...properties, main, ...word.map(({ part }) => part), ...logo.parts];
  return new Map([
    [
      '[Content_Types].xml',
      contentTypesXml([...parts.map(({ name, type }) => [name, type] as const), ...(carried?.types ?? [])]),
    ],
    ['_rels/.rels', packageRelationships()],
    ...parts.map(({ name, content }) => [name, content] as const),
    ['word/_rels/document.xml.rels', documentRelationships(word, links, carried)],
    ...logo.relationships,
    ...(carried?.parts ?? []),
  ]);
}

const packageRelationships = (): string =>
  relationshipsXml([
    { id: 'rId1', type: RELATIONSHIP.document, target: 'word/document.xml' },
    { id: 'rId2', type: RELATIONSHIP.coreProperties, target: 'docProps/core.xml' },
    { id: 'rId3', type: RELATIONSHIP.extendedProperties, target: 'docProps/app.xml' },
  ]);

type WordPart = { readonly part: Part; readonly relationship: Relationship };

function wordParts(summary: Summary, written: WrittenParts): WordPart[] {
  const kinds = ['styles', 'numbering', 'settings', 'fontTable', 'theme'] as const;
  const own = { ...written, fontTable: XML_DECLARATION + fontTableXml(summary.layout) };
  return [
    ...kinds.map((kind) =>
      wordPart(kind, kind === 'theme' ? 'theme/theme1.xml' : `${kind}.xml`, own[kind], `rId${capital(kind)}`),
    ),
    ...written.headers.map(({ xml, relationshipId }, index) =>
      wordPart('header', `header${index + 1}.xml`, withLogoRelated(xml), relationshipId),
    ),
    ...written.footers.map(({ xml, relationshipId }, index) =>
      wordPart('footer', `footer${index + 1}.xml`, xml, relationshipId),
    ),
  ];
}

/** The logo's picture, and the relationships of the header that shows it. */
function logoParts({ layout: { logo } }: Summary, word: readonly WordPart[]) {
  const header = word.find(({ relationship: { type } }) => type === RELATIONSHIP.header);
  if (logo === undefined || header === undefined) return { parts: [], relationships: [] };
  const { name, type, bytes, relationship } = logoPart(logo);
  return {
    parts: [{ name, type, content: bytes }],
    relationships: [[relationshipsPartOf(header.part.name), relationshipsXml([relationship])] as const],
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const wordPart = (
  kind: 'styles' | 'numbering' | 'settings' | 'fontTable' | 'theme' | 'header' | 'footer',
  target: string,
  xml: string,
  id: string,
): WordPart => ({
  part: { name: `word/${target}`, type: CONTENT_TYPE[kind], content: xml },
  relationship: { id, type: RELATIONSHIP[kind], target },
});

const documentRelationships = (
  word: readonly WordPart[],
  links: HyperlinkTargets,
  carried: CarriedParts | null,
): string =>
  relationshipsXml([
    ...word.map(({ relationship }) => relationship),
    ...(carried === null ? [] : [carried.relationship]),
    ...links
      .all()
      .map(({ id, target }) => ({ id: `rId${id}`, type: RELATIONSHIP.hyperlink, target, isExternal: true })),
  ]);
