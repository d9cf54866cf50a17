import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { failure, success, type Result } from '../../../shared/result.ts';
import { mainDocumentName } from '../main-document-name.ts';
import { readZip, USUAL_ZIP_LIMITS, type ZipLimits } from '../read-zip.ts';
import { isSoundXml } from '../sound-xml.ts';
import { unsafeParts, XML_PART, type UnsafeParts } from '../unsafe-parts.ts';
import type { ZipFailure } from '../zip-failure.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import type { SourceDocument } from './source-block.ts';

export type DocxTextFailure =
  | { readonly kind: 'zip'; readonly problem: ZipFailure }
  /** A zip, but no Word document in it. */
  | { readonly kind: 'notDocx' }
  | { readonly kind: 'unsafe'; readonly problem: UnsafeParts }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'tooLarge' };

/** A document whose body alone is larger than this is no summary; reading it would take minutes. */
const BODY_BYTES = 12 * 1024 * 1024;

/** The main part of a spreadsheet or of slides. */
const OTHER_OFFICE = /(?:^|\/)(?:workbook|presentation)\d*\.(?:xml|bin)$/iu;

/** Styles by name, as Word, LibreOffice and pandoc call them; headings and lists mammoth knows itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh > strong",
  "p[style-name='Author'] => p:fresh",
  "p[style-name='Date'] => p:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
];

/** A DOCX as source blocks, through mammoth's HTML; a place is a paragraph. Nothing outside the file is read. */
export async function blocksFromDocx(
  bytes: Uint8Array,
  limits: ZipLimits = USUAL_ZIP_LIMITS,
): Promise<Result<SourceDocument, DocxTextFailure>> {
  const files = readZip(bytes, limits);
  if (!files.ok) return failure({ kind: 'zip', problem: files.error });
  const main = mainDocumentName(files.value);
  const body = main === null ? undefined : files.value.get(main);
  if (body === undefined || OTHER_OFFICE.test(main ?? '')) return failure({ kind: 'notDocx' });
  const problem = unsafeParts(files.value);
  if (problem !== null) return failure({ kind: 'unsafe', problem });
  if (body.byteLength > BODY_BYTES) return failure({ kind: 'tooLarge' });
  const parts = [...files.value].filter(([name]) => XML_PART.test(name));
  if (!parts.every(([, part]) => isSoundXml(part))) return failure({ kind: 'damaged' });
  try {
    const { value: html } = await mammoth.convertToHtml(
      // Of what was looked at and nothing else: not the archive as another reader may understand it, nor pictures.
      { buffer: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })) },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: 'picture' })),
      },
    );
    const read = blocksFromHtml(html, { placeOf: (number) => ({ kind: 'paragraph', number }) });
    if (read === null) return failure({ kind: 'unsafe', problem: 'depth' });
    const { blocks, notices } = read;
    return success({ blocks, language: null, isExact: false, isPlainText: false, notices });
  } catch {
    // mammoth throws on parts it cannot make sense of; the archive itself was sound.
    return failure({ kind: 'damaged' });
  }
}
