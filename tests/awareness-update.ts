import { encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { untimedAwareness } from '../shared/bridge/untimed-awareness.ts';

/** The bytes that say this state (null: gone) of a client id, whoever's it is. */
export function awarenessUpdate(state: object | null, clientId: number, clock = 1): Uint8Array {
  const said = untimedAwareness(new Y.Doc());
  said.meta.set(clientId, { clock, lastUpdated: 0 });
  if (state !== null) said.states.set(clientId, state);
  return encodeAwarenessUpdate(said, [clientId]);
}
