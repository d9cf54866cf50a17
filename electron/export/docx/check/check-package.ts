import { targetPart } from '../part-names.ts';
import { readContentTypes } from '../read-content-types.ts';
import { readRelationships } from '../read-relationships.ts';
import type { DocxFinding } from './docx-finding.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/;

/** The package itself: every part has a type, every relationship leads somewhere, under an id of its own. */
export function checkPackage(files: ReadonlyMap<string, Uint8Array>): DocxFinding[] {
  const contentTypeOf = readContentTypes(files.get(CONTENT_TYPES));
  if (contentTypeOf === null) return [{ part: CONTENT_TYPES, problem: 'is missing or cannot be read' }];
  const findings: DocxFinding[] = [];
  if ([...files.keys()][0] !== CONTENT_TYPES)
    findings.push({ part: CONTENT_TYPES, problem: 'is not the first part' });
  for (const part of files.keys()) {
    if (part !== CONTENT_TYPES && contentTypeOf(part) === null)
      findings.push({ part, problem: `has no type in ${CONTENT_TYPES}` });
    if (RELATIONSHIPS.test(part)) findings.push(...checkRelationships(part, files));
  }
  return findings;
}

function checkRelationships(part: string, files: ReadonlyMap<string, Uint8Array>): DocxFinding[] {
  const [, folder = '', name = ''] = RELATIONSHIPS.exec(part) ?? [];
  const source = `${folder}${name}`;
  const findings: DocxFinding[] = [];
  if (source !== '' && !files.has(source))
    findings.push({ part, problem: `belongs to "${source}", which is not there` });
  const ids = new Set<string>();
  for (const { id, target, isExternal } of readRelationships(files.get(part)) ?? []) {
    if (ids.has(id)) findings.push({ part, problem: `has the id "${id}" twice` });
    ids.add(id);
    if (isExternal !== true && !files.has(targetPart(source, target)))
      findings.push({ part, problem: `leads to "${target}", which is not there` });
  }
  return findings;
}
