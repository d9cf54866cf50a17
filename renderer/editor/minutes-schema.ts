import { getSchema, type Extensions } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { ActionLine } from './action-line.ts';
import { BoldMark } from './bold-mark.ts';
import { DecisionLine } from './decision-line.ts';
import { DocumentNode } from './document-node.ts';
import { ExtraMark, keepExtraWhole } from './extra-mark.ts';
import { ItalicMark } from './italic-mark.ts';
import { LinkMark } from './link-mark.ts';
import { NoteLine } from './note-line.ts';
import { ParagraphLine } from './paragraph-line.ts';
import { TextNode } from './text-node.ts';

/** The closed, flat schema of the minutes: four kinds of line, text, three marks and what other versions know. */
export const schemaExtensions: Extensions = [
  DocumentNode,
  TextNode,
  NoteLine,
  ParagraphLine,
  ActionLine,
  DecisionLine,
  LinkMark,
  BoldMark,
  ItalicMark,
  ExtraMark,
];

/** That schema for work without an editor. */
export function minutesSchema(): Schema {
  const schema = getSchema(schemaExtensions);
  keepExtraWhole(schema);
  return schema;
}
