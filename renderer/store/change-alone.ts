import { change, meetingStore } from './open-meeting.ts';

/**
 * Runs a command as a step of its own: one undo takes it back and nothing else, however fast another change came
 * before or comes after. For what is done by one key; typing stays with `change`, which joins what is typed in a row.
 */
export function changeAlone(command: Parameters<typeof change>[0]): void {
  const undo = meetingStore.getState().open?.undo;
  undo?.stopCapturing();
  change(command);
  undo?.stopCapturing();
}
