import { diffPieces, type Stretch } from '../../../../shared/compare/diff-pieces.ts';
import { wordsOf } from '../../../../shared/compare/words-of.ts';
import type { ParagraphParts, RunPart } from './paragraph-parts.ts';
import { markOf, type Revision, type RevisionKind } from './revision.ts';

/** A paragraph that is new or gone as a whole: its text and its mark. */
export function wholeParagraph(
  { properties, runs }: ParagraphParts,
  kind: RevisionKind,
  revision: Revision,
): string {
  const mark = `<w:rPr>${markOf(revision, kind)}</w:rPr>`;
  const stretches: Stretch<RunPart>[] = [{ kind: kind === 'ins' ? 'added' : 'removed', pieces: runs }];
  return `<w:p><w:pPr>${properties}${mark}</w:pPr>${contentOf(stretches, revision)}</w:p>`;
}

/** A paragraph with what changed in it, word by word. Its look is that of the newer document. */
export function changedParagraph(before: ParagraphParts, after: ParagraphParts, revision: Revision): string {
  const stretches = diffPieces(wordsIn(before.runs), wordsIn(after.runs), runKey);
  const properties = after.properties === '' ? '' : `<w:pPr>${after.properties}</w:pPr>`;
  return `<w:p>${properties}${contentOf(stretches, revision)}</w:p>`;
}

/** References stay whole: "&amp;" is a letter, not three signs. */
const REFERENCES = /&[^;]+;|[^&]+/g;

const wordsIn = (runs: readonly RunPart[]): RunPart[] =>
  runs.flatMap((run) =>
    (run.text.match(REFERENCES) ?? [])
      .flatMap((piece) => (piece.startsWith('&') ? [piece] : wordsOf(piece)))
      .map((text) => ({ ...run, text })),
  );

const runKey = ({ link, properties, text }: RunPart): string => JSON.stringify([link, properties, text]);

/** Runs of one stretch, link and look are one run again; runs of one link stand in one hyperlink. */
function contentOf(stretches: readonly Stretch<RunPart>[], revision: Revision): string {
  const runs: (RunPart & { readonly kind: Stretch<RunPart>['kind'] })[] = [];
  for (const { kind, pieces } of stretches)
    for (const piece of pieces) {
      const last = runs.at(-1);
      if (last?.kind === kind && last.link === piece.link && last.properties === piece.properties)
        runs[runs.length - 1] = { ...last, text: last.text + piece.text };
      else runs.push({ ...piece, kind });
    }
  let xml = '';
  let link: string | null = null;
  for (const run of runs) {
    if (run.link !== link) {
      if (link !== null) xml += '</w:hyperlink>';
      if (run.link !== null) xml += run.link;
      link = run.link;
    }
    xml += runXml(run, revision);
  }
  return link === null ? xml : `${xml}</w:hyperlink>`;
}

function runXml(
  { kind, properties, text }: RunPart & { readonly kind: Stretch<RunPart>['kind'] },
  revision: Revision,
): string {
  const run = (element: string): string =>
    `<w:r>${properties}<w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;
  switch (kind) {
    case 'kept':
      return run('t');
    case 'added':
      return `${revision.open('ins')}>${run('t')}</w:ins>`;
    case 'removed':
      return `${revision.open('del')}>${run('delText')}</w:del>`;
  }
}
