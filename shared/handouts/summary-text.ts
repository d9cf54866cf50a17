import type { InlineText } from '../meeting/inline-text.ts';
import { linkTargetOf } from '../summary/link-target.ts';
import type { Annex, Summary, SummaryBlock } from '../summary/summary.ts';

/** The summary as plain text: what a program that takes no rich text gets from the clipboard. Lines end with LF. */
export function summaryText(summary: Summary): string {
  const { meeting, document, dateLine } = summary.titleBlock;
  const parts = [
    ...summary.layout.letterhead,
    [meeting, document, dateLine].filter((line) => line !== '').join('\n'),
    summary.opening === null
      ? ''
      : `${summary.opening.number === null ? '' : `${summary.opening.number}. `}${textOf(summary.opening.text)}`,
    ...summary.sections.map(({ number, heading, blocks }) =>
      [number === null ? heading : `${number}. ${heading}`, ...blocks.map(blockText)].join('\n'),
    ),
    ...summary.annexes.map(annexText),
  ];
  return parts.filter((part) => part !== '').join('\n\n') + '\n';
}

function blockText(block: SummaryBlock): string {
  const text = textOf(block.text);
  switch (block.kind) {
    case 'paragraph':
      return text;
    case 'numbered':
      return `${block.number}. ${text}`;
    case 'bullet':
      return block.level === 1 ? `• ${text}` : `    – ${text}`;
    case 'action':
    case 'decision':
      return block.mark === '' ? text : `${block.mark} ${text}`;
  }
}

const annexText = (annex: Annex): string => [annex.heading, ...annexLines(annex)].join('\n');

function annexLines(annex: Annex): readonly string[] {
  switch (annex.kind) {
    case 'agenda':
      return annex.items.map(({ number, text }) => `${number}. ${text}`);
    case 'participants':
      return annex.lists.flatMap(({ heading, groups }) => [
        ...(heading === null ? [] : [heading]),
        ...groups.flatMap((group) => [group.heading, ...group.rows.map((row) => `    ${filled(row)}`)]),
      ]);
    case 'previousActions':
      return annex.rows.map(({ cells }) => filled(cells.map(textOf)));
  }
}

const filled = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(', ');

/** A link's address stands behind its text, unless it is the text. */
function textOf(text: InlineText): string {
  return text
    .map((span, index) => {
      const target = linkTargetOf(span.link);
      const goesOn = text[index + 1]?.link === span.link;
      return target === null || target === span.text || target.startsWith('#') || goesOn
        ? span.text
        : `${span.text} <${target}>`;
    })
    .join('');
}
