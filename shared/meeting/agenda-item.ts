import { z } from 'zod';
import { itemIdSchema } from './identifier.ts';
import { LIMITS } from './limits.ts';
import { lineSchema } from './line.ts';
import { minutesSchema, nameSchema } from './text.ts';

/** A line of the order of business, and what the minutes say under it. */
export const agendaItemSchema = z.looseObject({
  id: itemIdSchema,
  title: nameSchema,
  plannedMinutes: minutesSchema.nullable().default(null),
  /** Who leads the item, as printed on the agenda. */
  speakers: z.array(nameSchema).max(1_000).default([]),
  /** Heading of the section in the summary where it differs from the agenda title. */
  heading: nameSchema.nullable().default(null),
  /** False for what was minuted without standing on the adopted agenda: it has a section and no line in the annex. */
  isListed: z.boolean().default(true),
  /** A protected item is never proposed for shortening when the meeting runs late. */
  isProtected: z.boolean().default(false),
  /** A standing item comes back at every meeting of the series. */
  isStanding: z.boolean().exactOptional(),
  state: z.enum(['scheduled', 'deferred', 'skipped']).default('scheduled'),
  minutes: z.array(lineSchema).max(LIMITS.lines).default([]),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
