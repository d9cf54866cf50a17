import { z } from 'zod';
import { lineIdSchema, meetingIdSchema, participantIdSchema, previousActionIdSchema } from './identifier.ts';
import { inlineTextSchema } from './inline-text.ts';
import { LIMITS } from './limits.ts';
import { actionStatusSchema } from './line.ts';
import { daySchema, nameSchema, textSchema } from './text.ts';

/** The meeting an action was taken at, as that meeting called itself, and the line it stands on there. */
export const actionSourceSchema = z.looseObject({
  meetingId: meetingIdSchema.exactOptional(),
  number: nameSchema.default(''),
  date: daySchema.nullable().default(null),
  lineId: lineIdSchema.exactOptional(),
});
export type ActionSource = z.infer<typeof actionSourceSchema>;

/**
 * An action of an earlier meeting of the series that was open when this one was prepared, and what this meeting hears
 * of it. It is a copy: the file of its own meeting stays as it was published.
 */
export const previousActionSchema = z.looseObject({
  id: previousActionIdSchema,
  text: inlineTextSchema,
  source: actionSourceSchema.prefault({}),
  addressee: nameSchema.exactOptional(),
  /** Participants of this meeting's roster. */
  assignees: z.array(participantIdSchema).max(1_000).exactOptional(),
  dueOn: daySchema.exactOptional(),
  status: actionStatusSchema.default('open'),
  /** What became of it, in a sentence. */
  outcome: textSchema(LIMITS.lineLength).exactOptional(),
  /** Taken over from an internal line: never printed, and not in the file that is given away. */
  isInternal: z.boolean().exactOptional(),
});
export type PreviousAction = z.infer<typeof previousActionSchema>;

/** Whether the meeting has looked at it: it is settled, or something is said of it. */
export const isReviewed = ({ status, outcome }: PreviousAction): boolean =>
  status !== 'open' || (outcome ?? '').trim() !== '';
