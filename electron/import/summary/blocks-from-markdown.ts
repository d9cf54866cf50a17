import type { Code, List, ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { blocksFromHtml } from './blocks-from-html.ts';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { EMPTY_TEXT } from './literal-mark.ts';
import { inlineText, type Definitions } from './markdown-inline.ts';
import { takeFrontMatter } from './front-matter.ts';
import { sourceText, type SourceBlock, type SourceDocument } from './source-block.ts';

const LANGUAGE_WRAPPER = /^<div\s+lang="([A-Za-z0-9-]{1,64})"[^<>]*>\s*$/;

/** Markdown (CommonMark and GitHub tables) as source blocks; a place is a line of the text. */
export function blocksFromMarkdown(markdown: string): SourceDocument {
  const { source, notices: frontMatter } = takeFrontMatter(markdown);
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks: SourceBlock[] = [];
  const notices: ImportNotice[] = [...frontMatter];
  const definitions = definitionsOf(tree);
  let language: string | null = null;
  let tables = 0;

  const placeOf = (node: Nodes): SourcePlace => ({ kind: 'line', number: node.position?.start.line ?? 1 });
  const common = (node: Nodes) => {
    const place = placeOf(node);
    const { text, isLiteral } = inlineText(node, { source, definitions, notices, place });
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    return { place, text, isLiteral, keepsSpaces: /&#/.test(written) };
  };

  function walk(nodes: readonly RootContent[], level: number): void {
    for (const node of nodes) visit(node, level);
  }
  function visit(node: RootContent, level: number): void {
    if (node.type === 'heading') blocks.push({ kind: 'heading', depth: node.depth, ...common(node) });
    else if (node.type === 'paragraph') blocks.push({ kind: 'paragraph', ...common(node) });
    else if (node.type === 'list')
      for (const [index, item] of node.children.entries()) visitItem(item, index, node, level + 1);
    else if (node.type === 'blockquote') walk(node.children, level);
    else if (node.type === 'table') visitTable(node);
    else if (node.type === 'html') visitHtml(node.value, placeOf(node));
    else if (node.type === 'code') visitCode(node, placeOf(node));
  }
  function visitItem(item: ListItem, index: number, list: List, level: number): void {
    const [first, ...rest] = item.children;
    const isEmpty = first === undefined || (first.type === 'html' && first.value.trim() === EMPTY_TEXT);
    const own =
      first?.type === 'paragraph' || first?.type === 'heading'
        ? common(first)
        : isEmpty
          ? { place: placeOf(item), text: [], isLiteral: false, keepsSpaces: false }
          : null;
    if (own !== null)
      blocks.push(
        list.ordered === true
          ? { kind: 'numbered', level, number: (list.start ?? 1) + index, ...own }
          : { kind: 'bullet', level, ...own },
      );
    walk(own === null ? item.children : rest, level);
  }
  function visitTable(table: Table): void {
    tables++;
    for (const [index, row] of table.children.entries())
      blocks.push({
        kind: 'row',
        table: tables,
        isHeader: index === 0,
        cells: row.children.map((cell) => common(cell).text),
        text: [],
        place: placeOf(row),
        isLiteral: source.slice(row.position?.start.offset, row.position?.end.offset).includes(EMPTY_TEXT),
        keepsSpaces: true,
      });
  }
  /** A block of code says what it says line by line; what stands behind the opening fence is text as well. */
  function visitCode(node: Code, place: SourcePlace): void {
    const info = [node.lang, node.meta].filter((part) => part != null).join(' ');
    for (const [index, line] of [info, ...node.value.split('\n')].entries())
      if (line.trim() !== '')
        blocks.push({
          kind: 'paragraph',
          place: { kind: 'line', number: place.number + index },
          text: sourceText(line),
          isLiteral: false,
          keepsSpaces: false,
        });
  }
  function visitHtml(value: string, place: SourcePlace): void {
    const wrapper = LANGUAGE_WRAPPER.exec(value);
    if (wrapper?.[1] !== undefined) {
      language ??= wrapper[1];
      return;
    }
    if (value.trim() === EMPTY_TEXT) return;
    const inside = blocksFromHtml(value, { placeOf: () => place, firstTable: tables + 1 });
    if (inside === null) {
      blocks.push({ kind: 'paragraph', place, text: sourceText(value), isLiteral: true, keepsSpaces: false });
      return;
    }
    tables += inside.tables;
    blocks.push(...inside.blocks);
    notices.push(...inside.notices);
  }

  walk(tree.children, 0);
  notices.push(...unusedDefinitions(definitions));
  return { blocks, language, isExact: true, isPlainText: false, notices };
}

function definitionsOf(tree: Root): Definitions {
  const definitions: Definitions = new Map();
  const search = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, {
          url: node.url,
          label: node.label ?? node.identifier,
          line: node.position?.start.line ?? 1,
          isUsed: false,
        });
      else if ('children' in node) search(node.children);
    }
  };
  search(tree.children);
  return definitions;
}

/** `[x]: y` that no link refers to is text nobody sees; it is reported. */
const unusedDefinitions = (definitions: Definitions): ImportNotice[] =>
  [...definitions.values()]
    .filter((definition) => !definition.isUsed)
    .map(({ label, url, line }) => {
      const place = { kind: 'line', number: line } as const;
      return {
        kind: 'furniture',
        place,
        text: `[${label}]: ${url}`,
        sentence: `The link definition at ${placeText(place)} is not used anywhere and was left out.`,
      };
    });
