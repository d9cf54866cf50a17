import { z } from 'zod';

/** What goes out of a meeting besides its official summary; each is one file. */
export const handoutKindSchema = z.enum([
  'actions-csv',
  'actions-xlsx',
  'actions-ics',
  'mail',
  'participants-csv',
  'participants-xlsx',
  'sign-in',
  'whole-md',
  'whole-json',
  'planning-csv',
]);
export type HandoutKind = z.infer<typeof handoutKindSchema>;
export const HANDOUT_KINDS = handoutKindSchema.options;

/** What is added to the meeting's name for the file, ending included: "Board Meeting 7 actions.csv". */
export const HANDOUT_ENDINGS: Readonly<Record<HandoutKind, string>> = {
  'actions-csv': ' actions.csv',
  'actions-xlsx': ' actions.xlsx',
  'actions-ics': ' actions.ics',
  mail: '.eml',
  'participants-csv': ' participants.csv',
  'participants-xlsx': ' participants.xlsx',
  'sign-in': ' sign-in sheet.pdf',
  'whole-md': ' complete.md',
  'whole-json': ' complete.json',
  'planning-csv': ' planned and actual.csv',
};

/** To whom a mail is addressed before its sender looks it over. */
export const recipientsSchema = z.enum(['nobody', 'present', 'roster']);
export type Recipients = z.infer<typeof recipientsSchema>;
