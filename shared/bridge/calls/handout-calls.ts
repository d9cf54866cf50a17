import { z } from 'zod';
import { handoutKindSchema, recipientsSchema } from '../../handouts/handout-kind.ts';
import type { SeriesPlanning } from '../../planning/series-planning.ts';
import { daySchema, timeOfDaySchema } from '../../meeting/text.ts';
import type { Result } from '../../result.ts';
import { call } from '../call.ts';
import type { Delivered, Sentence } from '../contract.ts';

const sessionId = z.string().min(1).max(64);
const styleId = z.string().min(1).max(64);

/** How a handout is to be made; the host's command line has the same choices. */
export const handoutChoicesSchema = z.object({
  /** Whether e-mail addresses and internal notes go out too. */
  withPrivate: z.boolean(),
  /** Whether actions of earlier meetings that are still open go out too, in lists, mails and calendars. */
  withPrevious: z.boolean(),
  recipients: recipientsSchema,
  /** On the wall of the meeting; null for what the minutes say. */
  nextMeeting: z.object({ day: daySchema, time: timeOfDaySchema.nullable() }).nullable(),
});
export type HandoutChoices = z.infer<typeof handoutChoicesSchema>;

/** The same content for programs that take rich text and for those that do not. */
export type RichText = { readonly html: string; readonly text: string };

/** The meetings of one body in the library, the open one as it is now, compared item by item. */
export type SeriesPlanningAnswer = {
  readonly body: string;
  readonly planning: SeriesPlanning;
  /** Files of the library that could not be read, so that nobody knows whether they belong to it. */
  readonly unreadable: readonly string[];
};

/** What goes out of a meeting besides its official summary, and planned against actual. */
export const handoutCalls = {
  /** Makes one handout and asks where it should go, or gives the bytes to download. */
  exportHandout: call<Result<Delivered, Sentence>>()(
    z.tuple([sessionId, handoutKindSchema, styleId, handoutChoicesSchema]),
  ),
  /** For the clipboard; null where there is nothing to copy. The last argument is `withPrevious`. */
  richText: call<Result<RichText | null, Sentence>>()(
    z.tuple([sessionId, z.enum(['summary', 'actions']), styleId, z.boolean()]),
  ),
  seriesPlanning: call<Result<SeriesPlanningAnswer, Sentence>>()(z.tuple([sessionId])),
  /** The same as CSV. */
  exportSeriesPlanning: call<Result<Delivered, Sentence>>()(z.tuple([sessionId])),
} as const;
