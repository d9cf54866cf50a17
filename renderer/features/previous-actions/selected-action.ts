import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PreviousActionId } from '../../../shared/meeting/identifier.ts';
import type { PreviousAction } from '../../../shared/meeting/previous-action.ts';
import { meetingStore } from '../../store/open-meeting.ts';

type ReviewState = {
  /** The action keys and fields act on. */
  readonly active: PreviousActionId | null;
  /** Said to screen readers. */
  readonly announcement: string;
};

const beginning: ReviewState = { active: null, announcement: '' };

/** What the review shows; never saved. */
export const reviewStore = createStore<ReviewState>(() => beginning);

export const useReview = <Part>(select: (state: ReviewState) => Part): Part => useStore(reviewStore, select);

/** Forgets what belonged to the meeting that was open before. */
export const resetReview = (): void => reviewStore.setState(beginning, true);

export const setActive = (active: PreviousActionId | null): void => reviewStore.setState({ active });

/** Said politely. The same words again differ by a space, or nobody would hear them. */
export const announce = (text: string): void =>
  reviewStore.setState(({ announcement }) => ({
    announcement: announcement === text ? `${text}\u00a0` : text,
  }));

/** The selected action as it is now: the first where none was chosen or the chosen one is gone. */
export function selectedAction(): PreviousAction | null {
  const all = meetingStore.getState().meeting?.previousActions ?? [];
  const { active } = reviewStore.getState();
  return all.find(({ id }) => id === active) ?? all[0] ?? null;
}

export const optionElementId = (id: PreviousActionId): string => `previous-action-${id}`;

/** Gives the keyboard to an action of the list. */
export function focusOption(id: PreviousActionId): void {
  const element = document.getElementById(optionElementId(id));
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
