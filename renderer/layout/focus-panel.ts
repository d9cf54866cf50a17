import { flushSync } from 'react-dom';
import { windowStore, type PanelName } from '../store/window-state.ts';

/** Where the keyboard was last in each panel. */
const lastFocus = new Map<PanelName, WeakRef<HTMLElement>>();

export const panelElement = (name: PanelName): HTMLElement | null => document.getElementById(`panel-${name}`);

export const rememberFocus = (name: PanelName, element: HTMLElement): void => {
  lastFocus.set(name, new WeakRef(element));
};

/**
 * Brings a panel into view and gives it the keyboard: where it was last, else what the panel marks with
 * `data-panel-start`, else the panel itself. The document is left again by its own key.
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
  const target = [
    lastFocus.get(name)?.deref(),
    panel.querySelector<HTMLElement>('[data-panel-start]'),
    panel,
  ].find((element) => element != null && panel.contains(element) && element.checkVisibility());
  target?.focus();
}
