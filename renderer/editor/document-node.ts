import { Node } from '@tiptap/core';

/** The minutes of one agenda item: a flat run of lines, possibly none yet. */
export const DocumentNode = Node.create({ name: 'doc', topNode: true, content: 'line*' });
