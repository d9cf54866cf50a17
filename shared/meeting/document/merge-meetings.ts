import { meetingSchema, type Meeting } from '../meeting.ts';
import { mergeEntities, type FieldsById } from './merge-entities.ts';
import { mergeFields, type ReportConflict, type Sides } from './merge-fields.ts';
import { mergeNested } from './merge-nested.ts';
import { mergeOrder } from './merge-order.ts';

/** `conflicts` names each place both sides changed in different ways, where the merged meeting says what ours says. */
export type MergedMeeting = { readonly meeting: Meeting; readonly conflicts: readonly string[] };

/**
 * Merges what two sides made of one meeting, entity by entity and field by field. `base` is the last state both knew.
 * If only one side changed anything the result is that side. The result is always valid: where the two together
 * would not be (more lines than a meeting may have), ours stays whole and the whole meeting is the conflict.
 */
export function mergeMeetings(base: Meeting, ours: Meeting, theirs: Meeting): MergedMeeting {
  const conflicts = new Set<string>();
  const report: ReportConflict = (place) => conflicts.add(place);
  const sides: Sides<Meeting> = { base, ours, theirs };
  const roster = mergeNested(pick(sides, 'roster'), 'participants', report);
  const merged = meetingSchema.safeParse({
    ...mergeFields(
      { base: scalarsOf(base), ours: scalarsOf(ours), theirs: scalarsOf(theirs) },
      'meeting.',
      report,
    ),
    agenda: mergeNested(pick(sides, 'agenda'), 'minutes', report),
    roster,
    attendance: mergeAttendance(sides, roster, report),
    clock: mergeList(sides, 'clock', report),
    previousActions: mergeList(sides, 'previousActions', report),
  });
  return merged.success
    ? { meeting: merged.data, conflicts: [...conflicts] }
    : { meeting: ours, conflicts: ['meeting'] };
}

const pick = <Key extends keyof Meeting>({ base, ours, theirs }: Sides<Meeting>, key: Key) => ({
  base: base[key],
  ours: ours[key],
  theirs: theirs[key],
});

const scalarsOf = ({
  agenda: _a,
  roster: _r,
  attendance: _t,
  clock: _c,
  previousActions: _p,
  ...scalars
}: Meeting) => scalars;

function mergeAttendance(
  { base, ours, theirs }: Sides<Meeting>,
  roster: readonly Record<string, unknown>[],
  report: ReportConflict,
): Record<string, unknown> {
  const entries = ({ attendance }: Meeting): FieldsById => new Map(Object.entries(attendance));
  const merged = mergeEntities(
    { base: entries(base), ours: entries(ours), theirs: entries(theirs) },
    'attendance.',
    report,
  );
  const known = new Set(
    roster.flatMap((group) => (group['participants'] as { id: string }[]).map(({ id }) => id)),
  );
  return Object.fromEntries([...merged].filter(([id]) => known.has(id)));
}

/** A list of entities by id, in the order of both. */
function mergeList(
  sides: Sides<Meeting>,
  key: 'clock' | 'previousActions',
  report: ReportConflict,
): unknown[] {
  const { base, ours, theirs } = pick(sides, key);
  const byId = (entities: readonly { readonly id: string }[]): FieldsById =>
    new Map(entities.map((entity) => [entity.id, entity]));
  const ids = (entities: readonly { readonly id: string }[]): string[] => entities.map(({ id }) => id);
  const merged = mergeEntities(
    { base: byId(base), ours: byId(ours), theirs: byId(theirs) },
    `${key}.`,
    report,
  );
  return mergeOrder({ base: ids(base), ours: ids(ours), theirs: ids(theirs) }).flatMap((id) => {
    const entity = merged.get(id);
    return entity === undefined ? [] : [entity];
  });
}
