import * as Y from 'yjs';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Origin } from '../../shared/meeting/commands/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { isFinal } from '../../shared/meeting/version.ts';
import { meetingView } from './meeting-view/meeting-view.ts';

/** The meeting of this window: a copy of the host's document, and what undo takes back here. */
export type OpenMeeting = {
  readonly sessionId: string;
  readonly doc: Y.Doc;
  /** Spans minutes, agenda, roster and clock, so that undo follows the order of what was done. */
  readonly undo: Y.UndoManager;
  /** Whether nothing can be changed here: the meeting is final, or somebody else has its file. */
  readonly isReadOnly: boolean;
  /** Whether the meeting is final; it can be reopened unless the file is open to read only. */
  readonly isFinal: boolean;
  readonly isFileReadOnly: boolean;
};

type MeetingState = {
  readonly open: OpenMeeting | null;
  /** The document as an immutable value; unchanged parts keep their identity from one to the next. */
  readonly meeting: Meeting | null;
};

export const meetingStore = createStore<MeetingState>(() => ({ open: null, meeting: null }));

/** Changes of this window have this origin; undo takes back these and no other. */
export const WINDOW: Origin = { name: 'this window' };

/** Runs a command on the open document as this window's doing. */
export function change(command: (doc: Y.Doc, origin: Origin) => void): void {
  const { open } = meetingStore.getState();
  if (open === null || open.isReadOnly) return;
  command(open.doc, WINDOW);
}

/** Takes a document as this window's meeting; gives what lets go of it again. */
export function holdMeeting(sessionId: string, doc: Y.Doc, isFileReadOnly: boolean): () => void {
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([WINDOW]), captureTimeout: 400 });
  const view = meetingView(doc);
  const show = (transaction: Y.Transaction) => {
    if (!view.takeIn(transaction)) return;
    const meeting = view.read();
    const { open } = meetingStore.getState();
    // The one place where a meeting is locked and unlocked in this window: all that changes it asks `isReadOnly`.
    if (open !== null && open.isFinal !== isFinal(meeting))
      meetingStore.setState({ open: opened(), meeting });
    else meetingStore.setState({ meeting });
  };
  const opened = (): OpenMeeting => {
    const isLocked = isFinal(view.read());
    return {
      sessionId,
      doc,
      undo,
      isFinal: isLocked,
      isFileReadOnly,
      isReadOnly: isLocked || isFileReadOnly,
    };
  };
  meetingStore.setState({ open: opened(), meeting: view.read() });
  doc.on('afterTransaction', show);
  return () => {
    doc.off('afterTransaction', show);
    undo.destroy();
    meetingStore.setState({ open: null, meeting: null });
  };
}

/** A part of the open meeting; renders again only when that part changes. Only below a screen that has a meeting. */
export const useMeeting = <Part>(select: (meeting: Meeting) => Part): Part =>
  useStore(meetingStore, ({ meeting }) => {
    if (meeting === null) throw new Error('No meeting is open here.');
    return select(meeting);
  });
