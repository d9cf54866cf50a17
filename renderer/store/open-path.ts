import { createStore } from 'zustand/vanilla';
import type { Instant } from '../../shared/meeting/text.ts';
import { host } from './host.ts';
import { showOpened } from './meeting-session.ts';
import { notify } from './notices.ts';

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
  if (answer.ok || answer.error.backup === null) return showOpened(answer);
  const { sentence, backup } = answer.error;
  const take = async (): Promise<void> => void (await openKept(path, backup.id));
  notify(sentence, { tone: 'bad', offers: { label: openKeptText(backup), take: () => void take() } });
  return false;
}

/** Opens a kept copy in the place of the meeting's file, which does not open. True where it is shown. */
export const openKept = async (path: string, backup: string): Promise<boolean> =>
  showOpened(await host().openMeeting(path, { readOnly: false, backup }));

/** What a button says that does so: "Open the copy of 2 March 2026, 11:20". */
export const openKeptText = ({ at }: { readonly at: Instant }): string =>
  `Open the copy of ${new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}`;
