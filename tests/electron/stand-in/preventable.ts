import type { EventEmitter } from 'node:events';

/** Emits an event that listeners may prevent; tells whether one did. */
export function preventable(emitter: EventEmitter, name: string, ...details: readonly unknown[]): boolean {
  let isPrevented = false;
  emitter.emit(name, { preventDefault: () => (isPrevented = true) }, ...details);
  return isPrevented;
}
