import { xmlText } from '../../../import/xml-text.ts';
import { readRelationships } from '../read-relationships.ts';
import { relationshipsXml } from '../relationships.ts';

/** What Word writes itself for a picture it could not fetch: the reference stays whole and leads nowhere. */
const NOWHERE = 'NULL';

/**
 * A template's files with everything that would be fetched from elsewhere led nowhere: linked pictures, an attached
 * template, frames. Links stay, which nobody follows but a reader. A document printed from a letterhead somebody sent
 * tells nobody that it was opened.
 */
export function withoutRemoteParts(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const safe = new Map(files);
  for (const [name, content] of files) {
    if (!name.endsWith('.rels')) continue;
    const relationships = readRelationships(content) ?? [];
    const isRemote = relationships.map(
      ({ type, isExternal }) => isExternal === true && !type.endsWith('/hyperlink'),
    );
    if (!isRemote.includes(true)) continue;
    const led = relationships.map((one, index) =>
      isRemote[index] === true ? { ...one, target: NOWHERE } : one,
    );
    safe.set(name, new TextEncoder().encode(relationshipsXml(led)));
  }
  return safe;
}

/** Fields that fetch a file or run a program when Word brings them up to date (ISO/IEC 29500-1, 17.16.5). */
const FETCHING = /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|RD|DATABASE)\b/;
const INSTRUCTION = /<(?:\w+:)?instrText\b[^>]*>([^<]*)<|\binstr="([^"]*)"/g;

/** Whether a part has a field that fetches something; its instruction may be cut into pieces. */
export function fetches(content: Uint8Array): boolean {
  const instructions = [...xmlText(content).matchAll(INSTRUCTION)].map(
    ([, text, attribute]) => text ?? attribute,
  );
  return FETCHING.test(instructions.join('')) || instructions.some((text) => FETCHING.test(text ?? ''));
}
