import { LIMITS } from '../../../../shared/meeting/limits.ts';
import { success, type Result } from '../../../../shared/result.ts';
import { base64OfBytes } from '../../../../shared/summary/embedded-file.ts';
import { logoSchema, type Logo } from '../../../../shared/summary/logo.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { xmlText } from '../../../import/xml-text.ts';
import { bodyTextOf } from '../body-text.ts';
import type { DocxFailure } from '../docx-failure.ts';
import { relationshipsPartOf, targetPart } from '../part-names.ts';
import { readRelationships } from '../read-relationships.ts';
import { allElements, attributeOf, childElements, parseXml, RELATIONSHIP_NAMESPACE } from '../xml-tree.ts';
import { openTemplate, type Template } from './open-template.ts';
import { templatePage } from './template-page.ts';

/** What the head of a Word document says and shows, for the formats that cannot take the document itself. */
export type Letterhead = {
  /** The header's paragraphs, at most twelve. */
  readonly lines: readonly string[];
  /** Its first picture that can be a logo, or null. */
  readonly logo: Logo | null;
};

const MOST_LINES = 12;

/** Opens a Word document as a letterhead; refuses what could not be printed into. */
export function readLetterhead(bytes: Uint8Array): Result<Letterhead, DocxFailure> {
  const opened = openTemplate(bytes);
  if (!opened.ok) return opened;
  const header = headerOf(opened.value);
  if (header === null) return success({ lines: [], logo: null });
  const lines = bodyTextOf(xmlText(header.content)).map((line) =>
    cleanText(line).slice(0, LIMITS.nameLength),
  );
  return success({ lines: lines.slice(0, MOST_LINES), logo: logoIn(opened.value, header) });
}

type Header = { readonly part: string; readonly content: Uint8Array };

/** The header of the first page; where that has none of its own, that of all pages. */
function headerOf({ document, files, main, mainRelationships }: Template): Header | null {
  const references = childElements(templatePage(document)?.sectionProperties ?? document, 'headerReference');
  const reference =
    references.find((one) => attributeOf(one, 'type') === 'first') ??
    references.find((one) => attributeOf(one, 'type') === 'default');
  const id = reference?.getAttributeNS(RELATIONSHIP_NAMESPACE, 'id');
  const target = mainRelationships.find((one) => one.id === id)?.target;
  const part = target === undefined ? null : targetPart(main, target);
  const content = part === null ? undefined : files.get(part);
  return part === null || content === undefined ? null : { part, content };
}

function logoIn({ files }: Template, { part, content }: Header): Logo | null {
  const pictures = (readRelationships(files.get(relationshipsPartOf(part))) ?? []).filter(({ type }) =>
    type.endsWith('/image'),
  );
  for (const { target, isExternal } of pictures) {
    const bytes = isExternal === true ? undefined : files.get(targetPart(part, target));
    if (bytes === undefined) continue;
    const logo = logoSchema.safeParse({
      data: base64OfBytes(bytes),
      alternativeText: describedIn(content) ?? 'Logo',
    });
    if (logo.success) return logo.data;
  }
  return null;
}

/** What the document itself says of its first picture. */
function describedIn(content: Uint8Array): string | null {
  const root = parseXml(xmlText(content))?.documentElement;
  if (root === undefined || root === null) return null;
  for (const element of allElements(root)) {
    const text = element.localName === 'docPr' ? cleanText(attributeOf(element, 'descr') ?? '').trim() : '';
    if (text !== '') return text.slice(0, LIMITS.nameLength);
  }
  return null;
}
