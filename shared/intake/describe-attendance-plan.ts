import type { AttendancePlan } from '../meeting/commands/index.ts';

/** "31 ticked online, 3 walk-ins added, 12 marked absent, 2 names remembered": what taking a report did. */
export function describeAttendancePlan({ ticked, walkIns, aliases }: AttendancePlan): string {
  const absent = ticked.filter(({ change }) => change.state === 'absent').length;
  const there = ticked.length - absent;
  const parts = [
    ...(there > 0 ? [`${there} ticked`] : []),
    ...(walkIns.length > 0
      ? [`${walkIns.length === 1 ? '1 walk-in' : `${walkIns.length} walk-ins`} added`]
      : []),
    ...(absent > 0 ? [`${absent} marked absent`] : []),
    ...(aliases.length > 0
      ? [`${aliases.length === 1 ? '1 name' : `${aliases.length} names`} remembered`]
      : []),
  ];
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}
