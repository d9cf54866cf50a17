import { z } from 'zod';

/** What a column of a pasted roster may hold. */
export const rosterColumnSchema = z.enum([
  'familyName',
  'givenName',
  'fullName',
  'honorific',
  'affiliation',
  'country',
  'email',
  'group',
]);
export type RosterColumn = z.infer<typeof rosterColumnSchema>;

/** What each column holds, from the first; null is one that is not used. */
export type RosterColumns = readonly (RosterColumn | null)[];
