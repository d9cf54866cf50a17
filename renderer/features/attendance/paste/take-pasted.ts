import { takeRoster } from '../../../../shared/meeting/commands/index.ts';
import type { IdentifierSource } from '../../../../shared/meeting/identifier.ts';
import type { MergedGroup, MergedPerson } from '../../../../shared/roster/merge-roster.ts';
import { planRoster, type TargetGroup } from '../../../../shared/roster/plan-roster.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { notify } from '../../../store/notices.ts';
import { attendanceStore } from '../attendance-state.ts';
import { editableMeeting } from '../change-attendance.ts';

const newIdentifier: IdentifierSource = <Id extends string>() => crypto.randomUUID() as Id & string;

/** Takes those who are ticked into the roster, in one step, and says how many. */
export function takePasted(
  groups: readonly MergedGroup[],
  isTaken: (person: MergedPerson) => boolean,
  target: TargetGroup,
): void {
  const meeting = editableMeeting();
  if (meeting === null) return;
  const plan = planRoster(meeting, groups, { isTaken, target, newIdentifier });
  changeAlone((doc, origin) => takeRoster(doc, plan, origin));
  attendanceStore.setState(({ collapsed }) => ({
    collapsed: new Set([...collapsed].filter((id) => !plan.groups.some(({ group }) => group.id === id))),
  }));
  const taken = groups.flatMap(({ people }) => people).filter(isTaken);
  notify(`Roster: ${countsText(taken)}.`, { undo: true });
}

/** "50 people added, 2 updated": what happened to those who were taken. */
function countsText(taken: readonly MergedPerson[]): string {
  const added = taken.filter(({ kind }) => kind === 'new').length;
  const updated = taken.length - added;
  return [
    ...(added > 0 ? [`${added === 1 ? '1 person' : `${added} people`} added`] : []),
    ...(updated > 0 ? [`${updated} updated`] : []),
  ].join(', ');
}
