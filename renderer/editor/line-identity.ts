import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { cleanText, isCleanText } from '../../shared/text/clean-text.ts';
import { freshLineId, instantNow } from './fresh-line-id.ts';
import { selectedLines, type PlacedLine } from './selected-lines.ts';

/**
 * Keeps what this window writes fit for the model, whichever way it came in: every line has an id of its own and the
 * moment it was begun, text is clean (shared/text/clean-text.ts), and a section that is being written in has a line.
 * What colleagues send is left alone, or two windows would mend the same thing twice.
 */
export const LineIdentity = Extension.create({
  name: 'lineIdentity',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { handleDOMEvents: { compositionend: mendAfterComposition } },
      appendTransaction: (transactions, before, state) => {
        const isComposed = transactions.some((tr) => tr.getMeta(COMPOSED) === true);
        const isOurs = transactions.some((tr) => tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined);
        // A composing input method loses its place when its line is touched; what it wrote is looked at afterwards.
        if (!(isOurs || isComposed) || transactions.some((tr) => tr.getMeta('composition') !== undefined))
          return null;
        const tr = state.tr;
        if (state.doc.childCount === 0) beginLine(tr, state);
        else if (isComposed)
          for (const line of selectedLines(state))
            mendLine(tr, { ...line, isNew: false, isBegun: false }, state.doc);
        else for (const line of changedLines(before.doc, state.doc)) mendLine(tr, line, state.doc);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

const COMPOSED = 'composed';

function mendAfterComposition(view: EditorView): void {
  setTimeout(() => {
    if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(COMPOSED, true));
  });
}

type ChangedLine = PlacedLine & { readonly isNew: boolean; readonly isBegun: boolean };

/** Lines that are not the very same as before, last first so that positions hold while they are mended. */
function changedLines(before: Node, after: Node): ChangedLine[] {
  const known = new Set<Node>(before.children);
  const idsBefore = new Set<unknown>(before.children.map((line) => line.attrs['id']));
  const emptyBefore = new Set<unknown>(
    before.children.filter((line) => line.content.size === 0).map((line) => line.attrs['id']),
  );
  const changed: ChangedLine[] = [];
  after.forEach((node, position) => {
    if (known.has(node)) return;
    const { id } = node.attrs;
    const isBegun = node.content.size > 0 && emptyBefore.has(id);
    changed.push({ node, position, isBegun, isNew: !idsBefore.has(id) });
  });
  return changed.toReversed();
}

function mendLine(tr: Transaction, { node, position, isNew, isBegun }: ChangedLine, doc: Node): void {
  const { id, begunAt } = node.attrs;
  if (typeof id !== 'string' || isRepeated(doc, id, position))
    tr.setNodeAttribute(position, 'id', freshLineId());
  // An empty line waits to be begun: its time is that of the first letter. One that never had a time gets none.
  if ((isNew && begunAt === null) || isBegun) tr.setNodeAttribute(position, 'begunAt', instantNow());
  node.descendants((text, offset) => {
    if (text.text === undefined || isCleanText(text.text)) return;
    const from = position + 1 + offset;
    const clean = cleanText(text.text);
    if (clean === '') tr.delete(from, from + text.nodeSize);
    else tr.replaceWith(from, from + text.nodeSize, text.type.schema.text(clean, text.marks));
  });
}

/** Whether a line above has the id; of two the later one gets a new one, as documentToMeeting reads it. */
function isRepeated(doc: Node, id: string, position: number): boolean {
  let isFound = false;
  doc.forEach((node, other) => {
    if (other < position && node.attrs['id'] === id) isFound = true;
  });
  return isFound;
}

function beginLine(tr: Transaction, state: EditorState): void {
  const note = state.schema.nodes['note']?.create({ id: freshLineId(), begunAt: instantNow() });
  if (note === undefined) return;
  tr.insert(0, note).setSelection(TextSelection.create(tr.doc, 1));
}
