import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';

/**
 * An Awareness without its timer, nobody in it. The timer drops whoever was silent for half a minute, and a page in the
 * background is: its own timers are slowed to one a minute. Which windows are there the host knows from their
 * connections, so nobody need say again and again that they are.
 */
export function untimedAwareness(doc: Y.Doc): Awareness {
  const awareness = new Awareness(doc);
  // Ends the timer and forgets the local state; what the object holds and tells goes on working.
  awareness.destroy();
  return awareness;
}
