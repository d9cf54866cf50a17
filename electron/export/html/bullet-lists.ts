import type { SummaryBlock } from '../../../shared/summary/summary.ts';

export type Bullet = Extract<SummaryBlock, { kind: 'bullet' }>;
export type LoneBlock = Exclude<SummaryBlock, Bullet>;

/** What a section consists of in HTML: lines that stand alone, and lists. */
export type SectionPart = { readonly kind: 'line'; readonly block: LoneBlock } | BulletList;

export type BulletList = {
  readonly kind: 'list';
  /** 2 where sub-notes have no note above them, as below a numbered paragraph. */
  readonly level: 1 | 2;
  readonly items: readonly BulletItem[];
};

export type BulletItem = { readonly bullet: Bullet; readonly children: readonly Bullet[] };

/** Gathers the flat lines of a section into lists: a run of bullets is one list, sub-notes go below their note. */
export function gatherLists(blocks: readonly SummaryBlock[]): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  let items: { bullet: Bullet; children: Bullet[] }[] | null = null;
  let level: 1 | 2 = 1;
  for (const block of blocks) {
    if (block.kind !== 'bullet') {
      parts.push({ kind: 'line', block });
      items = null;
      continue;
    }
    const note = items?.at(-1);
    if (block.level === 2 && level === 1 && note !== undefined) {
      note.children.push(block);
      continue;
    }
    if (items === null || level !== block.level) {
      items = [];
      level = block.level;
      parts.push({ kind: 'list', level, items });
    }
    items.push({ bullet: block, children: [] });
  }
  return parts;
}
