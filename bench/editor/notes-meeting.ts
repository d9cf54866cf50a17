import { plainTextOf } from '../../shared/meeting/inline-text.ts';
import { meetingSchema, type Meeting } from '../../shared/meeting/meeting.ts';
import { largeMeeting } from '../large-meeting.ts';

/** Notes of one section, as the design measured it: 10,000 notes are 200 sections. */
const PER_SECTION = 50;
const PARTICIPANTS = 300;

/** A running meeting of so many notes of usual length, with 300 participants; it is at its middle item. */
export function notesMeeting(notes: number): Meeting {
  const source = largeMeeting(Math.ceil(notes / 5), PARTICIPANTS);
  const lines = source.agenda.flatMap(({ minutes }) => minutes).slice(0, notes);
  const agenda = Array.from({ length: Math.ceil(notes / PER_SECTION) }, (_, index) => ({
    id: `section-${index}`,
    title: `Section ${index + 1}`,
    plannedMinutes: 5,
    minutes: lines.slice(index * PER_SECTION, (index + 1) * PER_SECTION),
  }));
  const at = new Date(Date.now() - 60_000).toISOString();
  const itemId = agenda[Math.floor(agenda.length / 2)]?.id;
  const clock = [
    { kind: 'start', id: 'start', at },
    { kind: 'item', id: 'item', at, itemId },
  ];
  return meetingSchema.parse({ ...source, clock, agenda });
}

/** The same notes as one text, a note a line. */
export const notesText = ({ agenda }: Meeting): string =>
  agenda.flatMap(({ minutes }) => minutes.map(({ text }) => plainTextOf(text))).join('\n');
