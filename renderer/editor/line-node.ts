import { Node } from '@tiptap/core';
import type { Line } from '../../shared/meeting/line.ts';
import { lineDom, type ShownLine } from './line-dom.ts';

const COMMON = ['id', 'begunAt', 'isInternal', 'extra'] as const;

/**
 * A node for one kind of line. Its attributes are the fields of shared/meeting/line.ts as the Y.Doc keeps them, null
 * where a line has none, and `extra` for fields of other versions. None is read from or written to HTML: lines come
 * from the document or from the clipboard reader, never from foreign markup.
 */
export const lineNode = (kind: Line['kind'], fields: Readonly<Record<string, unknown>>) =>
  Node.create({
    name: kind,
    group: 'line',
    content: 'text*',
    defining: true,
    addAttributes: () => ({
      ...Object.fromEntries(COMMON.map((name) => [name, hidden(null)])),
      ...Object.fromEntries(Object.entries(fields).map(([name, usual]) => [name, hidden(usual)])),
    }),
    // The view asks for these rules only where the browser itself changed blocks.
    parseHTML: () => (kind === 'note' ? [{ tag: 'p' }, { tag: 'div' }, { tag: 'li' }] : []),
    renderHTML: ({ node }) => ['p', lineDom(kind, node.attrs as unknown as ShownLine), 0],
  });

const hidden = (usual: unknown) => ({ default: usual, rendered: false, parseHTML: () => usual });
