import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PanelName } from '../../shared/bridge/whereabouts.ts';
import type { ItemId, LineId, ParticipantId, PreviousActionId } from '../../shared/meeting/identifier.ts';
import type { Place } from '../../shared/preflight/finding.ts';
import { notify, type NoticeOptions } from './notices.ts';

export type SideTab = 'attendance' | 'actions' | 'previousActions';
export type { PanelName };
type TitleField = Extract<Place, { kind: 'meeting' }>['field'] | 'language';

/** What should be brought into view and take the keyboard. */
export type FocusTarget =
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'line'; readonly id: LineId }
  | { readonly kind: 'participant'; readonly id: ParticipantId }
  | { readonly kind: 'previousAction'; readonly id: PreviousActionId }
  | { readonly kind: 'field'; readonly id: TitleField };

/** A new object for every request, so that asking for the same place twice works twice. */
export type FocusRequest = { readonly target: FocusTarget };

/**
 * What this window shows; never saved with the meeting, never shared. Features talk to each other only through it: one
 * asks for a focus, the panel that shows the target answers and calls `focusTaken`.
 */
export type WindowState = {
  /** The agenda item the note-taker is in: the cursor's, or the one chosen in the agenda. */
  readonly focusedItemId: ItemId | null;
  readonly focusRequest: FocusRequest | null;
  readonly sideTab: SideTab;
  readonly showsDocument: boolean;
  /** The panel a narrow window shows beside or instead of the others; the last one asked for. */
  readonly frontPanel: PanelName;
  /** Agenda or attendance, whichever was asked for last: the one that stays where there is room for one. */
  readonly companion: 'agenda' | 'attendance';

  readonly setFocusedItem: (id: ItemId | null) => void;
  readonly requestFocus: (target: FocusTarget) => void;
  /** Said by the panel that has answered a request. */
  readonly focusTaken: (request: FocusRequest) => void;
  readonly showSideTab: (tab: SideTab) => void;
  readonly showDocument: (shows: boolean) => void;
  readonly bringToFront: (panel: PanelName) => void;
  /** Says in one sentence what happened; `undo` offers to take it back while it is the last thing done. */
  readonly notify: (sentence: string, options?: NoticeOptions) => void;
};

const panelOf = (target: FocusTarget): PanelName | null => {
  switch (target.kind) {
    case 'item':
    case 'line':
      return 'minutes';
    case 'participant':
    case 'previousAction':
      return 'attendance';
    case 'field':
      return null;
  }
};

/** Attendance, actions and the review share the panel at the side. */
const sideTabOf = ({ kind }: FocusTarget): Partial<Pick<WindowState, 'sideTab'>> =>
  kind === 'participant'
    ? { sideTab: 'attendance' }
    : kind === 'previousAction'
      ? { sideTab: 'previousActions' }
      : {};

const beginning = {
  focusedItemId: null,
  focusRequest: null,
  sideTab: 'attendance',
  showsDocument: false,
  frontPanel: 'minutes',
  companion: 'agenda',
} as const;

const inFront = (panel: PanelName) => ({
  frontPanel: panel,
  ...(panel === 'agenda' || panel === 'attendance' ? { companion: panel } : {}),
});

export const windowStore = createStore<WindowState>((set) => ({
  ...beginning,
  setFocusedItem: (id) => set({ focusedItemId: id }),
  requestFocus: (target) => {
    const panel = panelOf(target);
    set({
      focusRequest: { target },
      ...(panel === null ? {} : inFront(panel)),
      ...sideTabOf(target),
    });
  },
  focusTaken: (request) => set((state) => (state.focusRequest === request ? { focusRequest: null } : {})),
  showSideTab: (tab) => set({ sideTab: tab }),
  showDocument: (shows) => set({ showsDocument: shows }),
  bringToFront: (panel) => set(inFront(panel)),
  notify,
}));

/** A part of this window's state; renders again only when that part changes. */
export const useWindow = <Part>(select: (state: WindowState) => Part): Part => useStore(windowStore, select);

/** Forgets what belonged to the meeting that was open before. */
export const resetWindow = (): void => windowStore.setState(beginning);
