import { z } from 'zod';
import { instantSchema, nameSchema } from './text.ts';

const versionNumberSchema = z.int().min(1).max(9_999);

/** When a meeting was made final, and which version that is, counted from 1. */
export const finalStampSchema = z.looseObject({ version: versionNumberSchema, at: instantSchema });
export type FinalStamp = z.infer<typeof finalStampSchema>;

/** A version that was final, and why and when it was reopened. */
export const earlierVersionSchema = z.looseObject({
  version: versionNumberSchema,
  finalisedAt: instantSchema,
  reopenedAt: instantSchema,
  /** In the secretariat's words; empty in files that are given away. */
  reason: nameSchema.default(''),
});
export type EarlierVersion = z.infer<typeof earlierVersionSchema>;
