import * as Y from 'yjs';

const KINDS = new Set(['note', 'paragraph', 'action', 'decision']);
const MARKS = new Set(['bold', 'italic', 'link', 'extra']);

/**
 * Whether the editor can show all of a section. y-tiptap deletes from the document what its schema cannot show, so a
 * section in which another version (or a hand) put something else is shown as text and not edited here.
 */
export function isEditableFragment(fragment: Y.XmlFragment): boolean {
  return fragment
    .toArray()
    .every(
      (line) =>
        line instanceof Y.XmlElement &&
        KINDS.has(line.nodeName) &&
        line.toArray().every((child) => child instanceof Y.XmlText && isKnownText(child)),
    );
}

type Run = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

const isKnownText = (text: Y.XmlText): boolean =>
  (text.toDelta() as Run[]).every(
    ({ insert, attributes = {} }) =>
      typeof insert === 'string' && Object.keys(attributes).every((mark) => MARKS.has(mark)),
  );
