import type * as Y from 'yjs';
import type { z } from 'zod';
import { topLevel } from '../../../shared/meeting/document/index.ts';
import { meetingScalars, type Meeting } from '../../../shared/meeting/meeting.ts';
import { isSameValue } from './same-value.ts';

type Scalars = Omit<Meeting, 'agenda' | 'roster' | 'attendance' | 'clock' | 'previousActions'>;
const schemas: Readonly<Record<string, z.ZodType>> = meetingScalars;

/** The meeting's own fields. One that is not valid for the moment stands as it last was, or as usual. */
export function readScalars(doc: Y.Doc, before: Scalars | undefined): Scalars {
  const now: Record<string, unknown> = topLevel.meeting(doc).toJSON();
  for (const [key, schema] of Object.entries(schemas)) {
    const parsed = schema.safeParse(now[key]);
    now[key] = parsed.success ? parsed.data : (before?.[key] ?? usual(schema));
    if (before !== undefined && isSameValue(before[key], now[key])) now[key] = before[key];
  }
  return now;
}

/** Only the id has no usual value; a document without one has not arrived yet. */
const usual = (schema: z.ZodType): unknown => {
  const parsed = schema.safeParse(undefined);
  return parsed.success ? parsed.data : 'meeting';
};
