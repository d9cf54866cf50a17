import type { Incoming } from '../../../shared/bridge/calls/intake-calls.ts';

/** A file as it comes in; `name` is how the user knows it. */
export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file understood as one kind. */
export type IncomingOf<Kind extends Incoming['kind']> = Extract<Incoming, { readonly kind: Kind }>;
