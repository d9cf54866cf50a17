import { flushSync } from 'react-dom';
import { currentItem } from '../../shared/clock/index.ts';
import { meetingStore } from '../store/open-meeting.ts';
import { windowStore, type PanelName } from '../store/window-state.ts';

/** Where the keyboard was last in each panel. */
const lastFocus = new Map<PanelName, WeakRef<HTMLElement>>();

export const panelElement = (name: PanelName): HTMLElement | null => document.getElementById(`panel-${name}`);

export const rememberFocus = (name: PanelName, element: HTMLElement): void => {
  lastFocus.set(name, new WeakRef(element));
};

/**
 * Brings a panel into view and gives it the keyboard: where it was last, else what the panel marks with
 * `data-panel-start`, else the panel itself; in the minutes the item the meeting is at. The document is left again by its own key.
 */
export function focusPanel(name: PanelName): void {
  const { bringToFront, showDocument, showsDocument } = windowStore.getState();
  const isInside = panelElement(name)?.contains(document.activeElement) === true;
  if (name === 'document' && showsDocument && isInside) {
    flushSync(() => showDocument(false));
    return focusPanel('minutes');
  }
  flushSync(() => {
    if (name === 'document') showDocument(true);
    bringToFront(name);
  });
  const panel = panelElement(name);
  if (panel === null) return;
  const canFocus = (element: HTMLElement | null | undefined): boolean =>
    element != null && panel.contains(element) && element.checkVisibility();
  const last = lastFocus.get(name)?.deref();
  if (canFocus(last)) return last?.focus();
  if (name === 'minutes' && goToWriting()) return;
  [panel.querySelector<HTMLElement>('[data-panel-start]'), panel].find(canFocus)?.focus();
}

/** Asks for the item the meeting is at, else the one last looked at. False where there is none, or none to write in. */
function goToWriting(): boolean {
  const { meeting, open } = meetingStore.getState();
  const { focusedItemId, requestFocus } = windowStore.getState();
  const itemId = meeting === null ? null : (currentItem(meeting.clock) ?? focusedItemId);
  if (itemId === null || open?.isReadOnly === true) return false;
  requestFocus({ kind: 'item', id: itemId });
  return true;
}
