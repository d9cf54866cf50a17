import { codePlaces } from './code-places.ts';
import { FAULT_NAMES, faultCodeSchema, type Fault } from './fault.ts';

const NAMES: ReadonlySet<string> = new Set(FAULT_NAMES);

/** What may be written down of something that was thrown; never fails, whatever it was. */
export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'NotAnError', code: null, places: [] };
  const { name, message, stack } = error;
  const code = faultCodeSchema.safeParse('code' in error ? error.code : null);
  return {
    name: NAMES.has(name) ? (name as Fault['name']) : 'Error',
    code: code.success ? code.data : null,
    places: typeof stack === 'string' ? codePlaces(stack, message) : [],
  };
}
