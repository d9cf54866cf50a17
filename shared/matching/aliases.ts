import type { ParticipantId } from '../meeting/identifier.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';

/** What the secretariat confirmed before: who is meant by a shown name, by its {@link aliasKey}. */
export type Aliases = ReadonlyMap<string, ParticipantId>;

/** A shown name as aliases are kept by: case and accents say nothing. */
export const aliasKey = (name: string): string => foldForFinding(name) || name.trim();
