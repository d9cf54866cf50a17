import { updateLine } from '../../../shared/meeting/commands/index.ts';
import type { LineId, ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Action } from '../../../shared/meeting/line.ts';
import { listedLines, type ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { lockedSentence } from '../../store/locked-sentence.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { announce } from './actions-state.ts';
import { STATUS_LABELS } from './status-labels.ts';

/** The action as it is now; null where it is gone or the meeting is open to read only. */
export function editableAction(id: LineId): Action | null {
  const { open, meeting } = meetingStore.getState();
  if (open?.isReadOnly === true) announce(lockedSentence(open));
  if (open === null || open.isReadOnly || meeting === null) return null;
  const line = listedLines(meeting).find(({ line }) => line.id === id)?.line;
  return line?.kind === 'action' ? line : null;
}

function update(id: LineId, fields: Readonly<Record<string, unknown>>, said: string): void {
  if (editableAction(id) === null) return;
  changeAlone((doc, origin) => updateLine(doc, id, fields, origin));
  announce(said);
}

export function setStatus(id: LineId, status: ActionStatus): void {
  if (editableAction(id)?.status !== status) update(id, { status }, STATUS_LABELS[status]);
}

/** Done, and open again. */
export function toggleDone(id: LineId): void {
  const action = editableAction(id);
  if (action !== null) setStatus(id, action.status === 'done' ? 'open' : 'done');
}

/** The body the action is addressed to; empty for none. */
export function setAddressee(id: LineId, typed: string): void {
  const addressee = cleanText(typed).trim();
  if ((editableAction(id)?.addressee ?? '') === addressee) return;
  update(
    id,
    { addressee: addressee === '' ? undefined : addressee },
    addressee === '' ? 'Addressee removed' : `Addressed to ${addressee}`,
  );
}

export function setDueOn(id: LineId, dueOn: Day | null, said: string): void {
  if ((editableAction(id)?.dueOn ?? null) !== dueOn)
    update(id, { dueOn: dueOn ?? undefined }, dueOn === null ? 'Due date removed' : `Due ${said}`);
}

export function addAssignee(id: LineId, person: ParticipantId, name: string): void {
  const assignees = editableAction(id)?.assignees ?? [];
  if (!assignees.includes(person)) update(id, { assignees: [...assignees, person] }, `${name} assigned`);
}

export function removeAssignee(id: LineId, person: ParticipantId, name: string): void {
  const assignees = (editableAction(id)?.assignees ?? []).filter((other) => other !== person);
  update(id, { assignees: assignees.length === 0 ? undefined : assignees }, `${name} no longer assigned`);
}
