import type * as Y from 'yjs';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';

/** Why there is no present meeting, as the middle of a sentence. */
export const NO_PLACE_IN_FILE = 'it holds something the file format has no place for';

/** What a document says; null where a copy of it elsewhere brought in what no meeting has. */
export function presentMeeting(doc: Y.Doc): Meeting | null {
  try {
    return documentToMeeting(doc);
  } catch {
    return null;
  }
}
