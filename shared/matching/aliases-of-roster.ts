import type { ParticipantId } from '../meeting/identifier.ts';
import type { ParticipantGroup } from '../meeting/roster.ts';
import { aliasKey, type Aliases } from './aliases.ts';

/** What was confirmed before, as the roster remembers it. A name that two people have counts for nobody. */
export function aliasesOfRoster(roster: readonly ParticipantGroup[]): Aliases {
  const owners = new Map<string, ParticipantId | null>();
  for (const { participants } of roster)
    for (const { id, aliases = [] } of participants)
      for (const name of aliases) {
        const key = aliasKey(name);
        const owner = owners.get(key);
        owners.set(key, owner === undefined || owner === id ? id : null);
      }
  return new Map([...owners].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])));
}
