import type { InlineText } from '../../../shared/meeting/inline-text.ts';
import { linkTargetOf } from '../../../shared/summary/link-target.ts';
import { breakOffsets, cutText } from './break-long-words.ts';
import type { SheetLine, SheetSpan } from './sheet.ts';

/** A line of marked text for a width of `room` em. A word may be overlong across runs, so breaks are found in the whole. */
export function sheetLine(spans: InlineText, room: number): SheetLine {
  const whole = spans.map(({ text }) => text).join('');
  const offsets = breakOffsets(whole, room);
  let end = 0;
  return spans.map(({ text, bold, italic, link }): SheetSpan => {
    const start = end;
    end += text.length;
    const target = pdfTargetOf(link);
    return {
      text: cutText(whole, start, end, offsets),
      ...(bold === true ? { isBold: true as const } : {}),
      ...(italic === true ? { isItalic: true as const } : {}),
      ...(target === null ? {} : { link: target }),
    };
  });
}

/**
 * A link to "#" names no place in the printed document, and a PDF has no link that goes nowhere (a GoTo needs its
 * destination, PDF 1.7 section 12.6.4.2), so such text is printed plain; preflight reports the link.
 */
function pdfTargetOf(link: string | undefined): string | null {
  const target = linkTargetOf(link);
  return target === null || target.startsWith('#') ? null : target;
}
