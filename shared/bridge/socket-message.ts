import { z } from 'zod';
import type { CallName, EventName } from './contract.ts';

/** What a window sends over its WebSocket. The arguments are judged by the contract, call by call. */
export const fromWindowSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('call'),
    id: z.number().int().nonnegative(),
    name: z.string().max(64),
    parameters: z.array(z.unknown()).max(8),
  }),
  /** The answer to the host's `beat`. */
  z.object({ kind: z.literal('beat') }),
]);

export type FromWindow =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: CallName;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: 'beat' };

/** What the host sends. */
export type FromHost =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** The call was not one of the contract, or failed by a fault of ours; it rejects. */
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string }
  | { readonly kind: 'event'; readonly name: EventName; readonly payload: unknown }
  /** "I am here", every {@link BEAT_EVERY}; a window that hears none for three times as long connects anew. */
  | { readonly kind: 'beat' };

/** Milliseconds. A page in the background answers messages though its timers are slowed, so it stays connected. */
export const BEAT_EVERY = 10_000;

/** Where the WebSocket is, from the page's own origin. */
export const BRIDGE_PATH = '/bridge';
/** The part of the socket's address that says which page connects, the same when it connects anew. */
export const PAGE_PARAMETER = 'page';
/** The part of the page's address that says which meeting a window was opened for; the socket's has the same. */
export const MEETING_PARAMETER = 'meeting';
