import { xmlText } from '../../import/xml-text.ts';
import type { Relationship } from './relationships.ts';
import { attributeOf, childElements, parseXml } from './xml-tree.ts';

/** The relationships in a part, none where there is no part, or null where it cannot be read. */
export function readRelationships(part: Uint8Array | undefined): Relationship[] | null {
  if (part === undefined) return [];
  const root = parseXml(xmlText(part))?.documentElement;
  if (root === undefined || root === null) return null;
  return childElements(root, 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: attributeOf(element, 'Type') ?? '',
    target: attributeOf(element, 'Target') ?? '',
    isExternal: attributeOf(element, 'TargetMode') === 'External',
  }));
}
