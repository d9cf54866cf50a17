import { posix } from 'node:path';

/** Name of the part a relationship of `source` points at; targets are relative to its folder, or to the package's root. */
export const targetPart = (source: string, target: string): string => {
  const path = target.split('#', 1)[0] ?? '';
  const joined = path.startsWith('/') ? path : posix.join('/', posix.dirname(source), path);
  return posix.normalize(joined).replace(/^\/+/, '');
};

/** Where the relationships of a part are kept (ISO/IEC 29500-2, 6.5.2). */
export const relationshipsPartOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
