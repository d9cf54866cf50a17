import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { setLink } from '../set-link.ts';
import type { SectionContext } from '../section-context.ts';
import { takeInSelection } from '../take-in-selection.ts';
import { insertLines } from './insert-lines.ts';
import { linesFromHtml } from './lines-from-html.ts';
import { linesFromSlice } from './lines-from-slice.ts';
import { linesFromText } from './lines-from-text.ts';
import { linesToHtml, runsToHtml } from './lines-to-html.ts';
import { linesToText, runsToText } from './lines-to-text.ts';
import { pastedLinks } from './pasted-links.ts';

type Keeping = Pick<SectionContext, 'keepLink'>;

/** Copy, cut, paste and drop: everything on its way passes the clipboard readers and writers of this folder. */
export const clipboard = (context: Keeping) =>
  Extension.create({
    name: 'minutesClipboard',
    priority: 800,
    addProseMirrorPlugins: () => {
      // Mod+Shift+V pastes the letters as they are, an address too; the paste event itself does not say so.
      let isLiteral = false;
      return [
        new Plugin({
          props: {
            // Before ProseMirror's own readers, which make elements of whatever HTML there is.
            handleDOMEvents: {
              keydown: (_, event) => {
                isLiteral = event.shiftKey && event.key.toLowerCase() === 'v';
                return false;
              },
              copy: (view, event) => copy(view, event, 'copy'),
              cut: (view, event) => copy(view, event, 'cut'),
              paste: (view, event) => {
                event.preventDefault();
                takeInSelection(view);
                const wasLiteral = isLiteral;
                isLiteral = false;
                return receive(view, event.clipboardData, wasLiteral, context);
              },
              drop: (view, event) => {
                // Lines dragged within a section stay themselves; ProseMirror moves them.
                if (view.dragging !== null) return false;
                event.preventDefault();
                const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
                if (at === null) return true;
                view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
                return receive(view, event.dataTransfer, true, context);
              },
            },
          },
        }),
      ];
    },
  });

function copy(view: EditorView, event: ClipboardEvent, how: 'copy' | 'cut'): boolean {
  const { selection } = view.state;
  if (selection.empty || event.clipboardData === null) return false;
  const slice = selection.content();
  const lines = linesFromSlice(slice);
  const [only] = lines;
  const isWords = lines.length === 1 && selection instanceof TextSelection && !coversLine(view);
  const html = isWords ? runsToHtml(only?.runs ?? []) : linesToHtml(lines);
  event.clipboardData.setData('text/html', `<meta charset="utf-8">${html}`);
  event.clipboardData.setData('text/plain', isWords ? runsToText(only?.runs ?? []) : linesToText(lines));
  event.preventDefault();
  if (how === 'cut' && view.editable) view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
  return true;
}

/** A whole line is copied as the line it is, a part of one as its words. */
function coversLine({ state: { selection } }: EditorView): boolean {
  const { $from, $to } = selection;
  return $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size;
}

function receive(
  view: EditorView,
  data: DataTransfer | null,
  isLiteral: boolean,
  { keepLink }: Keeping,
): boolean {
  if (data === null || !view.editable) return true;
  const text = data.getData('text/plain');
  const links = isLiteral ? null : pastedLinks(text);
  if (links !== null && links.length > 0) {
    const [link] = links;
    if (links.length === 1 && link !== undefined && setLink(link)(view.state, view.dispatch)) return true;
    for (const each of links) keepLink(each);
    return true;
  }
  const html = isLiteral ? '' : data.getData('text/html');
  const fromHtml = html === '' ? [] : linesFromHtml(html);
  const lines = fromHtml.length > 0 ? fromHtml : linesFromText(text);
  if (lines.length > 0) view.dispatch(insertLines(view.state, lines).setMeta('paste', true));
  return true;
}
