import { walkMarkup } from '../../shared/text/walk-markup.ts';
import { xmlText } from './xml-text.ts';

/** Of a whole package; Word writes five. */
const MOST_RELATIONSHIPS = 10_000;
const MAIN = /\/relationships\/officeDocument$/;

/** Name of the part that holds the body: what the package's own relationships call the office document, or null. */
export function mainDocumentName(files: ReadonlyMap<string, Uint8Array>): string | null {
  const relationships = files.get('_rels/.rels');
  if (relationships === undefined) return null;
  let target: string | null = null;
  walkMarkup(
    xmlText(relationships),
    {
      onopentag(name, attributes) {
        if (name.endsWith('Relationship') && MAIN.test(attributes['Type'] ?? ''))
          target ??= attributes['Target'] ?? null;
      },
    },
    { xmlMode: true },
    MOST_RELATIONSHIPS,
  );
  // Targets may be written from the root of the package; its names never are.
  return target === null ? null : (target as string).replace(/^\/+/, '');
}
