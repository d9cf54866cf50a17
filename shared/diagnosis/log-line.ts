import { z } from 'zod';
import { LOG_EVENTS, LOG_LEVELS, type LogEvent, type LogKind, type LogLevel } from './log-event.ts';

const runSchema = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .brand<'Run'>();
/** Which start of a host a line is of. */
export type Run = z.infer<typeof runSchema>;
export const runOf = (digits: string): Run => runSchema.parse(digits);

const headSchema = z.object({
  at: z.iso.datetime(),
  level: z.enum(LOG_LEVELS),
  run: runSchema,
  kind: z.custom<LogKind>((kind) => typeof kind === 'string' && Object.hasOwn(LOG_EVENTS, kind)),
});

/** A line of the log: when, which start of the host, and what. */
export type LogLine = { readonly at: string; readonly level: LogLevel; readonly run: Run } & LogEvent;

/** An event as one line of JSON, line break included; null where it is no event, whatever the compiler was told. */
export function writeLogLine(event: LogEvent, at: Date, run: Run): string | null {
  if (!Object.hasOwn(LOG_EVENTS, event.kind)) return null;
  const { level, fields } = LOG_EVENTS[event.kind];
  const checked = fields.safeParse(event);
  if (!checked.success) return null;
  return `${JSON.stringify({ at: at.toISOString(), level, run, kind: event.kind, ...checked.data })}\n`;
}

/** A line as it was written; null for what no host of ours wrote: cut short, edited, or of another version. */
export function readLogLine(text: string): LogLine | null {
  const head = headSchema.safeParse(jsonOf(text));
  if (!head.success) return null;
  const { kind } = head.data;
  const { level, fields } = LOG_EVENTS[kind];
  const checked = fields.safeParse(jsonOf(text));
  if (!checked.success || level !== head.data.level) return null;
  // The schema of this very kind has judged the fields; the compiler cannot follow the kind through the table.
  return { ...head.data, ...checked.data } as LogLine;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
