import { useCallback, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { meetingStore } from '../../store/open-meeting.ts';

const EVENTS = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;

/** The step undo would take back next, by identity; null where there is none. */
export function useLastStep(): object | null {
  const undo = useStore(meetingStore, ({ open }) => open?.undo ?? null);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (undo === null) return () => undefined;
      for (const event of EVENTS) undo.on(event, listener);
      return () => EVENTS.forEach((event) => undo.off(event, listener));
    },
    [undo],
  );
  return useSyncExternalStore(subscribe, () => undo?.undoStack.at(-1) ?? null);
}
