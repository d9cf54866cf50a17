import type { z } from 'zod';

/** One call from a window to the host: what its arguments must be, and what comes back. */
export type Call<Arguments extends readonly unknown[], Answer> = {
  readonly arguments: z.ZodType<Arguments>;
  /** Only a type: answers come from our own code. */
  readonly answer?: Answer;
};

/** Declares a call; `call<Answer>()(schema)` since only the answer must be spelled out. */
export const call =
  <Answer>() =>
  <Arguments extends readonly unknown[]>(schema: z.ZodType<Arguments>): Call<Arguments, Answer> => ({
    arguments: schema,
  });
