import { z } from 'zod';

/** A program that Rapporteur is made of, and on what terms; `text` is the whole licence, empty where it brought none. */
export const partLicenceSchema = z.object({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  text: z.string(),
});
export type PartLicence = z.infer<typeof partLicenceSchema>;
