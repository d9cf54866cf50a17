import type { z } from 'zod';

type Identified = { readonly id: string };
type Referenced = {
  readonly agenda: readonly (Identified & { readonly minutes: readonly Identified[] })[];
  readonly roster: readonly (Identified & { readonly participants: readonly Identified[] })[];
  readonly clock: readonly Identified[];
  readonly previousActions: readonly Identified[];
  readonly attendance: Readonly<Record<string, unknown>>;
};

/**
 * Ids are unique within their kind, and attendance is that of somebody on the roster. (A speaker, an assignee or a
 * clock event may name what has been removed since: the minutes remember.)
 */
export function checkReferences(meeting: Referenced, context: z.RefinementCtx): void {
  const expectUnique = (entries: Iterable<readonly [Identified, PropertyKey[]]>): Set<string> => {
    const seen = new Set<string>();
    for (const [{ id }, path] of entries) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [...path, 'id'], message: `repeats the id "${id}"` });
      seen.add(id);
    }
    return seen;
  };
  const nested = <Key extends string>(
    parents: readonly Record<Key, readonly Identified[]>[],
    top: string,
    key: Key,
  ) =>
    parents.flatMap((parent, index) =>
      parent[key].map(
        (child, position) =>
          [child, [top, index, key, position]] as const satisfies [Identified, PropertyKey[]],
      ),
    );
  expectUnique(meeting.agenda.map((item, index) => [item, ['agenda', index]]));
  expectUnique(nested(meeting.agenda, 'agenda', 'minutes'));
  expectUnique(meeting.roster.map((group, index) => [group, ['roster', index]]));
  const participants = expectUnique(nested(meeting.roster, 'roster', 'participants'));
  expectUnique(meeting.clock.map((event, index) => [event, ['clock', index]]));
  expectUnique(meeting.previousActions.map((action, index) => [action, ['previousActions', index]]));
  for (const id of Object.keys(meeting.attendance))
    if (!participants.has(id))
      context.addIssue({
        code: 'custom',
        path: ['attendance', id],
        message: 'is attendance of nobody on the roster',
      });
}
