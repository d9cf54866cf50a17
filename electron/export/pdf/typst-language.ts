import type { SheetProperties } from './sheet.ts';

/**
 * A BCP 47 tag as Typst takes it: an ISO 639 code of two or three letters and an ISO 3166-1 region of two. Script
 * and variants have no place there; a longer primary subtag (registered, never used) becomes `und`, undetermined.
 */
export function typstLanguage(tag: string): Pick<SheetProperties, 'language' | 'region'> {
  const [primary = '', ...subtags] = tag.split('-');
  // A singleton begins an extension or private use; what follows is no region (RFC 5646 section 2.2).
  const singleton = subtags.findIndex((subtag) => subtag.length === 1);
  const ordinary = singleton === -1 ? subtags : subtags.slice(0, singleton);
  return {
    language: /^[a-z]{2,3}$/i.test(primary) ? primary.toLowerCase() : 'und',
    region: ordinary.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase() ?? null,
  };
}
