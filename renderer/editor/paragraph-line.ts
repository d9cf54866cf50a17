import { lineNode } from './line-node.ts';

/** A line without a bullet, as earlier summaries have them. */
export const ParagraphLine = lineNode('paragraph', {});
