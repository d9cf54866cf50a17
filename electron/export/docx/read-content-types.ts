import { xmlText } from '../../import/xml-text.ts';
import { attributeOf, childElements, parseXml } from './xml-tree.ts';

/** Gives a part's content type, or null where the package states none (ISO/IEC 29500-2, 6.2.3.2). */
export type ContentTypeOf = (part: string) => string | null;

/** Reads `[Content_Types].xml`; null where it cannot be read. */
export function readContentTypes(part: Uint8Array | undefined): ContentTypeOf | null {
  const root = part === undefined ? null : parseXml(xmlText(part))?.documentElement;
  if (root === null || root === undefined) return null;
  const entries = (element: string, key: string) =>
    new Map(
      childElements(root, element).map((entry) => [
        (attributeOf(entry, key) ?? '').toLowerCase(),
        attributeOf(entry, 'ContentType') ?? '',
      ]),
    );
  const overrides = entries('Override', 'PartName');
  const defaults = entries('Default', 'Extension');
  return (name) => {
    const part = name.toLowerCase();
    return overrides.get(`/${part}`) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1)) ?? null;
  };
}
