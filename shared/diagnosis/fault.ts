import { z } from 'zod';

/**
 * What the log says of an unexpected error: never its message, which may quote what somebody typed. Names come from a
 * closed list, codes are the system's, places are places in our own code.
 */

/** Every other name is written as `Error`: a name can be made of anything. */
export const FAULT_NAMES = [
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AssertionError',
  'SystemError',
  'ZodError',
  // What browsers throw, as named in Web IDL.
  'AbortError',
  'DataCloneError',
  'DataError',
  'HierarchyRequestError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'OperationError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  /** Something else than an error was thrown. */
  'NotAnError',
] as const;

/** `ENOSPC`, `ERR_INVALID_ARG_TYPE`: what Node and the system call a failure. */
export const faultCodeSchema = z
  .string()
  .regex(/^E[A-Z0-9_]{1,60}$/)
  .brand<'FaultCode'>();
export type FaultCode = z.infer<typeof faultCodeSchema>;

/** A place in our code, `dist/chunks/main-1a2b.js:10:5` or `node:fs:1:1`, without the folders above. */
export const codePlaceSchema = z
  .string()
  .max(200)
  .regex(/^(?:node:)?(?:[\w.@+-]+\/)*[\w.@+-]+:\d{1,7}:\d{1,7}$/)
  .brand<'CodePlace'>();
export type CodePlace = z.infer<typeof codePlaceSchema>;

export const MOST_PLACES = 12;

export const faultSchema = z.object({
  name: z.enum(FAULT_NAMES),
  code: faultCodeSchema.nullable(),
  places: z.array(codePlaceSchema).max(MOST_PLACES),
});
export type Fault = z.infer<typeof faultSchema>;

/** What a window was doing when something went wrong. */
export const WINDOW_TASKS = [
  'window',
  'promise',
  'panel',
  'command',
  'action register',
  'comparison',
  'diagnosis',
  'finalise',
  'findings before finalising',
  'house styles',
  'list of versions',
  'planning of the series',
  'preview',
  'preview of a style',
  'preview of a version',
  'reopen',
  'search',
  'tracked changes',
  'versions to compare',
] as const;
export type WindowTask = (typeof WINDOW_TASKS)[number];

/** Which panel or command it was: `minutes`, `clock.nextItem`. */
export const partNameSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][A-Za-z]*(?:\.[A-Za-z][A-Za-z0-9-]*)?$/)
  .brand<'PartName'>();
export type PartName = z.infer<typeof partNameSchema>;

/** A fault as a window tells it to its host. */
export const windowFaultSchema = faultSchema.extend({
  task: z.enum(WINDOW_TASKS),
  part: partNameSchema.nullable(),
});
export type WindowFault = z.infer<typeof windowFaultSchema>;
