import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { useEffect } from 'react';
import type * as Y from 'yjs';
import { useStore } from 'zustand';
import { meetingStore, WINDOW } from '../../store/open-meeting.ts';

/**
 * What is typed right after a command of another panel (a person ticked, an item moved) is a step of undo of its own,
 * however fast it came, and so is a command right after typing.
 */
export function useUndoOrder(): void {
  const open = useStore(meetingStore, ({ open }) => open);
  useEffect(() => {
    if (open === null) return undefined;
    let last: unknown = null;
    const part = ({ origin }: Y.Transaction): void => {
      if (origin !== ySyncPluginKey && origin !== WINDOW) return;
      if (last !== null && origin !== last) open.undo.stopCapturing();
      last = origin;
    };
    open.doc.on('beforeTransaction', part);
    return () => open.doc.off('beforeTransaction', part);
  }, [open]);
}
