import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Invitation } from '../../../shared/calendar/read-invitation.ts';

/** The invitation a new meeting is made of; null for one that begins empty. A new object for every one that is read. */
export type ReadInvitation = { readonly name: string; readonly invitation: Invitation };

const invitationStore = createStore<{ readonly read: ReadInvitation | null }>(() => ({ read: null }));

export const showInvitation = (read: ReadInvitation | null): void => invitationStore.setState({ read });
export const useInvitation = (): ReadInvitation | null => useStore(invitationStore, ({ read }) => read);
