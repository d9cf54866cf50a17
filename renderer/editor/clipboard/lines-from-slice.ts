import type { Node, Slice } from '@tiptap/pm/model';
import type { ClipLine, ClipRun } from './clip-line.ts';
import { clipLink } from './tidy-runs.ts';

/** What a selection of the editor holds, as lines for the clipboard. */
export const linesFromSlice = ({ content }: Slice): ClipLine[] =>
  content.content.map((line) => ({
    kind: line.type.name as ClipLine['kind'],
    level: line.attrs['level'] === 2 ? 2 : 1,
    isInternal: line.attrs['isInternal'] === true,
    runs: line.children.map(runOf),
  }));

function runOf({ text = '', marks }: Node): ClipRun {
  const has = (name: string) => marks.some((mark) => mark.type.name === name);
  const href: unknown = marks.find((mark) => mark.type.name === 'link')?.attrs['href'];
  const link = clipLink(typeof href === 'string' ? href : undefined);
  return {
    text,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
}
