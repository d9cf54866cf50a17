import type { z } from 'zod';

/** What a schema found wrong, as the middle of a sentence. A field that is not there is missing, not "undefined". */
export const issueReason = (issue: z.core.$ZodIssue | undefined, otherwise: string): string =>
  (issue?.message ?? otherwise)
    .replace(/^Invalid input: expected/, 'expected')
    .replace(/^expected (.*), received undefined$/, 'it is missing, expected $1');
