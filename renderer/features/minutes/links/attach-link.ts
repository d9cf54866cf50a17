import { runAlone } from '../../../editor/run-alone.ts';
import { setLink } from '../../../editor/set-link.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { windowStore } from '../../../store/window-state.ts';
import { writtenEditor } from '../section/mounted-editors.ts';
import { basketStore, dropLink } from './link-basket-store.ts';

/** Gives the selected words a link of the basket, the newest unless another is named; it leaves the basket. */
export function attachLink(link: string | undefined = basketStore.getState().links[0]): void {
  const written = writtenEditor();
  const { open } = meetingStore.getState();
  if (link === undefined || written === null || open === null) return;
  if (runAlone(written.editor, open.undo, setLink(link))) {
    dropLink(link);
    written.editor.view.focus();
  } else windowStore.getState().notify('Select the words of one line first; then the link goes to them.');
}
