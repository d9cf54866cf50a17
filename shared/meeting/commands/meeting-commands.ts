import type * as Y from 'yjs';
import { topLevel } from '../document/layout.ts';
import type { Meeting } from '../meeting.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

export type MeetingFields = Partial<
  Omit<Meeting, 'id' | 'agenda' | 'roster' | 'attendance' | 'clock' | 'previousActions'>
>;

/** Changes the meeting's own fields: title block, place, zone, slot, house style, quorum. */
export const updateMeeting = (doc: Y.Doc, fields: MeetingFields, origin: Origin): void =>
  inOneStep(doc, origin, () => setEntityFields(topLevel.meeting(doc), fields));
