import type { Mark, Node, Schema } from '@tiptap/pm/model';
import { freshLineId, instantNow } from '../fresh-line-id.ts';
import type { ClipLine, ClipRun } from './clip-line.ts';

/** Lines of the clipboard as new lines of the minutes, begun now. */
export const linesToNodes = (lines: readonly ClipLine[], schema: Schema): Node[] =>
  lines.flatMap(({ kind, level, isInternal, runs }) => {
    const type = schema.nodes[kind];
    if (type === undefined) return [];
    const attributes = {
      id: freshLineId(),
      begunAt: instantNow(),
      ...(isInternal ? { isInternal } : {}),
      ...(kind === 'note' ? { level } : {}),
    };
    return [type.create(attributes, runsToNodes(runs, schema))];
  });

export const runsToNodes = (runs: readonly ClipRun[], schema: Schema): Node[] =>
  runs.map(({ text, bold, italic, link }) =>
    schema.text(text, [
      ...markOf(schema, 'link', link !== undefined, { href: link ?? '' }),
      ...markOf(schema, 'bold', bold === true),
      ...markOf(schema, 'italic', italic === true),
    ]),
  );

const markOf = (schema: Schema, name: string, isWanted: boolean, attributes = {}): Mark[] =>
  isWanted ? [schema.mark(name, attributes)] : [];
