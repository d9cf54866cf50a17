import { z } from 'zod';
import { clockEventIdSchema, itemIdSchema } from './identifier.ts';
import { instantSchema } from './text.ts';

/**
 * The meeting clock is a log that is only ever added to. A correction says when an earlier event really happened
 * ("this item began 4 minutes ago"); durations are computed from the log by shared/clock.
 */
const common = { id: clockEventIdSchema, at: instantSchema };

export const clockEventSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('start'), ...common }),
  z.looseObject({ kind: z.literal('item'), ...common, itemId: itemIdSchema }),
  z.looseObject({ kind: z.literal('pause'), ...common }),
  z.looseObject({ kind: z.literal('resume'), ...common }),
  z.looseObject({ kind: z.literal('adjourn'), ...common }),
  z.looseObject({
    kind: z.literal('correction'),
    ...common,
    eventId: clockEventIdSchema,
    correctedAt: instantSchema,
  }),
]);
export type ClockEvent = z.infer<typeof clockEventSchema>;
