import type { AnswerOf, SessionInfo } from '../../shared/bridge/contract.ts';
import { joinSession, type JoinedSession } from '../sync/join-session.ts';
import { host, hostStore } from './host.ts';
import { clearNotices, notify, withdrawNotices } from './notices.ts';
import { holdMeeting, meetingStore } from './open-meeting.ts';
import { forgetWindows, windowsStore } from './other-windows.ts';
import { resetWindow } from './window-state.ts';

type Held = { readonly info: SessionInfo; readonly joined: JoinedSession; readonly release: () => void };
let held: Held | null = null;

/** Name and place of the open meeting's file; null where none is open. */
export const openFile = (): SessionInfo | null => held?.info ?? null;

/** Joins the session the host has opened and shows its meeting in this window. */
export async function showSession(info: SessionInfo): Promise<boolean> {
  // The file by another name: leaving it first would close the session that is to be joined.
  if (held?.info.sessionId === info.sessionId) return true;
  if (!(await closeMeeting())) return false;
  let gone: string | null = null;
  const joined = await joinSession(host(), info.sessionId, {
    onSaveState: (saveState) => hostStore.setState({ saveState }),
    onNotice: (sentence) => notify(sentence, { tone: 'warn' }),
    onForgotten: () => {
      meetingStore.getState().open?.undo.clear();
      notify('A person was taken out of this meeting, so what was done before cannot be undone any more.');
    },
    onGone: ({ sentence }) => {
      hostStore.setState({ saveState: { kind: 'failing', sentence } });
      notify(sentence, { tone: 'bad' });
      gone = sentence;
    },
    onBack: () => {
      if (gone !== null) withdrawNotices(gone);
      gone = null;
      notify('This window is connected to its meeting again; what you wrote meanwhile is being saved.', {
        tone: 'good',
      });
    },
    onWindows: (windows) => windowsStore.setState(windows),
  });
  if (!joined.ok) {
    notify(joined.error.sentence, { tone: 'bad' });
    return false;
  }
  resetWindow();
  clearNotices();
  hostStore.setState({ saveState: joined.value.saveState() });
  held = {
    info,
    joined: joined.value,
    release: holdMeeting(info.sessionId, joined.value.doc, info.isReadOnly),
  };
  for (const sentence of info.notices) notify(sentence);
  return true;
}

/** Tells the other windows of the open meeting where this one is, when it is time to; see `shareWhereabouts`. */
export const tellWhereabouts: JoinedSession['tellWhereabouts'] = (read) => held?.joined.tellWhereabouts(read);

/** Takes an answer that opens a meeting: shows it, or says why not. True where it is shown. */
export async function showOpened(
  answer: AnswerOf<'openMeeting'> | AnswerOf<'createMeeting'>,
): Promise<boolean> {
  if (answer.ok) return showSession(answer.value);
  notify(answer.error.sentence, { tone: 'bad' });
  return false;
}

/** Waits until all is on the disk, with a sentence where it is not. */
export async function saveNow(): Promise<boolean> {
  if (held === null) return true;
  const flushed = await held.joined.flush();
  if (!flushed.ok) notify(flushed.error.sentence, { tone: 'bad' });
  return flushed.ok;
}

/** Saves and leaves the meeting; where it cannot be saved it stays open, so that nothing is lost. */
export async function closeMeeting(): Promise<boolean> {
  if (held === null) return true;
  const { joined, release } = held;
  const left = await joined.leave();
  if (!left.ok) {
    notify(`The meeting stays open: ${left.error.sentence}`, { tone: 'bad' });
    return false;
  }
  release();
  held = null;
  forgetWindows();
  resetWindow();
  clearNotices();
  return true;
}
