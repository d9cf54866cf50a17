import { applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { untimedAwareness } from '../../shared/bridge/untimed-awareness.ts';
import {
  LARGEST_AWARENESS_UPDATE,
  whereaboutsSchema,
  type Whereabouts,
} from '../../shared/bridge/whereabouts.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/** What a window says of one client id; null where it says that it is gone. */
export type ToldWhereabouts = { readonly clientId: number; readonly whereabouts: Whereabouts | null };
export type AwarenessProblem = 'too large' | 'broken' | 'not one window' | 'unknown contents';

/** Reads an update of y-protocols before it touches anything: it must speak of one window, in words we know. */
export function readAwareness(update: Uint8Array): Result<ToldWhereabouts, AwarenessProblem> {
  if (update.length > LARGEST_AWARENESS_UPDATE) return failure('too large');
  // y-protocols reads an update only into an Awareness, so it gets one that is thrown away.
  const read = untimedAwareness(new Y.Doc());
  read.meta.clear();
  try {
    applyAwarenessUpdate(read, update, null);
  } catch {
    return failure('broken');
  }
  const [clientId, ...others] = read.meta.keys();
  if (clientId === undefined || others.length > 0) return failure('not one window');
  const state: unknown = read.states.get(clientId) ?? null;
  if (state === null) return success({ clientId, whereabouts: null });
  const whereabouts = whereaboutsSchema.safeParse(state);
  return whereabouts.success
    ? success({ clientId, whereabouts: whereabouts.data })
    : failure('unknown contents');
}
