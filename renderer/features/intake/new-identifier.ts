import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';

/** Ids for what comes into the meeting here. */
export const newIdentifier: IdentifierSource = <Id extends string>() => crypto.randomUUID() as Id & string;
