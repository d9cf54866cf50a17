import { z } from 'zod';
import { lineIdSchema } from '../../meeting/identifier.ts';
import { actionStatusSchema } from '../../meeting/line.ts';
import type { ActionStatus } from '../../meeting/listed-lines.ts';
import type { Result } from '../../result.ts';
import type { RegisteredAction } from '../../series/action-register.ts';
import { call } from '../call.ts';
import type { Sentence } from '../contract.ts';

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
   * Sets the status of an action in the meeting that owns it, open or not, and gives what it was before. Where somebody
   * else has that meeting nothing is changed, and the sentence says who.
   */
  setActionStatus: call<Result<{ readonly was: ActionStatus }, Sentence>>()(
    z.tuple([z.string().min(1).max(4_096), lineIdSchema, actionStatusSchema]),
  ),
} as const;
