import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of a package by name, without a leading slash: XML as text, everything else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The zip format's first moment, by the wall clock it counts in: the same bytes in every time zone. */
const MOMENT = new Date(1980, 0, 1, 12);
const FIRST = '[Content_Types].xml';

/**
 * The package as a zip file, `[Content_Types].xml` first, as programs that stream packages expect, and the others in
 * the order given. Packed by fflate, whose bytes do not depend on the machine as those of Node's zlib do.
 */
export function zipPackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const name of [FIRST, ...parts.keys()]) {
    const content = parts.get(name);
    if (content !== undefined) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: MOMENT, level: 6 });
}
