import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import type { ImportNotice } from './import-notice.ts';
import { isWholeBold, plainOf, type SourceBlock, type SourceDocument } from './source-block.ts';

export type TakenStatus = {
  /** Without the line that says it. */
  readonly document: SourceDocument;
  readonly isDraft: boolean;
  readonly notices: readonly ImportNotice[];
};

/** Blocks of a title block, at most. */
const HEAD = 6;

/**
 * Takes out the line of the title block by which a document of ours says that it is a draft, and which version. What is
 * not marked as a draft was official. A version is told only: what the earlier ones said, and when, no text knows.
 */
export function takeStatus(document: SourceDocument, styles: readonly CompleteStyle[]): TakenStatus {
  const index = document.blocks
    .slice(0, HEAD)
    .findIndex((block, place) => place > 0 && statusIn(block, styles) !== null);
  const block = document.blocks[index];
  const status = block === undefined ? null : statusIn(block, styles);
  if (block === undefined || status === null) return { document, isDraft: false, notices: [] };
  const sentence = `It calls itself “${status.version}”. The meeting begins to count its versions anew.`;
  return {
    document: { ...document, blocks: document.blocks.filter((other) => other !== block) },
    isDraft: status.isDraft,
    notices:
      status.version === ''
        ? []
        : [{ kind: 'furniture', place: block.place, text: plainOf(block.text), sentence }],
  };
}

type Status = { readonly isDraft: boolean; readonly version: string };

/** What a block says of the status in the words of one of the styles; null where it says something else. */
function statusIn(block: SourceBlock, styles: readonly CompleteStyle[]): Status | null {
  if (block.isLiteral || (block.kind !== 'paragraph' && block.kind !== 'heading')) return null;
  if (block.kind === 'paragraph' && !isWholeBold(block.text)) return null;
  const text = plainOf(block.text).trim();
  for (const { labels } of styles) {
    const [draft, separator] = [labels.draft.trim(), labels.dateLineSeparator];
    if (draft !== '' && text === draft) return { isDraft: true, version: '' };
    const isDraft = draft !== '' && text.startsWith(draft + separator);
    const version = isDraft ? text.slice(draft.length + separator.length) : text;
    if (isVersion(version, labels.version)) return { isDraft, version };
  }
  return null;
}

/** Whether a text is the label of a version with a number in its place. */
function isVersion(text: string, label: string): boolean {
  const [before, after, more] = label.trim().split('{version}');
  if (before === undefined || after === undefined || more !== undefined || label.trim() === '{version}')
    return false;
  return (
    text.startsWith(before) &&
    text.endsWith(after) &&
    /^\d{1,4}$/.test(text.slice(before.length, text.length - after.length))
  );
}
