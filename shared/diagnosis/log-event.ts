import { z } from 'zod';
import { callNames } from '../bridge/call-names.ts';
import { faultCodeSchema, faultSchema, windowFaultSchema } from './fault.ts';

/** From what must be looked at to what only explains. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A path as it stands in the log: the same file is the same twelve digits until the host ends, and they lead back to nothing. */
export const hashedPathSchema = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .brand<'HashedPath'>();
export type HashedPath = z.infer<typeof hashedPathSchema>;

/** A version as semver.org has it. */
export const versionSchema = z
  .string()
  .max(64)
  .regex(/^v?\d+(?:\.\d+){1,3}(?:[-+][\w.+-]+)?$/)
  .brand<'Version'>();
export type Version = z.infer<typeof versionSchema>;

export const LOG_HOSTS = ['electron', 'browser'] as const;
export type LogHost = (typeof LOG_HOSTS)[number];

const count = z.int().min(0);
const file = hashedPathSchema;
const call = z.enum(callNames).nullable();
/** Why a process of Chromium ended, as Electron tells it. */
const reason = z.enum([
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
]);

const event = <Shape extends z.ZodRawShape>(level: LogLevel, shape: Shape) => ({
  level,
  fields: z.object(shape),
});

/**
 * All that is ever logged. Content of a meeting cannot get in by accident: no field is a text of any kind, and what is
 * written passes these schemas once more, which drop every field they do not know.
 */
export const LOG_EVENTS = {
  hostStarted: event('info', { host: z.enum(LOG_HOSTS), version: versionSchema, node: versionSchema }),
  hostEnded: event('info', { isSaved: z.boolean() }),
  hostFault: event('error', {
    ...faultSchema.shape,
    task: z.enum(['call', 'request', 'uncaughtException', 'unhandledRejection']),
    call,
  }),
  windowFault: event('error', windowFaultSchema.shape),
  windowGone: event('error', {
    reason,
    exitCode: z.int(),
    isReloaded: z.boolean(),
  }),
  helperGone: event('warn', { reason, exitCode: z.int() }),
  windowNotLoaded: event('error', { code: faultCodeSchema.nullable() }),
  windowHangs: event('warn', { isLoading: z.boolean() }),
  callRefused: event('warn', { call }),
  slowCall: event('info', { call, milliseconds: count }),
  meetingOpened: event('info', {
    file,
    access: z.enum(['edit', 'read']),
    milliseconds: count,
    notices: count,
  }),
  meetingNotOpened: event('warn', { file, isOpenElsewhere: z.boolean() }),
  meetingClosed: event('info', { file, isSaved: z.boolean() }),
  meetingNotice: event('info', { file }),
  savingFails: event('warn', { file }),
  savingWorks: event('info', { file }),
  saved: event('debug', { file }),
  /** More of the same within a minute than is written down. */
  eventsLeftOut: event('warn', { count }),
  /** Lines the disk did not take. */
  linesLost: event('warn', { count }),
} as const;

export type LogKind = keyof typeof LOG_EVENTS;
/** An event with its fields; what kind it is decides its level. */
export type LogEvent = {
  readonly [Kind in LogKind]: { readonly kind: Kind } & z.infer<(typeof LOG_EVENTS)[Kind]['fields']>;
}[LogKind];

/** Whether an event is written where everything down to `least` is. */
export const isLogged = (kind: LogKind, least: LogLevel): boolean =>
  LOG_LEVELS.indexOf(LOG_EVENTS[kind].level) <= LOG_LEVELS.indexOf(least);
