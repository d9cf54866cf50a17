import { z } from 'zod';
import { registerFormatSchema } from '../../handouts/register-format.ts';
import { lineIdSchema, previousActionIdSchema } from '../../meeting/identifier.ts';
import { actionStatusSchema } from '../../meeting/line.ts';
import type { ActionStatus } from '../../meeting/listed-lines.ts';
import { daySchema } from '../../meeting/text.ts';
import type { Result } from '../../result.ts';
import type { RegisteredAction } from '../../series/action-register.ts';
import { call } from '../call.ts';
import type { Delivered, Sentence } from '../contract.ts';

const path = z.string().min(1).max(4_096);
const name = z.string().max(2_000).nullable();

const actionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), lineId: lineIdSchema }),
  z.object({ kind: z.literal('previousAction'), previousActionId: previousActionIdSchema }),
]);

/** Which actions of the register are exported, and how. */
const exportSchema = z.object({
  format: registerFormatSchema,
  filter: z.object({
    status: actionStatusSchema.nullable(),
    series: name,
    assignee: name,
    addressee: name,
    isOverdueOnly: z.boolean(),
    words: z.string().max(500),
  }),
  /** The user's own, by which something is overdue. */
  today: daySchema,
  /** Whether internal actions go out too. */
  withPrivate: z.boolean(),
});
export type RegisterExport = z.infer<typeof exportSchema>;

/** The actions of all meetings, and what became of them. */
export const actionRegisterCalls = {
  /** Every action of the library: of open meetings as they are now, of others as their files say. */
  listActions: call<
    Result<
      {
        readonly actions: readonly RegisteredAction[];
        /** Files that do not open, whose actions are missing: name and reason. */
        readonly problems: readonly { readonly fileName: string; readonly reason: string }[];
      },
      Sentence
    >
  >()(z.tuple([])),
  /**
   * Sets the status of an action in the meeting where it counts, open or not, and gives what it was before. Where somebody
   * else has that meeting, or it is final, nothing is changed and the sentence says so.
   */
  setActionStatus: call<Result<{ readonly was: ActionStatus }, Sentence>>()(
    z.tuple([path, actionSchema, actionStatusSchema]),
  ),
  /** Makes a file of the actions a filter lets through, and asks where it should go, or gives the bytes. */
  exportActions: call<Result<Delivered, Sentence>>()(z.tuple([exportSchema])),
} as const;
