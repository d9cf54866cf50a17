import { relationshipsPartOf, targetPart } from '../part-names.ts';
import { readRelationships } from '../read-relationships.ts';
import type { Relationship } from '../relationships.ts';

/** The parts that these relationships of `source` lead to, directly and through others, with their relationships. */
export function reachableParts(
  files: ReadonlyMap<string, Uint8Array>,
  source: string,
  relationships: readonly Relationship[],
): Map<string, Uint8Array> {
  const reached = new Map<string, Uint8Array>();
  const waiting = relationships
    .filter(({ isExternal }) => isExternal !== true)
    .map(({ target }) => targetPart(source, target));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const content = files.get(name);
    if (content === undefined || reached.has(name) || name === source) continue;
    reached.set(name, content);
    const own = relationshipsPartOf(name);
    const relationshipsPart = files.get(own);
    if (relationshipsPart === undefined) continue;
    reached.set(own, relationshipsPart);
    for (const { target, isExternal } of readRelationships(relationshipsPart) ?? [])
      if (isExternal !== true) waiting.push(targetPart(name, target));
  }
  return reached;
}
