import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Person } from './section-context.ts';

/**
 * Puts a person where `@…` was typed. At the start of a note it is who speaks, and the letters go; in an action the name
 * is written and the person is an assignee; elsewhere the name is written.
 */
export function insertPerson(
  view: EditorView,
  { from, to }: { readonly from: number; readonly to: number },
  { id, name }: Person,
): void {
  const { tr } = view.state;
  const $from = tr.doc.resolve(from);
  const line = $from.parent;
  const position = $from.before(1);
  if (line.type.name === 'note' && $from.parentOffset === 0) {
    tr.delete(from, to).setNodeAttribute(position, 'speaker', id);
    // A space typed after the letters belonged to them.
    if (tr.doc.nodeAt(position)?.textContent.startsWith(' ') === true) tr.delete(from, from + 1);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from)).scrollIntoView());
    return;
  }
  tr.insertText(name, from, to);
  if (line.type.name === 'action') {
    const assignees = Array.isArray(line.attrs['assignees']) ? (line.attrs['assignees'] as string[]) : [];
    if (!assignees.includes(id)) tr.setNodeAttribute(position, 'assignees', [...assignees, id]);
  }
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + name.length)).scrollIntoView());
}
