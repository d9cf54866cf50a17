import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { readAnnexHeading, type AnnexKind } from './annex-heading.ts';
import { readAgendaLine } from './agenda-annex.ts';
import { readDateLine } from './date-line.ts';
import { likeTitles } from './match-headings.ts';
import { headingFormOf, readSectionHeading } from './section-heading.ts';
import { isWholeBold, plainOf, type SourceBlock, type SourceDocument } from './source-block.ts';

export type SectionPart = {
  readonly heading: string;
  readonly start: SourceBlock;
  readonly blocks: SourceBlock[];
};

/** A file's blocks by what part of a summary they belong to. Each block is in exactly one. */
export type SummaryParts = {
  readonly head: readonly SourceBlock[];
  readonly sections: readonly SectionPart[];
  readonly agenda: readonly SourceBlock[];
  readonly participants: readonly SourceBlock[];
  readonly previousActions: readonly SourceBlock[];
  /** Annexes of another kind, heading included. */
  readonly others: readonly SourceBlock[];
  /** Headings of the annexes that are known. */
  readonly annexHeadings: readonly SourceBlock[];
};

const ANNEXES: readonly AnnexKind[] = ['agenda', 'participants', 'previousActions', 'other'];

/** Parts the blocks: title block, sections, annexes in whatever order. */
export function partSummary(
  document: SourceDocument,
  style: CompleteStyle,
  styles: readonly CompleteStyle[],
): SummaryParts {
  const { blocks } = document;
  const kinds = blocks.map((block) => annexOf(block, styles));
  const form = headingFormOf(
    blocks.filter((_, index) => kinds[index] === null),
    document.isPlainText,
  );
  const agendaTitles = titlesOfAgenda(blocks, kinds, style);
  const likeOnAgenda = likeTitles(agendaTitles);
  const isOnAgenda = (title: string): boolean => {
    const isLike = likeOnAgenda(title);
    return agendaTitles.some((_title, index) => isLike(index));
  };
  const parts = {
    head: [] as SourceBlock[],
    sections: [] as SectionPart[],
    agenda: [] as SourceBlock[],
    participants: [] as SourceBlock[],
    previousActions: [] as SourceBlock[],
    others: [] as SourceBlock[],
    annexHeadings: [] as SourceBlock[],
  };
  let current: SourceBlock[] = parts.head;
  const dateIndex = dateLineIndex(document, kinds, style);
  const titleEnd = document.isExact ? endOfTitle(blocks, kinds) : 0;

  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index] ?? null;
    if (kind !== null) {
      current = annexPart(kind);
      // The heading of an annex we know is the house style's; one of another kind is text of the file.
      if (kind === 'other') current.push(block);
      else parts.annexHeadings.push(block);
      continue;
    }
    const isInHead = current === parts.head && (index <= dateIndex || index < titleEnd);
    const heading = isInHead ? null : headingIn(block, blocks[index + 1]);
    if (heading === null) current.push(block);
    else {
      const section = { heading, start: block, blocks: [] };
      parts.sections.push(section);
      current = section.blocks;
    }
  }
  return parts;

  function annexPart(kind: AnnexKind): SourceBlock[] {
    return kind === 'other' ? parts.others : parts[kind];
  }

  /** In an annex only what is marked and numbered, as no line of an annex is, begins a section. */
  function headingIn(block: SourceBlock, next: SourceBlock | undefined): string | null {
    const isInAnnex = ANNEXES.some((annex) => current === annexPart(annex));
    if (!isInAnnex) return readSectionHeading(block, next, form, isOnAgenda);
    const isNumbered = /^\d{1,6}\.(?:\s|$)/.test(plainOf(block.text)) && !block.isLiteral;
    const isMarked =
      block.kind === 'heading' ||
      (block.kind === 'paragraph' && isWholeBold(block.text) && current !== parts.agenda);
    return isNumbered && isMarked ? readSectionHeading(block, next, form, isOnAgenda) : null;
  }
}

function annexOf(block: SourceBlock, styles: readonly CompleteStyle[]) {
  if (block.kind === 'row' || block.kind === 'bullet' || block.kind === 'numbered' || block.isLiteral)
    return null;
  const isProminent = block.kind === 'heading' || isWholeBold(block.text);
  return readAnnexHeading(plainOf(block.text), isProminent, styles);
}

function titlesOfAgenda(
  blocks: readonly SourceBlock[],
  kinds: readonly (string | null)[],
  style: CompleteStyle,
): string[] {
  const titles: string[] = [];
  let isInAgenda = false;
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index] ?? null;
    if (kind !== null) isInAgenda = kind === 'agenda';
    else if (block.kind === 'heading') isInAgenda = false;
    else if (isInAgenda)
      titles.push(readAgendaLine(plainOf(block.text), { isLiteral: block.isLiteral, style }).title);
  }
  return titles.slice(0, 500);
}

/** Below a heading of the whole document, up to two bold lines without numbers are its title and date line. */
function endOfTitle(blocks: readonly SourceBlock[], kinds: readonly (string | null)[]): number {
  const [first] = blocks;
  if (first?.kind !== 'heading' || first.depth !== 1 || kinds[0] !== null) return 0;
  let end = 1;
  for (const block of blocks.slice(1, 3)) {
    const isTitle = block.kind === 'paragraph' && kinds[end] === null && isWholeBold(block.text);
    if (!isTitle || (!block.isLiteral && /^\d{1,6}\s*[.)]/.test(plainOf(block.text)))) break;
    end++;
  }
  return end;
}

/** Where the title block ends for sure: at the date line, if one stands among the first lines. */
function dateLineIndex(
  { blocks, language }: SourceDocument,
  kinds: readonly (string | null)[],
  style: CompleteStyle,
): number {
  const options = { language, separators: [style.labels.dateLineSeparator] };
  for (const [index, block] of blocks.slice(0, 8).entries()) {
    if (kinds[index] !== null || (block.kind !== 'paragraph' && block.kind !== 'heading')) return -1;
    const lines = plainOf(block.text).split('\n');
    if (!block.isLiteral && lines.some((line) => readDateLine(line, options)?.date != null)) return index;
  }
  return -1;
}
