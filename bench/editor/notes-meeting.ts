import { meetingSchema, type Meeting } from '../../shared/meeting/meeting.ts';
import { largeMeeting } from '../large-meeting.ts';

/** Notes of one section, as the design measured it: 10,000 notes are 200 sections. */
const PER_SECTION = 50;

/** A meeting of so many notes of usual length, with 300 participants. */
export function notesMeeting(notes: number): Meeting {
  const source = largeMeeting(Math.ceil(notes / 5), 300);
  const lines = source.agenda.flatMap(({ minutes }) => minutes).slice(0, notes);
  const agenda = Array.from({ length: Math.ceil(notes / PER_SECTION) }, (_, index) => ({
    id: `section-${index}`,
    title: `Section ${index + 1}`,
    minutes: lines.slice(index * PER_SECTION, (index + 1) * PER_SECTION),
  }));
  return meetingSchema.parse({ ...source, clock: [], agenda });
}
