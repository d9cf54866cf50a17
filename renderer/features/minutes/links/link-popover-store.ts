import { createStore } from 'zustand/vanilla';
import { linkRange } from '../../../editor/set-link.ts';
import { windowStore } from '../../../store/window-state.ts';
import { writtenEditor } from '../section/mounted-editors.ts';

export type LinkPopoverState = {
  readonly link: string;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
};

export const linkPopoverStore = createStore<{ readonly popover: LinkPopoverState | null }>(() => ({
  popover: null,
}));

/** Asks for the link of the selected words, or of the link the cursor is in, which is selected whole. */
export function openLinkPopover(): void {
  const editor = writtenEditor()?.editor;
  const range = editor === undefined ? null : linkRange(editor.state);
  if (editor === undefined || range === null) {
    windowStore.getState().notify('Select the words that shall be a link first.');
    return;
  }
  const { from, to, link } = range;
  editor.commands.setTextSelection({ from, to });
  linkPopoverStore.setState({ popover: { link, box: editor.view.coordsAtPos(from) } });
}

/** Closes it; the keyboard goes back into the text. */
export function closeLinkPopover(): void {
  linkPopoverStore.setState({ popover: null });
  writtenEditor()?.editor.view.focus();
}
