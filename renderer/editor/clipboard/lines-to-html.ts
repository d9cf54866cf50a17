import type { ClipLine, ClipRun } from './clip-line.ts';

/**
 * Lines as the clean HTML other programs paste: nested lists, paragraphs, `strong`, `em` and `a`, no styles and no
 * classes. What only Rapporteur understands (that a line is internal) stands in a `data-` attribute.
 */
export function linesToHtml(lines: readonly ClipLine[]): string {
  let html = '';
  let depth = 0;
  const goTo = (wanted: number): void => {
    for (; depth > wanted; depth--) html += '</li></ul>';
    for (; depth < wanted; depth++) html += '<ul>';
  };
  let isNoteInternal = false;
  for (const line of lines) {
    const isUnder = line.kind === 'note' && depth > 0 && line.level === 2;
    // A sub-note stands inside its note and would be internal with it.
    const own = line.isInternal || (isUnder && isNoteInternal) ? ` data-internal="${line.isInternal}"` : '';
    if (!isUnder) isNoteInternal = line.isInternal;
    if (line.kind === 'note') {
      const level = depth === 0 ? 1 : line.level;
      if (depth >= level) {
        goTo(level);
        html += '</li>';
      } else goTo(level);
      html += `<li${own}>${runsToHtml(line.runs)}`;
    } else {
      goTo(0);
      html += `<p data-kind="${line.kind}"${own}>${SIGN[line.kind]}${runsToHtml(line.runs)}</p>`;
    }
  }
  goTo(0);
  return html;
}

const SIGN = { paragraph: '', action: '➔ ', decision: '⇒ ' } as const;

export const runsToHtml = (runs: readonly ClipRun[]): string =>
  runs
    .map(({ text, bold, italic, link }) => {
      let html = escaped(text);
      if (italic === true) html = `<em>${html}</em>`;
      if (bold === true) html = `<strong>${html}</strong>`;
      return link === undefined ? html : `<a href="${escaped(link)}">${html}</a>`;
    })
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
