import type * as Y from 'yjs';
import { topLevel } from '../document/layout.ts';
import type { ClockEvent } from '../clock-event.ts';
import { inOneStep, type Origin } from './in-one-step.ts';

/** Adds an event to the clock's log. Nothing in the log is ever changed; a correction is an event too. */
export const recordClockEvent = (doc: Y.Doc, event: ClockEvent, origin: Origin): void =>
  inOneStep(doc, origin, () => topLevel.clock(doc).push([event]));
