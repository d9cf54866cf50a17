import { z } from 'zod';
import type { Comparison } from '../../compare/comparison.ts';
import { nameSchema } from '../../meeting/text.ts';
import type { Result } from '../../result.ts';
import { call } from '../call.ts';
import type { Delivered, Sentence } from '../contract.ts';

const sessionId = z.string().min(1).max(64);

/** One side of a comparison: the open meeting as it is, one of its kept copies, or a file from elsewhere. */
export const comparedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('now') }),
  z.object({ kind: z.literal('kept'), id: z.string().min(1).max(255) }),
  z.object({
    kind: z.literal('file'),
    name: z.string().min(1).max(255),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes'),
  }),
]);
export type Compared = z.infer<typeof comparedSchema>;

export const editionsCalls = {
  /** Makes the open meeting final: stamped, locked in every window, and kept as a version for good. */
  finalise: call<Result<{ readonly version: number }, Sentence>>()(z.tuple([sessionId])),
  /** Opens it again, for a reason that is kept. */
  reopen: call<Result<null, Sentence>>()(z.tuple([sessionId, nameSchema.min(1)])),
  /** What the document of `newer` says otherwise than that of `older`, in the house style of `newer`. */
  compareVersions: call<Result<Comparison, Sentence>>()(z.tuple([sessionId, comparedSchema, comparedSchema])),
  /** The same as a Word document with tracked changes, beside the meeting file. */
  exportComparison: call<Result<Delivered, Sentence>>()(z.tuple([sessionId, comparedSchema, comparedSchema])),
} as const;
