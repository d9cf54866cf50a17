import type { Summary } from '../../../shared/summary/summary.ts';
import { carriedComment } from './carried-comment.ts';
import { markdownTree } from './markdown-tree.ts';
import { writeTree } from './write-tree.ts';

export type MarkdownOptions = {
  /** The text of the `.minutes` file to put inside; left out for none. */
  readonly carriedMeeting?: string;
};

/**
 * The summary as Markdown: CommonMark with GitHub's tables, LF line ends, one final newline. Read back by
 * import/summary the text alone gives the same meeting (docs/SPEC.md, MD and RB). Same summary, same text.
 */
export function printMarkdown(summary: Summary, { carriedMeeting }: MarkdownOptions = {}): string {
  const text = writeTree(markdownTree(summary));
  return carriedMeeting === undefined ? text : `${text}\n${carriedComment(text, carriedMeeting)}\n`;
}
