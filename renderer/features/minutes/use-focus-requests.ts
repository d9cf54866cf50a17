import { useEffect } from 'react';
import { windowStore } from '../../store/window-state.ts';
import { focusSection, sectionOf } from './section/focus-section.ts';

/** Answers requests of other panels to go to an item or a line of the minutes. */
export function useFocusRequests(): void {
  useEffect(() => {
    const answer = (): void => {
      const { focusRequest, focusTaken } = windowStore.getState();
      if (focusRequest === null) return;
      const { target } = focusRequest;
      if (target.kind === 'item') {
        focusTaken(focusRequest);
        bringSection(target.id);
        focusSection(target.id, { kind: 'end' });
      } else if (target.kind === 'line') {
        focusTaken(focusRequest);
        const itemId = sectionOf(target.id);
        if (itemId === null) return;
        bringSection(itemId);
        focusSection(itemId, { kind: 'line', lineId: target.id });
      }
    };
    answer();
    return windowStore.subscribe(({ focusRequest }, before) => {
      if (focusRequest !== before.focusRequest) answer();
    });
  }, []);
}

/** Shows where the cursor goes; what is in view already does not jump. */
const bringSection = (itemId: string): void =>
  document
    .querySelector(`.minutes-section[data-item="${CSS.escape(itemId)}"]`)
    ?.scrollIntoView({ block: 'nearest' });
