/** What the host does to a document, and no window: so these are not among the commands of index.ts. */
import type * as Y from 'yjs';
import { documentToMeeting } from '../document/document-to-meeting.ts';
import { topLevel } from '../document/layout.ts';
import type { Instant } from '../text.ts';
import { finalisedMeeting, reopenedMeeting } from '../version.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

/** Whether a document is locked; costs nothing, so that every change can ask. */
export const isFinalDocument = (doc: Y.Doc): boolean => {
  const stamp = topLevel.meeting(doc).get('finalised');
  return stamp !== null && stamp !== undefined;
};

/** Makes the meeting final as of a moment. Nothing where it is already. */
export const finaliseMeeting = (doc: Y.Doc, at: Instant, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    if (isFinalDocument(doc)) return;
    const { finalised } = finalisedMeeting(documentToMeeting(doc), at);
    setEntityFields(topLevel.meeting(doc), { finalised });
  });

/** Opens a final meeting again, and remembers which version that ended and why. Nothing where it is open. */
export const reopenMeeting = (doc: Y.Doc, at: Instant, reason: string, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    if (!isFinalDocument(doc)) return;
    const { finalised, versions, isPublished } = reopenedMeeting(documentToMeeting(doc), at, reason);
    setEntityFields(topLevel.meeting(doc), { finalised, versions, isPublished });
  });
