import { updatePreviousAction } from '../../../shared/meeting/commands/index.ts';
import type { PreviousAction } from '../../../shared/meeting/previous-action.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { lockedSentence } from '../../store/locked-sentence.ts';
import { change, meetingStore } from '../../store/open-meeting.ts';
import { announce } from './selected-action.ts';

export type Status = PreviousAction['status'];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
};

function canSettle(): boolean {
  const { open } = meetingStore.getState();
  if (open?.isReadOnly === true) announce(lockedSentence(open));
  return open !== null && !open.isReadOnly;
}

/** Notes whether an action is done; one undo takes it back. */
export function setStatus({ id, status }: PreviousAction, wanted: Status): void {
  if (status === wanted || !canSettle()) return;
  changeAlone((doc, origin) => updatePreviousAction(doc, id, { status: wanted }, origin));
  announce(STATUS_LABELS[wanted]);
}

/** Notes what became of an action with every letter typed, so that there is nothing to lose; undo takes back what was typed in a row. */
export function setOutcome({ id }: PreviousAction, typed: string): void {
  if (!canSettle()) return;
  const outcome = cleanText(typed);
  change((doc, origin) =>
    updatePreviousAction(doc, id, { outcome: outcome === '' ? undefined : outcome }, origin),
  );
}
