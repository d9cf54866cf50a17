import type { ClipLine, ClipRun } from './clip-line.ts';

const SIGN = { paragraph: '', note: '- ', action: '-> ', decision: '=> ' } as const;

/** Lines as text that reads well in a chat and pastes back as it was: `- `, two spaces before a sub-note, `-> `, `=> `. */
export const linesToText = (lines: readonly ClipLine[]): string =>
  lines
    .map(
      ({ kind, level, runs }) =>
        `${kind === 'note' && level === 2 ? '  ' : ''}${SIGN[kind]}${runsToText(runs)}`,
    )
    .join('\n');

/** Bold and italic as in Markdown; a link as its text with the address behind it. */
export const runsToText = (runs: readonly ClipRun[]): string =>
  runs
    .map(({ text, bold, italic, link }) => {
      const sign = `${bold === true ? '**' : ''}${italic === true ? '*' : ''}`;
      const marked = sign === '' ? text : aroundWords(text, sign);
      if (link === undefined) return marked;
      return text === link ? text : `[${marked}](${link})`;
    })
    .join('');

/** Markdown's marks must touch the words (CommonMark 6.2); spaces at the ends stay outside. */
function aroundWords(text: string, sign: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${sign}${words}${[...sign].toReversed().join('')}${text.slice(start + words.length)}`;
}
