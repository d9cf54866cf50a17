import { z } from 'zod';

/** The kinds of file the action register can leave the house as; each is also the file's ending. */
export const registerFormatSchema = z.enum(['xlsx', 'csv', 'ics']);
export type RegisterFormat = z.infer<typeof registerFormatSchema>;
