import { cleanText } from '../../shared/text/clean-text.ts';

/** A finished document as a file to keep. */
export const downloadAnswer = (
  content: Uint8Array<ArrayBuffer>,
  { contentType, fileName }: { readonly contentType: string; readonly fileName: string },
): Response =>
  new Response(content, {
    headers: {
      'content-type': contentType,
      'content-length': String(content.byteLength),
      'content-disposition': dispositionOf(fileName),
    },
  });

/** Both spellings of the name: plain for old programs, and exact in UTF-8 (RFC 6266, section 4.3; RFC 8187). */
function dispositionOf(fileName: string): string {
  const plain = fileName.replace(/[^A-Za-z0-9 ._()-]/g, '_');
  const exact = encodeURIComponent(cleanText(fileName)).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
