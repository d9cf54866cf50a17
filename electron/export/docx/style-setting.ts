import type { Summary } from '../../../shared/summary/summary.ts';
import { textWidthOf } from './page-setup.ts';
import type { StyleSetting } from './paragraph-styles.ts';

/** What the styles of a document of ours depend on. */
export const styleSetting = (summary: Summary): StyleSetting => ({
  layout: summary.layout,
  language: summary.language,
  textWidth: textWidthOf(summary.layout),
  numbersHeadings: summary.sections.some(({ number }) => number !== null),
  isBold: { action: isBold(summary, 'action'), decision: isBold(summary, 'decision') },
});

/** Whether such lines are bold, said by the first; without one, as usual. */
function isBold({ sections }: Summary, kind: 'action' | 'decision'): boolean {
  for (const { blocks } of sections) for (const block of blocks) if (block.kind === kind) return block.isBold;
  return true;
}
