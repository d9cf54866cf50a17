import { assertNever } from '../../../shared/assert-never.ts';
import type { SummaryBlock } from '../../../shared/summary/summary.ts';
import { breakable } from './break-long-words.ts';
import { sheetLine } from './sheet-line.ts';
import type { SheetItem, SheetLine, SheetNode } from './sheet.ts';

type OpenItem = SheetItem & { readonly subNotes: SheetLine[] };
type OpenNode =
  | Exclude<SheetNode, { kind: 'bullets' | 'numbered' }>
  | { readonly kind: 'bullets'; readonly items: OpenItem[] }
  | { kind: 'numbered'; items: (OpenItem & { readonly number: number })[]; missingDigits: number };

/**
 * Gathers the blocks of a section into lists: neighbours of one kind are one list, sub-notes lie inside their note.
 * `room` is the width of a line in em, `digits` how many the largest number of the document has.
 */
export function sheetNodes(blocks: readonly SummaryBlock[], room: number, digits: number): SheetNode[] {
  const nodes: OpenNode[] = [];
  for (const block of blocks) {
    const last = nodes.at(-1);
    switch (block.kind) {
      case 'paragraph':
        nodes.push({ kind: 'paragraph', spans: sheetLine(block.text, room) });
        break;
      case 'action':
      case 'decision':
        nodes.push({
          kind: 'marked',
          mark: breakable(block.mark, room),
          isBold: block.isBold,
          spans: sheetLine(block.text, room),
        });
        break;
      case 'numbered': {
        const item = { number: block.number, spans: sheetLine(block.text, room), subNotes: [] };
        const missingDigits = Math.max(digits - String(block.number).length, 0);
        if (last?.kind === 'numbered') {
          last.items.push(item);
          last.missingDigits = missingDigits;
        } else nodes.push({ kind: 'numbered', items: [item], missingDigits });
        break;
      }
      case 'bullet': {
        const spans = sheetLine(block.text, room);
        const parent = last !== undefined && 'items' in last ? last.items.at(-1) : undefined;
        if (block.level === 2 && parent !== undefined) parent.subNotes.push(spans);
        else if (last?.kind === 'bullets') last.items.push({ spans, subNotes: [] });
        else nodes.push({ kind: 'bullets', items: [{ spans, subNotes: [] }] });
        break;
      }
      default:
        assertNever(block);
    }
  }
  return nodes;
}
