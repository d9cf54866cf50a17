import { createStore } from 'zustand/vanilla';

/** Whether the title block stands open for editing in this window. */
export const titleBlockStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const toggleTitleBlock = (): void => titleBlockStore.setState(({ isOpen }) => ({ isOpen: !isOpen }));
