import type { Nodes } from 'mdast';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { readInlineTag } from './inline-tag.ts';
import { EMPTY_TEXT, LITERAL_START } from './literal-mark.ts';
import type { SourceSpan } from './source-block.ts';

export type Definitions = Map<string, { url: string; label: string; line: number; isUsed: boolean }>;

type Surroundings = {
  readonly source: string;
  readonly definitions: Definitions;
  readonly notices: ImportNotice[];
  readonly place: SourcePlace;
};

type Marks = { readonly bold: number; readonly isItalic: boolean; readonly link: string | null };

/** The text of a paragraph, heading or cell, inline HTML included, and whether it begins as literal text. */
export function inlineText(
  container: Nodes,
  { source, definitions, notices, place }: Surroundings,
): { text: SourceSpan[]; isLiteral: boolean } {
  const text: SourceSpan[] = [];
  const tags = { bold: 0, italic: 0, links: [] as string[] };
  let isLiteral: boolean | null = null;

  const add = (value: string, marks: Marks, node: Nodes) => {
    if (value === '') return;
    const offset = node.position?.start.offset ?? 0;
    isLiteral ??= LITERAL_START.test(source.slice(offset, offset + 12));
    text.push({
      text: value,
      bold: marks.bold + tags.bold,
      isItalic: marks.isItalic || tags.italic > 0,
      link: marks.link ?? tags.links.at(-1) ?? null,
    });
  };
  const addHtml = (value: string, marks: Marks, node: Nodes) => {
    if (value === EMPTY_TEXT) return;
    const tag = readInlineTag(value);
    if (tag.kind === 'bold') tags.bold = Math.max(0, tags.bold + tag.step);
    else if (tag.kind === 'italic') tags.italic = Math.max(0, tags.italic + tag.step);
    else if (tag.kind === 'link') tags.links.push(tag.target);
    else if (tag.kind === 'linkEnd') tags.links.pop();
    else if (tag.kind === 'break') add('\n', marks, node);
    else if (tag.kind === 'text') add(value, marks, node);
    else if (tag.kind === 'comment')
      notices.push({
        kind: 'furniture',
        place,
        text: tag.text,
        sentence: `The comment at ${placeText(place)} was left out: readers of the summary do not see it.`,
      });
  };
  const visit = (node: Nodes, marks: Marks): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, marks, node);
    else if (node.type === 'break') add('\n', marks, node);
    else if (node.type === 'html') addHtml(node.value, marks, node);
    else if (node.type === 'strong') visitAll(node.children, { ...marks, bold: marks.bold + 1 });
    else if (node.type === 'emphasis') visitAll(node.children, { ...marks, isItalic: true });
    else if (node.type === 'link')
      visitAll(node.children, { ...marks, link: node.url === '' ? null : node.url });
    else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = definitions.get(node.identifier);
      if (definition !== undefined) definition.isUsed = true;
      const link = definition?.url ?? null;
      if (node.type === 'linkReference') visitAll(node.children, { ...marks, link });
      else addImage(node.alt ?? '', link ?? '', marks, node);
    } else if (node.type === 'image') addImage(node.alt ?? '', node.url, marks, node);
    else if ('children' in node) visitAll(node.children, marks);
  };
  const visitAll = (nodes: readonly Nodes[], marks: Marks) => nodes.forEach((node) => visit(node, marks));
  const addImage = (alternative: string, url: string, marks: Marks, node: Nodes) => {
    add(alternative, marks, node);
    notices.push({
      kind: 'image',
      place,
      text: url,
      sentence: `The picture at ${placeText(place)} was left out; its description was kept.`,
    });
  };

  if ('children' in container) visitAll(container.children, { bold: 0, isItalic: false, link: null });
  return { text, isLiteral: isLiteral ?? false };
}
