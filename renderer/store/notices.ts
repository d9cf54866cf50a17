import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { meetingStore } from './open-meeting.ts';

/** `bad` stays until it is dismissed; the others go by themselves. */
export type NoticeTone = 'plain' | 'good' | 'warn' | 'bad';
export type NoticeOptions = {
  /** Offers to take back what was just done. */
  readonly undo?: boolean;
  readonly tone?: NoticeTone;
  /** Path of a file that was written; the notice offers to show it in its folder. */
  readonly shows?: string;
  /** What can be done about it, as a button. */
  readonly offers?: NoticeOffer;
};
export type NoticeOffer = { readonly label: string; readonly take: () => void };

export type Notice = {
  readonly id: number;
  readonly sentence: string;
  readonly tone: NoticeTone;
  /** The step of undo the notice speaks of; it is offered only while it is the last one. Null for none. */
  readonly undoes: object | null;
  readonly shows: string | null;
  readonly offers: NoticeOffer | null;
};

/** More than this many at once are a wall, not news: the oldest goes. */
const KEPT = 4;

export const noticeStore = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));
let lastId = 0;

/** Says in one sentence what happened. The same sentence again replaces the one that stands. */
export function notify(sentence: string, options: NoticeOptions = {}): void {
  const undo = options.undo === true ? meetingStore.getState().open?.undo : undefined;
  // What is done next is a step of its own, so that the offered undo never takes more back than it says.
  undo?.stopCapturing();
  const notice: Notice = {
    id: ++lastId,
    sentence,
    tone: options.tone ?? 'plain',
    undoes: undo?.undoStack.at(-1) ?? null,
    shows: options.shows ?? null,
    offers: options.offers ?? null,
  };
  noticeStore.setState(({ notices }) => ({
    notices: [...notices.filter((other) => other.sentence !== sentence), notice].slice(-KEPT),
  }));
}

export const dismissNotice = (id: number): void =>
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

/** What this says is no longer true: takes back every notice that says it, alone or among other things. */
export const withdrawNotices = (sentence: string): void =>
  noticeStore.setState(({ notices }) => ({
    notices: notices.filter((notice) => !notice.sentence.includes(sentence)),
  }));

export const clearNotices = (): void => noticeStore.setState({ notices: [] });

export const useNotices = (): readonly Notice[] => useStore(noticeStore, ({ notices }) => notices);
