import { z } from 'zod';
import { groupIdSchema, participantIdSchema } from './identifier.ts';
import { LIMITS } from './limits.ts';
import { instantSchema, nameSchema } from './text.ts';

/** Someone who may attend. Names are kept as the secretariat writes them, never split or re-cased by us. */
export const participantSchema = z.looseObject({
  id: participantIdSchema,
  familyName: nameSchema.default(''),
  givenName: nameSchema.default(''),
  honorific: nameSchema.exactOptional(),
  affiliation: nameSchema.exactOptional(),
  country: nameSchema.exactOptional(),
  /** Never printed; leaves the machine only when asked. */
  email: nameSchema.exactOptional(),
  /** Names shown in attendance reports that were confirmed to be theirs. Never printed; given away only when asked. */
  aliases: z.array(nameSchema).max(LIMITS.aliases).exactOptional(),
});
export type Participant = z.infer<typeof participantSchema>;

/** A stakeholder category with a fixed place in the order. */
export const participantGroupSchema = z.looseObject({
  id: groupIdSchema,
  name: nameSchema,
  /** The office a group holds in the meeting; the opening paragraph names chair and secretariat from it. */
  office: z.enum(['chair', 'secretariat']).exactOptional(),
  participants: z.array(participantSchema).max(LIMITS.participants).default([]),
});
export type ParticipantGroup = z.infer<typeof participantGroupSchema>;

export const attendanceStateSchema = z.enum(['present', 'online', 'apologies', 'absent']);
export type AttendanceState = z.infer<typeof attendanceStateSchema>;

/** What is known of one participant's attendance. Who has no entry has not been ticked either way. */
export const attendanceSchema = z.looseObject({
  state: attendanceStateSchema,
  arrivedAt: instantSchema.exactOptional(),
  leftAt: instantSchema.exactOptional(),
  /** Came without being on the roster. */
  isWalkIn: z.boolean().exactOptional(),
});
export type Attendance = z.infer<typeof attendanceSchema>;

/** How many of which groups must be present; no groups means of all. */
export const quorumSchema = z.looseObject({
  minimum: z.int().min(1).max(1_000_000),
  groups: z.array(groupIdSchema).max(LIMITS.groups).default([]),
});
export type Quorum = z.infer<typeof quorumSchema>;
