import { host } from './host.ts';
import { showOpened } from './meeting-session.ts';

/** Opens the meeting of a path the system or the address named; where somebody else has it, to read. */
export async function openPath(path: string): Promise<void> {
  const answer = await host().openMeeting(path, { readOnly: false });
  if (!answer.ok && answer.error.canOpenReadOnly) {
    const read = await host().openMeeting(path, { readOnly: true });
    if (read.ok) {
      const notices = [answer.error.sentence, ...read.value.notices];
      await showOpened({ ok: true, value: { ...read.value, notices } });
      return;
    }
  }
  await showOpened(answer);
}
