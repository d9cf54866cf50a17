import { z } from 'zod';
import { lineIdSchema, participantIdSchema } from './identifier.ts';
import { inlineTextSchema } from './inline-text.ts';
import { daySchema, instantSchema, nameSchema } from './text.ts';

/**
 * The minutes of an agenda item are a flat list of lines. Sub-notes are notes of level 2, not children: moving a
 * line in or out is then one attribute, and two people editing at once can never leave a list half nested.
 */
const common = {
  id: lineIdSchema,
  text: inlineTextSchema,
  /** When the line was begun. */
  begunAt: instantSchema.exactOptional(),
  /** Internal lines are never printed and leave the file that is given away. */
  isInternal: z.boolean().exactOptional(),
};

export const paragraphSchema = z.looseObject({ kind: z.literal('paragraph'), ...common });

export const noteSchema = z.looseObject({
  kind: z.literal('note'),
  ...common,
  /** 1 for a note, 2 for a sub-note. */
  level: z.union([z.literal(1), z.literal(2)]).default(1),
  speaker: participantIdSchema.exactOptional(),
});

export const actionStatusSchema = z.enum(['open', 'done', 'dropped']);

export const actionSchema = z.looseObject({
  kind: z.literal('action'),
  ...common,
  /** The body the action is addressed to ("MAG members"), in the note-taker's words. */
  addressee: nameSchema.exactOptional(),
  assignees: z.array(participantIdSchema).max(1_000).exactOptional(),
  dueOn: daySchema.exactOptional(),
  status: actionStatusSchema.default('open'),
});

export const decisionSchema = z.looseObject({ kind: z.literal('decision'), ...common });

export const lineSchema = z.discriminatedUnion('kind', [
  paragraphSchema,
  noteSchema,
  actionSchema,
  decisionSchema,
]);

export type Paragraph = z.infer<typeof paragraphSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Line = z.infer<typeof lineSchema>;
