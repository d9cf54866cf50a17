import { useEffect } from 'react';
import { panelNameSchema } from '../../shared/bridge/whereabouts.ts';
import { lineIdSchema } from '../../shared/meeting/identifier.ts';
import { tellWhereabouts } from '../store/meeting-session.ts';
import { windowStore } from '../store/window-state.ts';
import type { OwnWhereabouts } from '../sync/share-whereabouts.ts';
import { panelElement } from './focus-panel.ts';

/** Tells the other windows of the meeting where the keyboard is in this one. */
export function useWhereabouts(): void {
  useEffect(() => {
    // With every key typed, so it only says that something moved; where to is read when it is told.
    const tell = (): void => tellWhereabouts(readWhereabouts);
    tell();
    document.addEventListener('selectionchange', tell);
    document.addEventListener('focusin', tell);
    const stop = windowStore.subscribe(tell);
    return () => {
      document.removeEventListener('selectionchange', tell);
      document.removeEventListener('focusin', tell);
      stop();
    };
  }, []);
}

function readWhereabouts(): OwnWhereabouts {
  const focused = document.activeElement;
  const panel = panelNameSchema.options.find((name) => panelElement(name)?.contains(focused)) ?? null;
  return {
    panel,
    itemId: windowStore.getState().focusedItemId,
    lineId: panel === 'minutes' ? lineWithin(focused) : null,
  };
}

/** The line of the minutes the cursor is in; null in a heading or a field. */
function lineWithin(focused: Element | null): OwnWhereabouts['lineId'] {
  const anchor = document.getSelection()?.anchorNode ?? null;
  if (anchor === null || focused?.contains(anchor) !== true) return null;
  const line = (anchor instanceof Element ? anchor : anchor.parentElement)?.closest('[data-line]');
  return lineIdSchema.safeParse(line?.getAttribute('data-line')).data ?? null;
}
