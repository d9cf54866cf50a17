import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Whereabouts } from '../../shared/bridge/whereabouts.ts';
import type { SeenWindows } from '../sync/share-whereabouts.ts';

const ALONE: SeenWindows = { own: 1, others: [] };

/** The windows that show this meeting: apart from the meeting, so that a cursor that moves elsewhere renders no text. */
export const windowsStore = createStore<SeenWindows>(() => ALONE);

/** Forgets the windows of the meeting that was open before. */
export const forgetWindows = (): void => windowsStore.setState(ALONE);

/** A part of what is known of the other windows; renders again only when that part changes. */
export const useWindows = <Part>(select: (windows: SeenWindows) => Part): Part =>
  useStore(windowsStore, select);

/** Who sits there, or what the window is called. */
export const windowName = ({ name, window }: Pick<Whereabouts, 'name' | 'window'>): string =>
  name ?? `Window ${window}`;
