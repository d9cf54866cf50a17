import { z } from 'zod';
import type { HouseStyle } from '../house-style.ts';

/**
 * Which document is printed: the whole one; one for the public, without the list of participants; or the actions and
 * decisions alone, for those who have to do them.
 */
export const editionSchema = z.enum(['full', 'public', 'actions']);
export type Edition = z.infer<typeof editionSchema>;
export const EDITIONS = editionSchema.options;

/** Whether an edition has an annex that the house style prints. */
export const hasAnnex = (edition: Edition, kind: HouseStyle['annexes'][number]): boolean =>
  edition === 'full' || (edition === 'public' && kind === 'agenda');

/** What a file of an edition is called, without its ending: the full one as the meeting, "Board Meeting 7 (public)". */
export const editionFileStem = (stem: string, edition: Edition): string =>
  edition === 'full' ? stem : `${stem} (${edition})`;
