import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import { clockEventSchema } from './clock-event.ts';
import { checkReferences } from './check-references.ts';
import { meetingIdSchema, participantIdSchema } from './identifier.ts';
import { LIMITS } from './limits.ts';
import { previousActionSchema } from './previous-action.ts';
import { attendanceSchema, participantGroupSchema, quorumSchema } from './roster.ts';
import { daySchema, languageSchema, minutesSchema, nameSchema, timeOfDaySchema } from './text.ts';
import { earlierVersionSchema, finalStampSchema } from './version-stamps.ts';

/** The fields of a meeting that hold one value each; in the Y.Doc they live in the `meeting` map. */
export const meetingScalars = {
  id: meetingIdSchema,
  /** The committee that meets: "IGF MAG". */
  body: nameSchema.default(''),
  /** As the body counts: "XIV", "3/2026". */
  number: nameSchema.default(''),
  /** Prints instead of "{body} Meeting {number}" where it is not empty. */
  title: nameSchema.default(''),
  /** Prints instead of the house style's document title ("Action items & next steps") where it is not empty. */
  summaryTitle: nameSchema.default(''),
  date: daySchema.nullable().default(null),
  /** On the wall of `timeZone`. */
  startTime: timeOfDaySchema.nullable().default(null),
  /** IANA name. One this machine does not know is kept and printed as written. */
  timeZone: z
    .string()
    .regex(/^[A-Za-z0-9_+/-]{1,64}$/, 'must be a time zone as in Europe/Geneva')
    .default('UTC'),
  place: nameSchema.default(''),
  /** Language of the summary, BCP 47. */
  language: languageSchema.default('en'),
  /** How long the meeting may take. */
  slotMinutes: minutesSchema.nullable().default(null),
  /** Id of the house style the summary is printed in. */
  houseStyle: nameSchema.default('action-items'),
  quorum: quorumSchema.nullable().default(null),
  /** The stamp of a meeting that is final, which nobody changes; null while it may be. */
  finalised: finalStampSchema.nullable().default(null),
  /** Versions that were final and reopened since, oldest first. */
  versions: z.array(earlierVersionSchema).max(LIMITS.versions).default([]),
  /** Whether the document was official before it came here (an earlier summary): it is no draft, though it may be changed. */
  isPublished: z.boolean().default(false),
} as const;

/** One sitting, whole. This is what the file keeps; screens, timings and documents are derived from it. */
export const meetingSchema = z
  .looseObject({
    ...meetingScalars,
    agenda: z.array(agendaItemSchema).max(LIMITS.agendaItems).default([]),
    roster: z.array(participantGroupSchema).max(LIMITS.groups).default([]),
    attendance: z.record(participantIdSchema, attendanceSchema).default({}),
    clock: z.array(clockEventSchema).max(LIMITS.clockEvents).default([]),
    /** Actions of earlier meetings that were open when this one was prepared. */
    previousActions: z.array(previousActionSchema).max(LIMITS.previousActions).default([]),
  })
  .superRefine(checkReferences);

export type Meeting = z.infer<typeof meetingSchema>;
/** A meeting as a file may give it: fields with a usual value may be left out. */
export type MeetingInput = z.input<typeof meetingSchema>;
