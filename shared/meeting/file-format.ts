import { z } from 'zod';
import { meetingSchema } from './meeting.ts';

/** What a `.minutes` file calls itself, and the version this code writes (docs/FILE-FORMAT.md). */
export const FILE_FORMAT = 'rapporteur/meeting';
export const FILE_VERSION = 1;

/** The published JSON Schema (draft 2020-12) of a `.minutes` file, derived from the schema that reads it. */
export function meetingJsonSchema(): Record<string, unknown> {
  const { $schema, properties, required, ...rest } = z.toJSONSchema(meetingSchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:rapporteur:meeting:1',
    title: 'Rapporteur meeting file (.minutes)',
    ...rest,
    properties: { format: { const: FILE_FORMAT }, version: { const: FILE_VERSION }, ...properties },
    required: ['format', 'version', ...(required ?? [])],
  };
}
