import { useStore } from 'zustand';
import { meetingStore } from '../../store/open-meeting.ts';

/** Whether there is a meeting here that may be changed. */
export const canChange = (): boolean => meetingStore.getState().open?.isReadOnly === false;

/** The same for a component. */
export const useCanChange = (): boolean => useStore(meetingStore, ({ open }) => open?.isReadOnly === false);
