import { posix } from 'node:path';
import { walkXml } from './walk-xml.ts';

/** Names of the parts that hold the visible sheets of a workbook, in the order of its tabs. */
export function sheetParts(files: ReadonlyMap<string, Uint8Array>, workbook: string): string[] {
  const folder = posix.dirname(workbook);
  const targets = new Map<string, string>();
  const links = files.get(posix.join(folder, '_rels', `${posix.basename(workbook)}.rels`));
  if (links !== undefined)
    walkXml(links, {
      open: (name, { Id: id = '', Target: target = '', TargetMode: mode = '' }) => {
        if (name === 'Relationship' && mode !== 'External')
          targets.set(id, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
      },
    });
  const parts: string[] = [];
  walkXml(files.get(workbook) ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      if (part !== undefined && files.has(part)) parts.push(part);
    },
  });
  return parts;
}
