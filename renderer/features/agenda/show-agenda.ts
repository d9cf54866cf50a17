import { flushSync } from 'react-dom';
import { windowStore } from '../../store/window-state.ts';

/** Brings this column into view where the window has no room for all, so that what is opened in it is seen. */
export const showAgenda = (): void => flushSync(() => windowStore.getState().bringToFront('agenda'));
