import type * as Y from 'yjs';
import { foldForFinding } from '../../names/fold-for-finding.ts';
import { topLevel } from '../document/layout.ts';
import type { ParticipantId } from '../identifier.ts';
import { LIMITS } from '../limits.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

/** Remembers that a name shown in a report is a participant's. One known already, whatever its case, is kept once. */
export const addAlias = (doc: Y.Doc, id: ParticipantId, name: string, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const participant = topLevel.participants(doc).get(id);
    if (participant === undefined || name.trim() === '' || name.length > LIMITS.nameLength) return;
    const before = aliasesIn(participant);
    const after = withoutTwins([...before, name]);
    if (after.length !== before.length || after.at(-1) !== before.at(-1))
      setEntityFields(participant, { aliases: after });
  });

/** The aliases an entry of the document holds. */
export function aliasesIn(participant: Y.Map<unknown>): string[] {
  const aliases: unknown = participant.get('aliases');
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
}

/** Each name once, case and accents aside; of too many the newest, for older ones are seen no more. */
export function withoutTwins(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = foldForFinding(name) || name;
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].slice(-LIMITS.aliases);
}
