import { Parser } from 'htmlparser2';
import { xmlText } from './xml-text.ts';

const MAIN = /\/relationships\/officeDocument$/;

/** Name of the part that holds the body: what the package's own relationships call the office document, or null. */
export function mainDocumentName(files: ReadonlyMap<string, Uint8Array>): string | null {
  const relationships = files.get('_rels/.rels');
  if (relationships === undefined) return null;
  let target: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.endsWith('Relationship') && MAIN.test(attributes['Type'] ?? ''))
          target ??= attributes['Target'] ?? null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xmlText(relationships));
  // Targets may be written from the root of the package; its names never are.
  return target === null ? null : (target as string).replace(/^\/+/, '');
}
