import { randomUUID } from 'node:crypto';
import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';

/** Ids for what comes into a meeting from the command line. */
export const newIdentifier: IdentifierSource = <Id extends string>() => randomUUID() as Id & string;
