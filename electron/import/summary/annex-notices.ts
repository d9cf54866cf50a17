import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { placeText, type ImportNotice } from './import-notice.ts';
import { plainOf, type SourceBlock } from './source-block.ts';

/** Headings of annexes are set by the house style; one in other words than its is named in a notice. */
export function annexNotices(
  headings: readonly SourceBlock[],
  styles: readonly CompleteStyle[],
): ImportNotice[] {
  const known = new Set(
    styles.flatMap(({ labels }) => [
      labels.agendaAnnex,
      labels.participantsAnnex,
      labels.previousActionsAnnex,
    ]),
  );
  return headings.flatMap(({ place, text }): ImportNotice[] => {
    const heading = plainOf(text).trim();
    const title = heading.replace(/^\p{L}+\s+\w{1,5}\s*[:.–—-]\s*/u, '');
    if (known.has(title)) return [];
    const sentence = `The annex heading "${heading}" at ${placeText(place)} was left out: the house style sets the headings of annexes.`;
    return [{ kind: 'furniture', place, text: heading, sentence }];
  });
}
