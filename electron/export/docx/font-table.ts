import type { Layout } from '../../../shared/summary/layout.ts';
import { escapeXml } from './write-xml.ts';

/** What stands in for the fonts we print with where a reader's machine lacks them; their shapes and widths are near. */
const STAND_INS: ReadonlyMap<string, { readonly name: string; readonly kind: 'swiss' | 'roman' }> = new Map([
  ['Noto Sans', { name: 'Segoe UI', kind: 'swiss' }],
  ['Noto Serif', { name: 'Cambria', kind: 'roman' }],
]);

/** `word/fontTable.xml` (ISO/IEC 29500-1, 17.8): tells Word what to use instead of a font it does not have. */
export function fontTableXml(layout: Layout): string {
  const families = [...new Set([layout.fonts.body, layout.fonts.headings])].filter((family) => family !== '');
  const fonts = families.map((family) => {
    const standIn = STAND_INS.get(family);
    const hints =
      standIn === undefined
        ? ''
        : `<w:altName w:val="${escapeXml(standIn.name)}"/><w:family w:val="${standIn.kind}"/><w:pitch w:val="variable"/>`;
    return `<w:font w:name="${escapeXml(family)}">${hints}</w:font>`;
  });
  return `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
