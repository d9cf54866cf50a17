import { createStore } from 'zustand/vanilla';
import { host } from './host.ts';
import { showOpened } from './meeting-session.ts';

/** The path of the meeting that is being opened; a window with no other meeting shows that, and not the start screen. */
export const openingStore = createStore<{ readonly path: string | null }>(() => ({ path: null }));

/** Opens the meeting of a path the system, the address or a result named; where somebody else has it, to read. True where it is shown. */
export async function openPath(path: string): Promise<boolean> {
  openingStore.setState({ path });
  try {
    return await open(path);
  } finally {
    openingStore.setState({ path: null });
  }
}

async function open(path: string): Promise<boolean> {
  const answer = await host().openMeeting(path, { readOnly: false });
  if (!answer.ok && answer.error.canOpenReadOnly) {
    const read = await host().openMeeting(path, { readOnly: true });
    if (read.ok) {
      const notices = [answer.error.sentence, ...read.value.notices];
      return showOpened({ ok: true, value: { ...read.value, notices } });
    }
  }
  return showOpened(answer);
}
