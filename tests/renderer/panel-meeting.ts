import * as Y from 'yjs';
import { holdMeeting, meetingStore } from '../../renderer/store/open-meeting.ts';
import { meetingToDocument } from '../../shared/meeting/document/index.ts';
import { readMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a property of the window
  var panelMeeting: string | undefined;
  // oxlint-disable-next-line no-var
  var meetingNow: () => Meeting | null;
}

const KEPT = 'panel-document';

/** Inside a panel's page: opens the meeting the test gave, or, after a reload, the document as it was left. */
export function holdPanelMeeting(isReadOnly = false): void {
  const kept = sessionStorage.getItem(KEPT);
  const doc = kept === null ? given() : restored(kept);
  holdMeeting('test', doc, isReadOnly);
  globalThis.meetingNow = () => meetingStore.getState().meeting;
  addEventListener('pagehide', () =>
    sessionStorage.setItem(KEPT, JSON.stringify([...Y.encodeStateAsUpdate(doc)])),
  );
}

function given(): Y.Doc {
  const read = readMeetingText(globalThis.panelMeeting ?? '');
  if (!read.ok) throw new Error(`The page was given no meeting: ${JSON.stringify(read.error)}`);
  return meetingToDocument(read.value.meeting);
}

function restored(kept: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Uint8Array.from(JSON.parse(kept) as number[]));
  return doc;
}
