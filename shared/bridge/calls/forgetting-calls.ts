import { z } from 'zod';
import type { PersonForgotten, PersonFound } from '../../forgetting/forget-report.ts';
import { nameSchema } from '../../meeting/text.ts';
import type { Result } from '../../result.ts';
import { call } from '../call.ts';
import type { Sentence } from '../contract.ts';

const sessionId = z.string().min(1).max(64);
const named = z
  .object({ name: nameSchema.min(1).nullable(), email: nameSchema.min(1).nullable() })
  .refine(({ name, email }) => name !== null || email !== null, 'must name somebody');

/** Taking a person out of the series of an open meeting, and out of every copy kept of it. */
export const forgettingCalls = {
  /** Where the person is; nothing is changed. */
  findPerson: call<Result<PersonFound, Sentence>>()(z.tuple([sessionId, named])),
  /** Takes them out; `inTexts` puts "[removed]" for the name in texts too. It cannot be undone. */
  forgetPerson: call<Result<PersonForgotten, Sentence>>()(
    z.tuple([sessionId, named, z.object({ inTexts: z.boolean() })]),
  ),
} as const;
