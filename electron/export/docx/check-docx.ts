import { describeZipFailure } from '../../import/describe-zip-failure.ts';
import { mainDocumentName } from '../../import/main-document-name.ts';
import { readZip } from '../../import/read-zip.ts';
import { xmlText } from '../../import/xml-text.ts';
import { checkPackage } from './check/check-package.ts';
import { checkReferences } from './check/check-references.ts';
import { checkTables } from './check/check-tables.ts';
import { checkText } from './check/check-text.ts';
import type { DocxFinding, ParsedPart } from './check/docx-finding.ts';
import { parseXml } from './xml-tree.ts';

export type { DocxFinding } from './check/docx-finding.ts';

const XML_PART = /\.(?:xml|rels)$/i;

/**
 * What is wrong with a Word document that a schema does not see but Word minds: it then calls the file damaged, or
 * silently shows something else. Nothing, for a sound file.
 */
export function checkDocx(bytes: Uint8Array): DocxFinding[] {
  const files = readZip(bytes);
  if (!files.ok) return [{ part: '', problem: `the file ${describeZipFailure(files.error)}` }];
  const main = mainDocumentName(files.value);
  if (main === null || !files.value.has(main))
    return [{ part: '_rels/.rels', problem: 'names no main document' }];
  const findings: DocxFinding[] = [];
  const parts: ParsedPart[] = [];
  for (const [name, content] of files.value) {
    if (!XML_PART.test(name)) continue;
    const root = parseXml(xmlText(content))?.documentElement;
    if (root === undefined || root === null) findings.push({ part: name, problem: 'is not well-formed XML' });
    else parts.push({ name, root });
  }
  const word = parts.filter(({ name }) => !name.endsWith('.rels'));
  return [
    ...findings,
    ...checkPackage(files.value),
    ...checkReferences(files.value, parts, main),
    ...word.flatMap((part) => [...checkTables(part), ...checkText(part)]),
  ];
}
