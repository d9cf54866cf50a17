import { relationshipsPartOf, targetPart } from '../part-names.ts';
import { readRelationships } from '../read-relationships.ts';
import {
  allElements,
  attributeOf,
  childElements,
  RELATIONSHIP_NAMESPACE,
  WORD_NAMESPACE,
  type XmlElement,
} from '../xml-tree.ts';
import type { DocxFinding, ParsedPart } from './docx-finding.ts';

const STYLE_REFERENCES = new Set(['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link']);

/** Every id that a part refers to is one that exists: of relationships, styles and lists. */
export function checkReferences(
  files: ReadonlyMap<string, Uint8Array>,
  parts: readonly ParsedPart[],
  main: string,
): DocxFinding[] {
  const known = {
    styles: idsIn(files, parts, main, 'styles', 'style', 'styleId'),
    lists: idsIn(files, parts, main, 'numbering', 'num', 'numId'),
  };
  const definitions = idsIn(files, parts, main, 'numbering', 'abstractNum', 'abstractNumId');
  return parts.flatMap(({ name, root }) => {
    const relationships = new Set(
      (readRelationships(files.get(relationshipsPartOf(name))) ?? []).map(({ id }) => id),
    );
    const problems: string[] = [];
    for (const element of allElements(root)) {
      for (const attribute of element.attributes)
        if (attribute.namespaceURI === RELATIONSHIP_NAMESPACE && !relationships.has(attribute.value))
          problems.push(`refers to the relationship "${attribute.value}", which is not there`);
      if (element.namespaceURI !== WORD_NAMESPACE) continue;
      const value = attributeOf(element, 'val') ?? '';
      if (STYLE_REFERENCES.has(element.localName ?? '') && !known.styles.has(value))
        problems.push(`refers to the style "${value}", which is not there`);
      if (element.localName === 'numId' && value !== '0' && !known.lists.has(value))
        problems.push(`refers to the list ${value}, which is not there`);
      if (element.localName === 'abstractNumId' && !definitions.has(value))
        problems.push(`refers to the list definition ${value}, which is not there`);
    }
    return [...new Set(problems)].map((problem) => ({ part: name, problem }));
  });
}

/** The ids that a part the main document refers to gives to its entries. */
function idsIn(
  files: ReadonlyMap<string, Uint8Array>,
  parts: readonly ParsedPart[],
  main: string,
  kind: string,
  element: string,
  attribute: string,
): Set<string> {
  const relationships = readRelationships(files.get(relationshipsPartOf(main))) ?? [];
  const target = relationships.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const root: XmlElement | undefined =
    target === undefined ? undefined : parts.find(({ name }) => name === targetPart(main, target))?.root;
  const entries = root === undefined ? [] : childElements(root, element);
  return new Set(entries.map((entry) => attributeOf(entry, attribute) ?? ''));
}
