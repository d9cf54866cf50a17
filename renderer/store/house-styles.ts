import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Bridge } from '../../shared/bridge/contract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { builtInStyles } from '../../shared/summary/built-in-styles.ts';
import { chosenStyle } from '../../shared/summary/chosen-style.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { host, hostStore } from './host.ts';
import { logError } from './log-error.ts';
import { openDialog } from './open-dialog.ts';

type HouseStylesState = {
  /** The library's own, without the files inside them. */
  readonly own: readonly HouseStyle[];
  readonly folder: string;
  /** A sentence for each file of the folder that is no style, or for why there is no list. */
  readonly problems: readonly string[];
  /** Another number when a style may have changed, in what the list does not show too. */
  readonly revision: number;
  /** The style the editor opens with; null for the meeting's. */
  readonly asked: string | null;
};

/** The house styles there are, in this window. */
export const houseStylesStore = createStore<HouseStylesState>(() => ({
  own: [],
  folder: '',
  problems: [],
  revision: 0,
  asked: null,
}));

/** Asks the host anew which styles there are. */
export async function loadHouseStyles(): Promise<void> {
  try {
    const listed = await host().listHouseStyles();
    if (!listed.ok) return houseStylesStore.setState({ problems: [listed.error.sentence] });
    const { folder, styles, problems } = listed.value;
    // The same list again must not draw anything anew.
    houseStylesStore.setState(({ own, revision }) =>
      JSON.stringify(own) === JSON.stringify(styles)
        ? { folder, problems }
        : { own: styles, folder, problems, revision: revision + 1 },
    );
  } catch (error) {
    // What was known stays: a style that cannot be listed just now has not changed its looks.
    logError('house styles', error);
  }
}

/** Keeps the list as the folder is: after changes in any window, after a lost connection, and when the user comes back. */
export function keepHouseStyles(bridge: Bridge): void {
  bridge.on('houseStylesChanged', () => {
    houseStylesStore.setState(({ revision }) => ({ revision: revision + 1 }));
    void loadHouseStyles();
  });
  hostStore.subscribe((state, before) => {
    if (state.isConnected && !before.isConnected) void loadHouseStyles();
  });
  window.addEventListener('focus', () => void loadHouseStyles());
}

/** The style a meeting is printed in. */
export const styleOfMeeting = (meeting: Pick<Meeting, 'houseStyle'>): HouseStyle =>
  chosenStyle(meeting, houseStylesStore.getState().own);

/** Every style there is: those that come along, then the library's by their names. */
export const useHouseStyles = (): readonly HouseStyle[] => {
  const own = useStore(houseStylesStore, (state) => state.own);
  return [...builtInStyles, ...own.toSorted((one, other) => one.name.localeCompare(other.name))];
};

export const useOwnStyles = (): readonly HouseStyle[] => useStore(houseStylesStore, (state) => state.own);

/** Opens the editor on a style, or on the meeting's. */
export function openHouseStyles(asked: string | null = null): void {
  houseStylesStore.setState({ asked });
  openDialog('houseStyles');
}
