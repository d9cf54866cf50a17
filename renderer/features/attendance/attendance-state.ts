import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { GroupId, ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Participant } from '../../../shared/meeting/roster.ts';

/** A row of the roster. */
export type RosterRow =
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'participant'; readonly id: ParticipantId };

export type AttendanceDialog =
  /** `id` null adds somebody to the group. */
  | { readonly kind: 'person'; readonly id: ParticipantId | null; readonly groupId: GroupId | null }
  | { readonly kind: 'merge'; readonly id: ParticipantId }
  /** The person as they were: the dialog tells what was done when the entry is gone. */
  | { readonly kind: 'forget'; readonly participant: Participant }
  /** `id` null adds a group. */
  | { readonly kind: 'group'; readonly id: GroupId | null }
  /** `text` is what was pasted so far. */
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'quorum' };

/** What this panel shows; never saved. */
export type AttendanceState = {
  /** What stands in the find field. */
  readonly typed: string;
  /** Place of the highlighted match; null where the user has not chosen and it is not clear who is meant. */
  readonly highlighted: number | null;
  /** The row keys and buttons act on, while nobody is being looked for. */
  readonly active: RosterRow | null;
  readonly collapsed: ReadonlySet<GroupId>;
  /** Where walk-ins go: the group of the last one. */
  readonly walkInGroup: GroupId | null;
  readonly dialog: AttendanceDialog | null;
  /** Said to screen readers. */
  readonly announcement: string;
};

const beginning: AttendanceState = {
  typed: '',
  highlighted: null,
  active: null,
  collapsed: new Set(),
  walkInGroup: null,
  dialog: null,
  announcement: '',
};

export const attendanceStore = createStore<AttendanceState>(() => beginning);

export const useAttendance = <Part>(select: (state: AttendanceState) => Part): Part =>
  useStore(attendanceStore, select);

/** Forgets what belonged to the meeting that was open before. */
export const resetAttendance = (): void => attendanceStore.setState(beginning, true);

/** Said politely, once nothing else is being read. The same words again differ by a space, or nobody would hear them. */
export const announce = (text: string): void =>
  attendanceStore.setState(({ announcement }) => ({
    announcement: announcement === text ? `${text}\u00a0` : text,
  }));
export const setTyped = (typed: string): void => attendanceStore.setState({ typed, highlighted: null });
export const setActive = (active: RosterRow | null): void => attendanceStore.setState({ active });
export const openDialog = (dialog: AttendanceDialog | null): void => attendanceStore.setState({ dialog });

export const setCollapsed = (id: GroupId, isCollapsed: boolean): void =>
  attendanceStore.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    if (isCollapsed) next.add(id);
    else next.delete(id);
    return { collapsed: next };
  });
