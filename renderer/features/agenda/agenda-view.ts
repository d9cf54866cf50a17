import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ItemId } from '../../../shared/meeting/identifier.ts';

/** What stands open over the column, or in it. */
export type AgendaAside = 'log' | 'began' | 'cuts';

type AgendaView = {
  /** The row the keyboard is on, or was last. */
  readonly selectedId: ItemId | null;
  readonly editingId: ItemId | null;
  readonly aside: AgendaAside | null;
  /** The text whose items are being looked at before they are taken; null while nothing is pasted. */
  readonly pasted: string | null;
  /** What a screen reader is told, politely; `count` makes the same sentence news again. */
  readonly announcement: { readonly sentence: string; readonly count: number };
};

/** State of the column in this window: nothing of it belongs to the meeting. */
export const agendaView = createStore<AgendaView>(() => ({
  selectedId: null,
  editingId: null,
  aside: null,
  pasted: null,
  announcement: { sentence: '', count: 0 },
}));

export const useAgendaView = <Part>(select: (view: AgendaView) => Part): Part => useStore(agendaView, select);

export const selectItem = (selectedId: ItemId | null): void => agendaView.setState({ selectedId });
export const editItem = (editingId: ItemId | null): void =>
  agendaView.setState(editingId === null ? { editingId } : { editingId, selectedId: editingId });
export const showAside = (aside: AgendaAside | null): void => agendaView.setState({ aside });
export const showPasted = (pasted: string | null): void => agendaView.setState({ pasted });

/** Tells a screen reader. For changes the eye sees by itself; never for the ticking clock. */
export const announce = (sentence: string): void =>
  agendaView.setState(({ announcement }) => ({ announcement: { sentence, count: announcement.count + 1 } }));
