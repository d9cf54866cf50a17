import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type DialogName =
  | 'palette'
  | 'shortcuts'
  | 'settings'
  | 'export'
  | 'backups'
  | 'planning'
  | 'houseStyles'
  | 'nextMeeting'
  | 'search'
  | 'actionRegister'
  | 'attendanceReport'
  | 'offer'
  | 'finalise'
  | 'reopen'
  | 'compare'
  | 'diagnosticReport'
  | 'about';

/** The dialog that stands over the window; one at a time. */
export const dialogStore = createStore<{ readonly dialog: DialogName | null }>(() => ({ dialog: null }));

export const openDialog = (dialog: DialogName): void => dialogStore.setState({ dialog });
export const closeDialog = (): void => dialogStore.setState({ dialog: null });
export const useDialog = (): DialogName | null => useStore(dialogStore, ({ dialog }) => dialog);
