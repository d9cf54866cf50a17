import type { Nodes } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * The tree as Markdown text: CommonMark 0.31 and the tables of GitHub Flavored Markdown 0.29 (section 4.10). All
 * escaping is the library's; a tilde is escaped as well, because GitHub strikes text out between tildes.
 */
export const writeTree = (tree: Nodes): string =>
  toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
    // Every cell counts as three wide: no padding, and three dashes, which all Markdown programs take for a table.
    extensions: [gfmTableToMarkdown({ stringLength: () => 3 })],
  });
