import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';

/** Ids for what is made in this window. */
export const newIdentifier: IdentifierSource = <Id extends string>() => crypto.randomUUID() as Id & string;
