import { mainDocumentName } from '../../../import/main-document-name.ts';
import { readZip, type ZipLimits } from '../../../import/read-zip.ts';
import { xmlText } from '../../../import/xml-text.ts';
import { failure, success, type Result } from '../../../../shared/result.ts';
import type { DocxFailure } from '../docx-failure.ts';
import { relationshipsPartOf, targetPart } from '../part-names.ts';
import { readContentTypes, type ContentTypeOf } from '../read-content-types.ts';
import { readRelationships } from '../read-relationships.ts';
import type { Relationship } from '../relationships.ts';
import { parseXml, WORD_NAMESPACE, type XmlElement } from '../xml-tree.ts';
import { compoundFileFailure } from './compound-file.ts';
import { fetches, withoutRemoteParts } from './without-remote-parts.ts';

/** A template is letterhead and styles. Its parts are parsed whole: 20 MB of XML would take half a gigabyte. */
const TEMPLATE_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 16 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
};

/** A user's Word document, opened and found usable. */
export type Template = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly contentTypeOf: ContentTypeOf;
  /** Name of the part with the body, and what it refers to. */
  readonly main: string;
  readonly mainRelationships: readonly Relationship[];
  readonly packageRelationships: readonly Relationship[];
  readonly document: XmlElement;
};

const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
/** Of a document, and of Word's own templates (.dotx), which serve as well. */
const DOCUMENT_TYPE =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;

/** Opens a template: everything that can be wrong with it is found here, so that what follows need not ask. */
export function openTemplate(bytes: Uint8Array): Result<Template, DocxFailure> {
  const compound = compoundFileFailure(bytes);
  if (compound !== null) return failure(compound);
  const files = readZip(bytes, TEMPLATE_LIMITS);
  if (!files.ok) {
    if (files.error.kind === 'not-a-zip') return failure({ kind: 'not-a-docx' });
    return failure(
      files.error.kind === 'encrypted' ? { kind: 'encrypted' } : { kind: 'zip', problem: files.error },
    );
  }
  return readParts(withoutRemoteParts(files.value));
}

function readParts(files: ReadonlyMap<string, Uint8Array>): Result<Template, DocxFailure> {
  const main = mainDocumentName(files);
  const body = main === null ? undefined : files.get(main);
  if (main === null || body === undefined) return failure({ kind: 'not-a-docx' });
  const broken = firstBrokenPart(files);
  if (broken !== null) return failure({ kind: 'damaged-part', part: broken });
  const contentTypeOf = readContentTypes(files.get('[Content_Types].xml'));
  const mainRelationships = readRelationships(files.get(relationshipsPartOf(main)));
  const packageRelationships = readRelationships(files.get('_rels/.rels'));
  const document = parseXml(xmlText(body))?.documentElement ?? null;
  if (contentTypeOf === null) return failure({ kind: 'damaged-part', part: '[Content_Types].xml' });
  if (mainRelationships === null || packageRelationships === null || document === null)
    return failure({ kind: 'damaged-part', part: main });
  const missing = mainRelationships.find((one) => isMargin(one) && !files.has(targetPart(main, one.target)));
  if (missing !== undefined) return failure({ kind: 'damaged-part', part: targetPart(main, missing.target) });
  const fetching = mainRelationships.find((one) => isMargin(one) && marginFetches(files, main, one));
  if (fetching !== undefined)
    return failure({ kind: 'fetches-on-opening', part: targetPart(main, fetching.target) });
  const type = contentTypeOf(main) ?? '';
  if (/macroEnabled/i.test(type)) return failure({ kind: 'macro-enabled' });
  if (document.namespaceURI === STRICT_NAMESPACE) return failure({ kind: 'strict-format' });
  if (!DOCUMENT_TYPE.test(type)) return failure({ kind: 'not-a-docx' });
  if (document.namespaceURI !== WORD_NAMESPACE || document.localName !== 'document')
    return failure({ kind: 'damaged-part', part: main });
  return success({ files, contentTypeOf, main, mainRelationships, packageRelationships, document });
}

const isMargin = ({ type }: Relationship): boolean => /\/(?:header|footer)$/.test(type);

const marginFetches = (
  files: ReadonlyMap<string, Uint8Array>,
  main: string,
  { target }: Relationship,
): boolean => {
  const content = files.get(targetPart(main, target));
  return content !== undefined && fetches(content);
};

const XML_PART = /\.(?:xml|rels)$/i;

/** Parts are passed on as they are, so one that is not well-formed would make the printed document damaged, too. */
function firstBrokenPart(files: ReadonlyMap<string, Uint8Array>): string | null {
  for (const [name, content] of files)
    if (XML_PART.test(name) && parseXml(xmlText(content)) === null) return name;
  return null;
}
