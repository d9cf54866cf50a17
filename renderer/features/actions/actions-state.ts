import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import type { ActionStatus, ActionView } from '../../../shared/meeting/listed-lines.ts';

/** What this panel shows; never saved. */
export type ActionsState = {
  readonly view: ActionView;
  /** The line keys and fields act on. */
  readonly active: LineId | null;
  /** Said to screen readers. */
  readonly announcement: string;
};

const beginning: ActionsState = {
  view: { statuses: ['open', 'done', 'dropped'], showsDecisions: true, order: 'document' },
  active: null,
  announcement: '',
};

export const actionsStore = createStore<ActionsState>(() => beginning);

export const useActions = <Part>(select: (state: ActionsState) => Part): Part =>
  useStore(actionsStore, select);

/** Forgets what belonged to the meeting that was open before. */
export const resetActions = (): void => actionsStore.setState(beginning, true);

export const setActive = (active: LineId | null): void => actionsStore.setState({ active });

export const setView = (fields: Partial<ActionView>): void =>
  actionsStore.setState(({ view }) => ({ view: { ...view, ...fields } }));

export const showStatus = (status: ActionStatus, isShown: boolean): void =>
  actionsStore.setState(({ view }) => ({
    view: {
      ...view,
      statuses: isShown ? [...view.statuses, status] : view.statuses.filter((other) => other !== status),
    },
  }));

/** Said politely. The same words again differ by a space, or nobody would hear them. */
export const announce = (text: string): void =>
  actionsStore.setState(({ announcement }) => ({
    announcement: announcement === text ? `${text}\u00a0` : text,
  }));
