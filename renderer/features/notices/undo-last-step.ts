import { describeHistoryStep } from '../../store/describe-history-step.ts';
import { meetingStore } from '../../store/open-meeting.ts';

/** The same as Undo from the keyboard, said the same way. */
export function undoLastStep(): void {
  describeHistoryStep('Undone', () => meetingStore.getState().open?.undo.undo());
}
